package id.suar.violation.register;

import id.suar.election.Regime;
import id.suar.region.RegionCode;
import id.suar.violation.record.CaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which lines of the register are wanted. Everything that is empty lets all through.
///
/// @param text      words that must all occur
/// @param kinds     of records; the two books are of findings and of reports
/// @param election  its key
/// @param suspected key of a kind of violation that is suspected
/// @param stage     key of a stage
/// @param state     where its course stands
/// @param from      first day
/// @param to        last day
public record RegisterFilter(
        String text,
        Set<CaseKind> kinds,
        Optional<Regime> regime,
        String election,
        Optional<RegionCode> scope,
        String suspected,
        String stage,
        String state,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /// Both books.
    public static final RegisterFilter ALL = new RegisterFilter(
            "",
            Set.of(CaseKind.FINDING, CaseKind.REPORT),
            Optional.empty(),
            "",
            Optional.empty(),
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty());

    public RegisterFilter {
        kinds = Set.copyOf(kinds);
    }

    public RegisterFilter text(String wanted) {
        return new RegisterFilter(wanted, kinds, regime, election, scope, suspected, stage, state, from, to);
    }

    public RegisterFilter kind(CaseKind wanted) {
        return new RegisterFilter(text, Set.of(wanted), regime, election, scope, suspected, stage, state, from, to);
    }

    public RegisterFilter regime(Regime wanted) {
        return new RegisterFilter(text, kinds, Optional.of(wanted), election, scope, suspected, stage, state, from, to);
    }

    public RegisterFilter election(String wanted) {
        return new RegisterFilter(text, kinds, regime, wanted, scope, suspected, stage, state, from, to);
    }

    public RegisterFilter scope(RegionCode wanted) {
        return new RegisterFilter(
                text, kinds, regime, election, Optional.of(wanted), suspected, stage, state, from, to);
    }

    public RegisterFilter suspected(String wanted) {
        return new RegisterFilter(text, kinds, regime, election, scope, wanted, stage, state, from, to);
    }

    public RegisterFilter stage(String wanted) {
        return new RegisterFilter(text, kinds, regime, election, scope, suspected, wanted, state, from, to);
    }

    public RegisterFilter state(String wanted) {
        return new RegisterFilter(text, kinds, regime, election, scope, suspected, stage, wanted, from, to);
    }

    public RegisterFilter days(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new RegisterFilter(text, kinds, regime, election, scope, suspected, stage, state, first, last);
    }

    List<String> kindKeys() {
        return kinds.stream().map(CaseKind::key).sorted().toList();
    }
}
