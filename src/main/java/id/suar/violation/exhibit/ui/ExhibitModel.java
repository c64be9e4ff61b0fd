package id.suar.violation.exhibit.ui;

import id.suar.evidence.Custodian.Given;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.custody.CustodyRecorder.Noted;
import id.suar.fx.InTurn;
import id.suar.fx.PictureSource;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.violation.exhibit.Exhibit;
import id.suar.violation.exhibit.UsualExhibits.Usual;
import id.suar.violation.record.RecordedCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The evidence of one case, and what is done with it. FX thread.
final class ExhibitModel {

    /// Longest side of a small picture, in pixels.
    private static final int SMALL = 240;

    private final ExhibitDesk desk;
    private final Tasks tasks;
    private final EntryId id;
    private final InTurn turn;
    private final ReadOnlyObjectWrapper<Optional<Read>> read = new ReadOnlyObjectWrapper<>(Optional.empty());

    ExhibitModel(ExhibitDesk desk, Tasks tasks, EntryId id) {
        this.desk = desk;
        this.tasks = tasks;
        this.id = id;
        this.turn = new InTurn(tasks);
    }

    /// What the screen shows.
    record Read(RecordedCase record, List<Exhibit> exhibits, List<Usual> usual) {

        long waiting() {
            return exhibits.stream()
                    .filter(one -> one.receipt() instanceof Exhibit.Receipt.Waits)
                    .count();
        }

        /// Whether the screen would show the same.
        boolean same(Read other) {
            return exhibits.equals(other.exhibits)
                    && usual.equals(other.usual)
                    && record.summary().equals(other.record.summary());
        }
    }

    ExhibitDesk desk() {
        return desk;
    }

    Texts texts() {
        return desk.texts();
    }

    /// Empty until it is read.
    ReadOnlyObjectProperty<Optional<Read>> readProperty() {
        return read.getReadOnlyProperty();
    }

    void refresh() {
        tasks.run(() -> desk.cases().find(id).map(this::read), found -> {
            // Cards are kept as long as they say the same: whoever tabs through them stays where they are.
            boolean same = found.isPresent()
                    && read.get().filter(before -> before.same(found.get())).isPresent();
            if (!same) {
                read.set(found);
            }
        });
    }

    private Read read(RecordedCase record) {
        List<Exhibit> exhibits = desk.exhibits().of(record);
        return new Read(record, exhibits, desk.usual().of(record.answers(), exhibits));
    }

    void picture(EvidenceId content, Consumer<PictureSource.Reading> then) {
        tasks.run(() -> desk.pictures().apply(content).read(SMALL), then);
    }

    /// Records what was typed; its draft goes with it.
    ///
    /// @param step whether it is a step of custody, else a description
    void note(boolean step, EvidenceId content, Map<String, String> typed, Consumer<Noted> then, Runnable failed) {
        turn.record(
                () -> {
                    Noted noted = step
                            ? desk.recorder().step(content, typed)
                            : desk.recorder().describe(content, typed);
                    if (noted instanceof Noted.Done || noted instanceof Noted.Unchanged) {
                        desk.drafts().drop(step, content);
                    }
                    return noted;
                },
                then,
                fault -> {
                    failed.run();
                    tasks.unexpected(fault);
                });
    }

    /// Keeps what was typed; empty: there is nothing to keep.
    void keep(boolean step, EvidenceId content, Map<String, String> typed) {
        turn.keep(() -> {
            if (typed.isEmpty()) {
                desk.drafts().drop(step, content);
            } else {
                desk.drafts().save(step, content, typed);
            }
        });
    }

    /// What was typed and not recorded.
    void typed(boolean step, EvidenceId content, Consumer<Map<String, String>> then) {
        tasks.run(() -> desk.drafts().find(step, content), then);
    }

    /// Writes a copy where the user says, and that it went out into the record.
    void copy(Exhibit exhibit, Consumer<String> said) {
        String name =
                exhibit.item().map(item -> item.name()).orElse(exhibit.content().hex());
        desk.files()
                .save(name, List.of())
                .ifPresent(file -> tasks.run(
                        () -> told(desk.custodian().export(exhibit.content(), file), file),
                        text -> {
                            said.accept(text);
                            refresh();
                        },
                        fault -> said.accept(texts().text("exhibit.copy.failed", String.valueOf(fault.getMessage())))));
    }

    private String told(Given given, Path file) {
        return switch (given) {
            case Given.Written _ -> texts().text("exhibit.copied", file);
            case Given.Elsewhere() -> texts().text("exhibit.copy.elsewhere");
            case Given.Locked() -> texts().text("exhibit.copy.locked");
            case Given.Damaged() -> texts().text("exhibit.copy.damaged");
        };
    }

    void print(Consumer<String> said) {
        RecordedCase record = read.get().orElseThrow().record();
        desk.files()
                .save("bukti-" + record.shortId() + ".pdf", List.of("pdf"))
                .ifPresent(file -> tasks.run(
                        () -> {
                            desk.sheet().write(record, file);
                            return file.getFileName();
                        },
                        name -> said.accept(texts().text("exhibit.printed", name)),
                        fault -> said.accept(texts().text("exhibit.copy.failed", String.valueOf(fault.getMessage())))));
    }
}
