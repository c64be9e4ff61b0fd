package id.suar.violation.register;

import id.suar.journal.EntryId;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseSummary;
import id.suar.violation.record.ShortId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /// States in which a case was told that it does not go into the register.
    private static final Set<String> UNREGISTERED =
            Set.of("not_registered", "lapsed", "withdrawn", "initial_info", "not_set");

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
        return UNREGISTERED.contains(state) ? Registration.NO : Registration.OPEN;
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
