package id.suar.violation.record;

import id.suar.election.Regime;
import id.suar.form.Answers;
import id.suar.form.FormDefinition;
import id.suar.form.FormDefinitions;
import id.suar.form.FormField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The forms of cases: `violation/forms.csv`.
public final class CaseForms {

    private final FormDefinitions forms;
    private final Map<CaseKind, List<FormDefinition>> every = new ConcurrentHashMap<>();

    private CaseForms(FormDefinitions forms) {
        this.forms = forms;
    }

    /// The ones that ship with the program.
    public static CaseForms bundled() {
        return new CaseForms(FormDefinitions.bundled("/violation/forms.csv", "/violation/options.csv"));
    }

    /// The form of a case with these answers: of its regime, as it was on the day that it starts.
    ///
    /// @param today where no such day is written
    public FormDefinition of(CaseKind kind, Answers answers, LocalDate today) {
        CaseSummary summary = CaseSummary.of(kind, answers);
        return of(kind, summary.regime(), summary.start().orElse(today));
    }

    /// A regime that has no rows of its own has those of every regime.
    public FormDefinition of(CaseKind kind, Regime regime, LocalDate day) {
        Optional<FormDefinition> form = forms.find(kind.key(), regime, day);
        return form.orElseThrow(() -> new IllegalStateException("no form " + kind.key() + " on " + day));
    }

    /// Whether the form of any regime, at any time, has such a path.
    public boolean knows(CaseKind kind, String path) {
        return every(kind).anyMatch(form -> form.at(path).isPresent());
    }

    /// Whether what stands there is about a person, in the form of any regime.
    public boolean personal(CaseKind kind, String path) {
        return every(kind).flatMap(form -> form.at(path).stream()).anyMatch(FormField::personal);
    }

    /// For whoever tells of answers that were not taken.
    public FormDefinition of(CaseKind kind, Map<String, String> typed, Instant now) {
        return of(kind, Answers.of(typed), LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /// In the form of every regime, at each time from which a row holds.
    public Stream<FormDefinition> every(CaseKind kind) {
        return every.computeIfAbsent(kind, one -> forms.every(one.key())).stream();
    }
}
