package id.suar.violation.ui;

import id.suar.election.Regime;
import id.suar.fx.InTurn;
import id.suar.fx.Tasks;
import id.suar.i18n.ErrorCode;
import id.suar.violation.ElectionChoice;
import id.suar.violation.Finding;
import id.suar.violation.FindingField;
import id.suar.violation.FindingReading;
import id.suar.violation.Place;
import id.suar.violation.RecordedFinding;
import id.suar.violation.Suspicion;
import id.suar.violation.ViolationKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;

/// The form of one finding: texts as typed, judged when a field is left, recorded when saved. What is typed is
/// kept as a draft until then.
public final class FindingModel {

    private final FindingDesk desk;
    private final Opened opened;
    private final InTurn turn;
    private final FindingChoices choices;
    private final FindingFields fields;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    public FindingModel(FindingDesk desk, Tasks tasks, Opened opened) {
        this.desk = desk;
        this.opened = opened;
        this.turn = new InTurn(tasks);
        this.choices = new FindingChoices(desk, tasks);
        this.fields = new FindingFields(desk, opened.begun(), this::compare);
        compare();
    }

    public FindingDesk desk() {
        return desk;
    }

    public Opened opened() {
        return opened;
    }

    public StringProperty text(FindingField field) {
        return fields.text(field);
    }

    public ObjectProperty<FieldState> state(FindingField field) {
        return fields.state(field);
    }

    /// Something differs from the record.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Why the last attempt to write failed; empty while nothing did.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public Regime regime() {
        return fields.regime();
    }

    /// The regime follows the election. A kind is then that of the new regime, with its articles, or none.
    public void choose(ElectionChoice election) {
        Regime before = regime();
        fields.put(election);
        String kind = canonical().getOrDefault(FindingField.KIND, "");
        if (!regime().equals(before) && !kind.isEmpty()) {
            fields.put(desk.dictionary()
                    .find(regime(), kind)
                    .map(ViolationKind::proposal)
                    .orElse(Suspicion.NONE));
        }
        left(FindingField.ELECTION);
    }

    /// Copies what the dictionary proposes; people may change it afterwards.
    public void choose(ViolationKind kind) {
        if (regime().key().isEmpty()) {
            fields.put(ElectionChoice.none(kind.regime(), desk.words().anyElection(kind.regime())));
        }
        fields.put(kind.proposal());
        left(FindingField.KIND);
    }

    /// What was chosen from a list, by the key that it has in the record.
    public void choose(FindingField field, String canonical) {
        fields.put(field, canonical);
        left(field);
    }

    /// The kind that is chosen now, as the dictionary has it.
    public Optional<ViolationKind> kind() {
        return desk.dictionary().find(regime(), canonical().getOrDefault(FindingField.KIND, ""));
    }

    public List<ElectionChoice> elections(String typed) {
        return choices.elections(typed);
    }

    public List<ViolationKind> kinds(String typed) {
        return choices.kinds(regime(), typed);
    }

    public void places(String typed, Consumer<List<Place>> then) {
        choices.places(typed, canonical().getOrDefault(FindingField.ELECTION, ""), then);
    }

    /// Judges a field that was left. What fits one choice only is taken for it.
    public void left(FindingField field) {
        if (field == FindingField.KIND && fields.emptied(field)) {
            fields.put(Suspicion.NONE);
        }
        fields.judge(field);
        if (state(field).get() instanceof FieldState.Look) {
            chooseTheOnlyOne(field, text(field).get());
        }
    }

    private void chooseTheOnlyOne(FindingField field, String typed) {
        if (typed.isBlank()) {
            return;
        }
        switch (field) {
            case ELECTION -> only(elections(typed), this::choose);
            case KIND -> only(kinds(typed), this::choose);
            case PLACE ->
                places(typed, found -> {
                    if (text(field).get().equals(typed)) {
                        only(found, place -> choose(field, place.digits()));
                    }
                });
            default -> {}
        }
    }

    private static <T> void only(List<T> found, Consumer<T> choose) {
        if (found.size() == 1) {
            choose.accept(found.getFirst());
        }
    }

    /// What became of an attempt to save.
    public sealed interface Attempt {

        /// It is being written; `then` of [#save] is called when it is on disk.
        record Writing() implements Attempt {}

        /// Nothing differs from the record.
        record Unchanged() implements Attempt {}

        /// Something is missing or wrong; nothing was written.
        ///
        /// @param first the field of the form that says so first
        record Look(FindingField first, int faults) implements Attempt {}
    }

    /// @param then on FX, once it is on disk
    public Attempt save(Consumer<RecordedFinding> then) {
        return switch (fields.submit()) {
            case FindingReading.Faulty(var faults) ->
                new Attempt.Look(FindingFields.shownIn(faults.getFirst().field()), faults.size());
            case FindingReading.Sound(Finding finding) -> write(finding, then);
        };
    }

    private Attempt write(Finding finding, Consumer<RecordedFinding> then) {
        boolean same = opened.seen()
                .filter(one -> one.finding().equals(finding) && !one.conflict())
                .isPresent();
        if (same) {
            dropDraft();
            return new Attempt.Unchanged();
        }
        saving.set(true);
        trouble.set("");
        turn.record(
                () -> recorded(finding),
                recorded -> {
                    saving.set(false);
                    dirty.set(false);
                    then.accept(recorded);
                },
                fault -> {
                    saving.set(false);
                    trouble.set(desk.texts().text("violation.form.trouble", ErrorCode.of(fault)));
                });
        return new Attempt.Writing();
    }

    private RecordedFinding recorded(Finding finding) {
        var id = opened.seen()
                .map(one -> {
                    desk.recorder().amend(one, finding);
                    return one.id();
                })
                .orElseGet(() -> desk.recorder().record(finding));
        desk.drafts().drop(opened.draftKey());
        return desk.findings().find(id).orElseThrow();
    }

    /// Keeps what is typed, so that leaving loses nothing; nothing new needs no draft.
    public void keepDraft() {
        if (saving.get()) {
            return;
        }
        if (dirty.get()) {
            Map<FindingField, String> texts = canonical();
            turn.keep(() -> desk.drafts().save(opened.draftKey(), texts));
        } else {
            turn.keep(() -> desk.drafts().drop(opened.draftKey()));
        }
    }

    /// Forgets what was typed since the record.
    public void dropDraft() {
        turn.keep(() -> desk.drafts().drop(opened.draftKey()));
        fields.put(opened.base());
    }

    Map<FindingField, String> canonical() {
        return fields.canonical();
    }

    private void compare() {
        dirty.set(!canonical().equals(opened.base()));
    }
}
