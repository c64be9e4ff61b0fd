package id.suar.violation.record.ui;

import id.suar.fx.Tasks;
import id.suar.violation.Place;
import id.suar.violation.flow.Machine;
import id.suar.violation.flow.Machines;
import id.suar.violation.paper.PaperForm;
import id.suar.violation.record.CaseDrafts;
import id.suar.violation.record.CaseFilter;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseRow;
import id.suar.violation.record.Cases.CasePage;
import id.suar.violation.record.RecordedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The list of Forms A, reports and initial information, filtered as people type. FX thread.
final class CaseListModel {

    /// Nobody reads further down; who has more cases types a word.
    static final int MOST = 2_000;

    /// Kinds that are written here; findings have a list of their own.
    static final List<CaseKind> KINDS = List.of(CaseKind.FORM_A, CaseKind.REPORT, CaseKind.INITIAL_INFO);

    private final CaseDesk desk;
    private final Tasks tasks;
    private final Machines machines = Machines.bundled();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<CaseKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Read>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int asked;

    /// @param total recorded cases that fit, also where fewer are shown
    /// @param every whether nothing was asked for but everything
    record Read(List<CaseLine> lines, int total, boolean every) {

        Read {
            lines = List.copyOf(lines);
        }
    }

    CaseListModel(CaseDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        query.subscribe((before, after) -> refresh());
        kind.subscribe((before, after) -> refresh());
    }

    CaseDesk desk() {
        return desk;
    }

    StringProperty queryProperty() {
        return query;
    }

    ObjectProperty<Optional<CaseKind>> kindProperty() {
        return kind;
    }

    /// Empty until it has been read once.
    ReadOnlyObjectProperty<Optional<Read>> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// The latest question counts, in whichever order the answers come.
    void refresh() {
        int turn = ++asked;
        String words = query.get().strip();
        Optional<CaseKind> wanted = kind.get();
        tasks.run(() -> read(words, wanted), found -> {
            if (turn == asked) {
                read.set(Optional.of(found));
            }
        });
    }

    /// What only somebody here can finish; a background thread may ask.
    int due() {
        return desk.drafts().list().size();
    }

    /// Papers that can be made of all of these.
    void papers(List<CaseLine> lines, Consumer<List<PaperForm>> then) {
        tasks.run(() -> papers(records(lines)), then);
    }

    private List<PaperForm> papers(List<RecordedCase> records) {
        List<PaperForm> all =
                new ArrayList<>(records.isEmpty() ? List.of() : desk.printing().forms(records.getFirst()));
        records.forEach(record -> {
            Set<String> own = desk.printing().forms(record).stream()
                    .map(PaperForm::purpose)
                    .collect(Collectors.toSet());
            all.removeIf(form -> !own.contains(form.purpose()));
        });
        return all;
    }

    /// Writes a paper of each into one file that the user names; they tell of no persons.
    ///
    /// @param said what came of it, in words
    void print(PaperForm form, List<CaseLine> lines, Consumer<String> said) {
        desk.files()
                .save(form.purpose() + "-" + lines.size() + ".pdf", List.of("pdf", "docx"))
                .ifPresent(file -> tasks.run(
                        () -> {
                            desk.printing().print(form.purpose(), records(lines), file);
                            return file.getFileName().toString();
                        },
                        name -> said.accept(desk.texts().text("violation.case.printed", name)),
                        fault -> said.accept(
                                desk.texts().text("fx.export.failed", String.valueOf(fault.getMessage())))));
    }

    private List<RecordedCase> records(List<CaseLine> lines) {
        return lines.stream()
                .flatMap(line -> line.row().stream())
                .flatMap(row -> desk.cases().find(row.id()).stream())
                .toList();
    }

    private Read read(String words, Optional<CaseKind> wanted) {
        CaseFilter filter = CaseFilter.ALL.text(words);
        List<CaseLine> lines = new ArrayList<>();
        if (words.isEmpty()) {
            drafts(wanted).forEach(lines::add);
        }
        int total = 0;
        for (CaseKind one : wanted.map(List::of).orElse(KINDS)) {
            CasePage page = desk.cases().list(filter.kind(one), 0, MOST);
            page.rows().stream().map(this::line).forEach(lines::add);
            total += page.total();
        }
        return new Read(lines, total, words.isEmpty() && wanted.isEmpty());
    }

    private Stream<CaseLine> drafts(Optional<CaseKind> wanted) {
        return desk.drafts().list().stream()
                .flatMap(draft -> CaseDrafts.of(draft.key()).stream()
                        .filter(of -> of.amends().isEmpty())
                        .filter(of -> wanted.isEmpty() || wanted.get() == of.kind())
                        .map(of -> new CaseLine(draft.key(), of.kind(), Optional.empty(), "", "")));
    }

    private CaseLine line(CaseRow row) {
        String digits = row.summary().place();
        return new CaseLine(
                CaseDrafts.of(row.kind(), row.id()),
                row.kind(),
                Optional.of(row),
                Place.read(digits).map(desk.words()::place).orElse(digits),
                state(row));
    }

    private String state(CaseRow row) {
        return machines.find(row.kind().key())
                .map(Machine::states)
                .flatMap(states -> Optional.ofNullable(states.get(row.state())))
                .map(names -> names.in(desk.texts().locale()))
                .orElse(row.state());
    }
}
