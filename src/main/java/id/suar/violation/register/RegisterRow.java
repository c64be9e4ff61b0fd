package id.suar.violation.register;

import id.suar.journal.EntryId;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseSummary;
import id.suar.violation.record.ShortId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One line of the register.
///
/// @param summary   election, regime, event, place and day
/// @param occurred  the day of the event; empty where none is known
/// @param stage     key of the stage of the election in which it happened
/// @param violation key of the dictionary; empty where none is named
/// @param suspected keys of kinds, with `;` between them: what is suspected, or was decided
/// @param reported  how many parties are reported
/// @param roles     what they are, with `; ` between them; never who
/// @param state     where its course stands
/// @param steps     what happened, in order
/// @param terms     deadlines that ran, in order
public record RegisterRow(
        EntryId id,
        CaseKind kind,
        ShortId shortId,
        CaseSummary summary,
        Optional<LocalDate> occurred,
        String stage,
        String violation,
        String suspected,
        int reported,
        String roles,
        String state,
        List<RegisterStep> steps,
        List<RegisterTerm> terms) {

    /// Steps by which a case does not go into the register, with the state that each leads to. Its state itself tells
    /// nothing for good: in the end it is closed.
    private static final Map<String, String> REFUSALS = Map.of(
            "review.not_registered", "not_registered",
            "completion.lapsed", "lapsed",
            "withdrawn", "withdrawn",
            "review.to_initial_info", "initial_info",
            "plenary.not_set", "not_set");

    public RegisterRow {
        steps = List.copyOf(steps);
        terms = List.copyOf(terms);
    }

    /// The latest step of this kind.
    public Optional<RegisterStep> last(String event) {
        return steps.stream().filter(step -> step.event().equals(event)).reduce((first, later) -> later);
    }

    /// The latest step whose event begins with this: `review.`.
    public Optional<RegisterStep> lastOf(String beginning) {
        return steps.stream().filter(step -> step.event().startsWith(beginning)).reduce((first, later) -> later);
    }

    /// Of the report or finding itself; empty until one is given.
    public String number() {
        return last(kind == CaseKind.FINDING ? "plenary.set" : "report.filed")
                .map(RegisterStep::number)
                .orElse("");
    }

    /// Of its registration; empty until it is registered.
    public String registration() {
        return last("registered").map(RegisterStep::number).orElse("");
    }

    public Registration registered() {
        if (last("registered").isPresent()) {
            return Registration.YES;
        }
        return refusal().isPresent() ? Registration.NO : Registration.OPEN;
    }

    private Optional<RegisterStep> refusal() {
        return steps.stream().filter(step -> REFUSALS.containsKey(step.event())).reduce((first, later) -> later);
    }

    /// Why it does not stand in the register: in the words of whoever decided it, else the key of the state that it
    /// came
    /// to then. Empty for every other case.
    public String refusedFor() {
        if (registered() != Registration.NO) {
            return "";
        }
        RegisterStep step = refusal().orElseThrow();
        return step.reason().isEmpty() ? REFUSALS.get(step.event()) : step.reason();
    }

    /// Whether it stands in the register.
    public enum Registration {
        YES,
        /// It was decided that it does not.
        NO,
        /// Nothing is decided yet.
        OPEN
    }
}
