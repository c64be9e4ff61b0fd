package id.suar.violation.record.ui;

import id.suar.election.Regime;
import id.suar.form.AnswerFault;
import id.suar.form.Answers;
import id.suar.form.FormDefinition;
import id.suar.form.FormState;
import id.suar.form.FormWords;
import id.suar.form.ui.AnswersModel;
import id.suar.fx.InTurn;
import id.suar.fx.Tasks;
import id.suar.journal.EntryId;
import id.suar.violation.ElectionChoice;
import id.suar.violation.coach.Coaching;
import id.suar.violation.flow.CaseState;
import id.suar.violation.paper.PaperForm;
import id.suar.violation.record.CaseContent;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseRecorder.Recorded;
import id.suar.violation.record.CaseSummary;
import id.suar.violation.record.RecordedCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The form of one case while it is written. Another regime is another form: what was typed goes along. FX thread.
final class CaseModel {

    /// What runs in a course stands on its own screen.
    private static final CaseState NO_COURSE = new CaseState(Optional.empty(), List.of(), List.of(), Map.of());

    private final CaseDesk desk;
    private final Tasks tasks;
    private final CaseStart start;
    private final ReadOnlyObjectWrapper<AnswersModel> answers = new ReadOnlyObjectWrapper<>();
    private final InTurn turn;
    private boolean writing;
    private boolean saved;
    private Map<String, String> opened = Map.of();

    CaseModel(CaseDesk desk, Tasks tasks, CaseStart start) {
        this.desk = desk;
        this.tasks = tasks;
        this.start = start;
        this.turn = new InTurn(tasks);
        write(start.typed());
    }

    CaseDesk desk() {
        return desk;
    }

    CaseStart start() {
        return start;
    }

    CaseKind kind() {
        return start.kind();
    }

    /// Another one when the regime, and with it the form, is another.
    ReadOnlyObjectProperty<AnswersModel> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    Regime regime() {
        return new Regime(answers.get().text("regime").get());
    }

    String election() {
        return answers.get().text("election").get();
    }

    private void write(Map<String, String> typed) {
        Answers before = before();
        FormDefinition form = desk.forms().of(kind(), before.with(typed), desk.today());
        Set<String> sealed = start.seen().map(seen -> seen.form().filled()).orElse(Set.of());
        var model = new AnswersModel(form, before, typed, sealed, desk.texts(), desk.today());
        model.text("election").subscribe((old, key) -> elected(key));
        model.text("regime").subscribe((old, key) -> ruled(form));
        answers.set(model);
    }

    private Answers before() {
        return start.seen().map(RecordedCase::answers).orElse(Answers.NONE);
    }

    /// The regime comes from the election.
    private void elected(String key) {
        desk.words().elections().stream()
                .filter(choice -> choice.key().equals(key))
                .map(ElectionChoice::regime)
                .findFirst()
                .ifPresent(regime -> answers.get().text("regime").set(regime.key()));
    }

    private void ruled(FormDefinition shown) {
        boolean known = desk.dictionary().regimes().contains(regime());
        if (known && !regime().equals(shown.regime())) {
            write(answers.get().changed());
        }
    }

    /// `Laporan · MM-7K3Q`: its form, and the name that it has until a number is given.
    String title() {
        String form = answers.get().form().title().in(desk.texts().locale());
        return start.seen().map(seen -> form + " · " + seen.shortId()).orElse(form);
    }

    /// What the law asks of the case as it is written now, and until when it can be completed.
    Coaching coached() {
        Set<String> sealed = start.seen().map(seen -> seen.form().filled()).orElse(Set.of());
        var form = new FormState(answers.get().answers(), List.of(), sealed, Set.of());
        var content = new CaseContent(kind(), form, desk.clock().instant(), "");
        return desk.coach().look(content, NO_COURSE, desk.today());
    }

    /// What a complete form still needs, in words and by path.
    List<AnswerFault> missing() {
        return answers.get().missing();
    }

    String told(AnswerFault fault) {
        return new FormWords(answers.get().form(), desk.texts()).label(fault.path());
    }

    /// What became of saving.
    sealed interface Attempt {

        record Done(RecordedCase seen) implements Attempt {}

        record Unchanged() implements Attempt {}

        /// @param first path of the first field to look at
        record Look(String first, int faults, String whole) implements Attempt {}
    }

