package id.suar.violation.ui;

import id.suar.election.Regime;
import id.suar.violation.ElectionChoice;
import id.suar.violation.FieldFault;
import id.suar.violation.Finding;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import id.suar.violation.FindingReading;
import id.suar.violation.FindingTexts;
import id.suar.violation.RecordedFinding;
import id.suar.violation.Suspicion;
import id.suar.violation.ViolationKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The form of one finding: texts as typed, judged when a field is left, recorded when saved. What is typed is
/// kept as a draft until then.
public final class FindingModel {

    private final FindingDesk desk;
    private final Background background;
    private final String draftKey;
    private final Optional<RecordedFinding> seen;
    private final Map<FindingField, String> start;
    private final Map<FindingField, StringProperty> typed = new EnumMap<>(FindingField.class);
    private final Map<FindingField, ObjectProperty<FieldState>> states = new EnumMap<>(FindingField.class);
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private boolean submitted;

    private FindingModel(
            FindingDesk desk,
            Background background,
            String draftKey,
            Optional<RecordedFinding> seen,
            Map<FindingField, String> begun) {
        this.desk = desk;
        this.background = background;
        this.draftKey = draftKey;
        this.seen = seen;
        this.start = seen.map(RecordedFinding::finding).map(FindingTexts::of).orElseGet(Map::of);
        for (FindingField field : FindingField.values()) {
            var text = new SimpleStringProperty(shown(field, begun.getOrDefault(field, start.getOrDefault(field, ""))));
            text.addListener((property, before, after) -> dirty.set(!canonical().equals(start())));
            typed.put(field, text);
            states.put(field, new SimpleObjectProperty<>(FieldState.NOT_YET));
        }
        dirty.set(!canonical().equals(start()));
    }

    /// A new finding; goes on where a draft was left, or begins with what another room proposes.
    ///
    /// @param draft texts as another room or an earlier session left them
    public static FindingModel fresh(
            FindingDesk desk, Background background, String draftKey, Map<FindingField, String> draft) {
        return new FindingModel(desk, background, draftKey, Optional.empty(), draft);
    }

    /// A recorded finding, to be read or amended.
    public static FindingModel of(
            FindingDesk desk, Background background, RecordedFinding seen, Map<FindingField, String> draft) {
        return new FindingModel(desk, background, FindingDrafts.of(seen.id()), Optional.of(seen), draft);
    }

    public Optional<RecordedFinding> seen() {
        return seen;
    }

    public FindingDesk desk() {
        return desk;
    }

    public StringProperty text(FindingField field) {
        return typed.get(field);
    }

    public ObjectProperty<FieldState> state(FindingField field) {
        return states.get(field);
    }

