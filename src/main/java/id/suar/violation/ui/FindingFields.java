package id.suar.violation.ui;

import id.suar.election.Regime;
import id.suar.fx.TypedTime;
import id.suar.violation.ElectionChoice;
import id.suar.violation.FieldFault;
import id.suar.violation.FindingChecks;
import id.suar.violation.FindingField;
import id.suar.violation.FindingReading;
import id.suar.violation.FindingWords;
import id.suar.violation.Suspicion;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

/// All fields of the form: put by people or by choice, judged when left.
final class FindingFields {

    private final FindingChecks checks;
    private final FindingWords words;
    private final Clock clock;
    private final Map<FindingField, TypedField> fields = new EnumMap<>(FindingField.class);
    private boolean submitted;

    FindingFields(FindingDesk desk, Map<FindingField, String> begun, Runnable changed) {
        this.checks = desk.checks();
        this.words = desk.words();
        this.clock = desk.clock();
        Arrays.stream(FindingField.values()).forEach(field -> fields.put(field, new TypedField(field)));
        put(begun);
        fields.values().forEach(field -> field.text().addListener((text, before, after) -> changed.run()));
    }

    StringProperty text(FindingField field) {
        return fields.get(field).text();
    }

    ObjectProperty<FieldState> state(FindingField field) {
        return fields.get(field).state();
    }

    /// Something was chosen here and has been taken out.
    boolean emptied(FindingField field) {
        return fields.get(field).emptied();
    }

    Regime regime() {
        return new Regime(text(FindingField.REGIME).get());
    }

    /// Puts all fields, those that are not named to nothing; none of them is judged.
    void put(Map<FindingField, String> canonical) {
        submitted = false;
        for (FindingField field : FindingField.values()) {
            put(field, canonical.getOrDefault(field, ""));
            state(field).set(FieldState.NOT_YET);
        }
        String election = canonical.getOrDefault(FindingField.ELECTION, "");
        if (election.isEmpty() && !regime().key().isEmpty()) {
            put(ElectionChoice.none(regime(), words.anyElection(regime())));
        }
    }

    void put(FindingField field, String canonical) {
        String shown = TypedField.isTime(field) ? TypedTime.shown(canonical) : words.typed(field, canonical, regime());
        fields.get(field).put(canonical, shown);
    }

    void put(ElectionChoice election) {
        put(FindingField.REGIME, election.regime().key());
        fields.get(FindingField.ELECTION).put(election.key(), election.name());
    }

    void put(Suspicion suspicion) {
        put(FindingField.KIND, suspicion.kind());
        put(FindingField.BASIS, suspicion.basis());
        put(FindingField.SANCTION, suspicion.sanction());
        put(FindingField.SUSPECTED, String.join(";", suspicion.suspected()));
    }

    /// Only fields that something is typed in, as they would be recorded.
    Map<FindingField, String> canonical() {
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        fields.forEach((field, typed) -> {
            String text = typed.canonical(words.today(clock.instant()));
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
        });
        return texts;
    }

    /// Judges a field that was left. An empty one is judged only after the first attempt to save.
    void judge(FindingField field) {
        TypedField typed = fields.get(field);
        if (field == FindingField.ELECTION && typed.isEmpty()) {
            put(FindingField.REGIME, "");
        }
        Map<FindingField, String> texts = canonical();
        if (TypedField.isTime(field) && !typed.isEmpty()) {
            put(field, texts.get(field));
        }
        Optional<FieldFault> fault = fault(field, texts);
        boolean spared = typed.isEmpty() && !(submitted && fault.isPresent());
        typed.state().set(spared ? FieldState.NOT_YET : judged(fault));
    }

    /// Everything at once: somebody wants to save.
    FindingReading submit() {
        submitted = true;
        Arrays.stream(FindingField.values()).forEach(this::judge);
        return checks.read(canonical());
    }

    /// A regime has no field of its own: what is wrong with it is said where the election is chosen.
    static FindingField shownIn(FindingField field) {
        return field == FindingField.REGIME ? FindingField.ELECTION : field;
    }

    private Optional<FieldFault> fault(FindingField field, Map<FindingField, String> texts) {
        Optional<FieldFault> own = checks.fault(field, texts);
        return field == FindingField.ELECTION ? own.or(() -> checks.fault(FindingField.REGIME, texts)) : own;
    }

    private FieldState judged(Optional<FieldFault> fault) {
        return fault.<FieldState>map(one -> new FieldState.Look(words.fault(one)))
                .orElse(FieldState.FINE);
    }
}