    /// Nothing that is missing stands in the way; what cannot be read does.
    void save(Consumer<Attempt> then) {
        if (writing) {
            return;
        }
        writing = true;
        Map<String, String> changed = answers.get().changed();
        turn.record(
                () -> record(changed),
                attempt -> {
                    writing = false;
                    done(attempt, then);
                },
                fault -> {
                    writing = false;
                    tasks.unexpected(fault);
                });
    }

    private record Written(Recorded recorded, Optional<RecordedCase> seen) {}

    private Written record(Map<String, String> changed) {
        Recorded recorded = start.seen().isPresent()
                ? desk.recorder().amend(start.seen().get(), changed)
                : desk.recorder().record(kind(), changed);
        if (recorded instanceof Recorded.Done || recorded instanceof Recorded.Unchanged) {
            desk.drafts().drop(start.key());
        }
        return new Written(
                recorded, recorded instanceof Recorded.Done done ? desk.cases().find(done.id()) : Optional.empty());
    }

    private void done(Written written, Consumer<Attempt> then) {
        switch (written.recorded()) {
            case Recorded.Done _ -> {
                saved = true;
                written.seen().map(Attempt.Done::new).ifPresent(then);
            }
            case Recorded.Unchanged _ -> then.accept(new Attempt.Unchanged());
            case Recorded.Refused(var faults) -> {
                Optional<String> first = answers.get().look(faults);
                var words = new FormWords(answers.get().form(), desk.texts());
                then.accept(new Attempt.Look(
                        first.orElse(faults.getFirst().path()), faults.size(), words.told(faults.getFirst())));
            }
        }
    }

    /// Papers that can be made of the record; none of a new case.
    void papers(Consumer<List<PaperForm>> then) {
        start.seen().ifPresent(seen -> tasks.run(() -> desk.printing().forms(seen), then));
    }

    /// Shows who is in the record, for a reason.
    ///
    /// @param then hears names of fields and texts in the order of the form, or why nobody is shown
    void open(String reason, BiConsumer<Map<String, String>, String> then) {
        start.seen()
                .ifPresent(seen -> tasks.run(() -> desk.printing().open(seen, reason), persons -> {
                    opened = persons.texts();
                    then.accept(named(opened), persons.fault());
                }));
    }

    private Map<String, String> named(Map<String, String> texts) {
        var words = new FormWords(answers.get().form(), desk.texts());
        Map<String, String> named = new LinkedHashMap<>();
        new TreeMap<>(texts).forEach((path, text) -> named.put(words.label(path), text));
        return named;
    }

    /// Writes a paper to a file that the user names; of persons it tells what was opened before.
    ///
    /// @param said what came of it, in words
    void print(PaperForm form, Consumer<String> said) {
        RecordedCase seen = start.seen().orElseThrow();
        desk.files()
                .save(form.purpose() + "-" + seen.shortId() + (form.edited() ? ".docx" : ".pdf"), endings(form))
                .ifPresent(file -> tasks.run(
                        () -> {
                            desk.printing().print(form, seen, opened, file);
                            return file.getFileName();
                        },
                        name -> said.accept(desk.texts().text("violation.case.printed", name.toString())),
                        fault -> said.accept(
                                desk.texts().text("fx.export.failed", String.valueOf(fault.getMessage())))));
    }

    /// What people go on to write in comes as a document first.
    private static List<String> endings(PaperForm form) {
        return form.edited() ? List.of("docx", "pdf") : List.of("pdf");
    }

    /// Keeps what was typed; gone when nothing differs.
    void keepDraft() {
        if (saved) {
            return;
        }
        Map<String, String> changed = answers.get().changed();
        boolean untouched = start.seen().isEmpty() && changed.equals(desk.proposed(kind()));
        List<EntryId> seen = start.seen().map(RecordedCase::heads).orElse(List.of());
        turn.keep(() -> {
            if (changed.isEmpty() || untouched) {
                desk.drafts().drop(start.key());
            } else {
                desk.drafts().save(start.key(), changed, seen);
            }
        });
    }

    /// The event in one line; what it is where nothing is written yet.
    String what() {
        String what = CaseSummary.of(kind(), answers.get().answers()).what();
        return what.isEmpty() ? desk.texts().text("violation.case.new." + kind().key()) : what;
    }
}