    /// Something differs from the record.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    public Regime regime() {
        return new Regime(text(FindingField.REGIME).get());
    }

    /// The regime follows the election; a kind of another regime is taken out.
    public void choose(ElectionChoice election) {
        text(FindingField.ELECTION).set(election.key());
        if (!regime().equals(election.regime())) {
            text(FindingField.REGIME).set(election.regime().key());
            String kind = text(FindingField.KIND).get();
            if (!kind.isEmpty() && desk.dictionary().find(regime(), kind).isEmpty()) {
                put(Suspicion.NONE);
            }
        }
        left(FindingField.ELECTION);
        left(FindingField.REGIME);
    }

    /// Copies what the dictionary proposes; people may change it afterwards.
    public void choose(ViolationKind kind) {
        if (text(FindingField.REGIME).get().isEmpty()) {
            text(FindingField.REGIME).set(kind.regime().key());
        }
        put(kind.proposal());
        left(FindingField.KIND);
    }

    public void withoutKind() {
        put(Suspicion.NONE);
        left(FindingField.KIND);
    }

    private void put(Suspicion suspicion) {
        text(FindingField.KIND).set(suspicion.kind());
        text(FindingField.BASIS).set(suspicion.basis());
        text(FindingField.SANCTION).set(suspicion.sanction());
        text(FindingField.SUSPECTED).set(String.join(";", suspicion.suspected()));
    }

    /// Kinds to choose from; those of every regime as long as no election is chosen.
    public List<ViolationKind> kinds(String wanted) {
        List<Regime> regimes =
                text(FindingField.REGIME).get().isEmpty() ? desk.dictionary().regimes() : List.of(regime());
        return regimes.stream()
                .flatMap(one -> desk.dictionary().search(one, wanted).stream())
                .toList();
    }

    /// Judges a field that was left. An empty one is judged only after the first attempt to save.
    public void left(FindingField field) {
        Map<FindingField, String> texts = canonical();
        if (field == FindingField.OCCURRED || field == FindingField.FOUND) {
            text(field).set(shown(field, texts.getOrDefault(field, "")));
        }
        boolean empty = texts.getOrDefault(field, "").isEmpty();
        Optional<FieldFault> fault = desk.checks().fault(field, texts);
        if (empty && !(submitted && fault.isPresent())) {
            state(field).set(FieldState.NOT_YET);
        } else {
            state(field)
                    .set(fault.<FieldState>map(
                                    one -> new FieldState.Look(desk.words().fault(one)))
                            .orElse(FieldState.FINE));
        }
    }

    /// What became of an attempt to save.
    public sealed interface Attempt {

        /// It is being written; `then` of [#save] is called when it is on disk.
        record Writing() implements Attempt {}

        /// Nothing differs from the record.
        record Unchanged() implements Attempt {}

        /// Something is missing or wrong; nothing was written.
        record Look(FindingField first, int faults) implements Attempt {}
    }

    /// @param then on FX, once it is on disk
    public Attempt save(Consumer<RecordedFinding> then) {
        submitted = true;
        Arrays.stream(FindingField.values()).forEach(this::left);
        return switch (desk.checks().read(canonical())) {
            case FindingReading.Faulty(var faults) ->
                new Attempt.Look(faults.getFirst().field(), faults.size());
            case FindingReading.Sound(Finding finding) -> write(finding, then);
        };
    }

    private Attempt write(Finding finding, Consumer<RecordedFinding> then) {
        if (seen.filter(one -> one.finding().equals(finding) && !one.conflict()).isPresent()) {
            return new Attempt.Unchanged();
        }
        saving.set(true);
        background.run(() -> recorded(finding), recorded -> {
            saving.set(false);
            dirty.set(false);
            then.accept(recorded);
        });
        return new Attempt.Writing();
    }

    private RecordedFinding recorded(Finding finding) {
        var id = seen.map(one -> {
                    desk.recorder().amend(one, finding);
                    return one.id();
                })
                .orElseGet(() -> desk.recorder().record(finding));
        desk.drafts().drop(draftKey);
        return desk.findings().find(id).orElseThrow();
    }

    /// Keeps what is typed, so that leaving loses nothing.
    public void keepDraft() {
        if (dirty.get() && !saving.get()) {
            Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
            typed.forEach((field, text) -> texts.put(field, text.get()));
            background.run(
                    () -> {
                        desk.drafts().save(draftKey, texts);
                        return texts;
                    },
                    kept -> {});
        }
    }

    /// Forgets what was typed since the record.
    public void dropDraft() {
        background.run(
                () -> {
                    desk.drafts().drop(draftKey);
                    return draftKey;
                },
                dropped -> {});
    }

    private Map<FindingField, String> start() {
        return start;
    }

    /// Only fields that something is typed in, in the record's text form.
    private Map<FindingField, String> canonical() {
        LocalDate today = desk.words().today(desk.clock().instant());
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        typed.forEach((field, text) -> {
            boolean time = field == FindingField.OCCURRED || field == FindingField.FOUND;
            String one = time ? TypedTime.canonical(text.get(), today) : text.get();
            String clean = FindingTexts.clean(field, one);
            if (!clean.isEmpty()) {
                texts.put(field, clean);
            }
        });
        return texts;
    }

    private static String shown(FindingField field, String text) {
        boolean time = field == FindingField.OCCURRED || field == FindingField.FOUND;
        return time ? TypedTime.shown(text) : text;
    }
}
