package id.suar.violation.record;

import id.suar.election.Regime;
import id.suar.region.RegionCode;
import java.time.LocalDate;
import java.util.Optional;

/// Which cases are wanted. Everything that is empty lets all through.
///
/// @param text  words that must all occur in some answer that is in clear, in any case
/// @param scope the region it lies in
/// @param state where its course stands
/// @param from  first day
/// @param to    last day
public record CaseFilter(
        String text,
        Optional<CaseKind> kind,
        Optional<RegionCode> scope,
        Optional<Regime> regime,
        String state,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public static final CaseFilter ALL = new CaseFilter(
            "", Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());

    public CaseFilter text(String wanted) {
        return new CaseFilter(wanted, kind, scope, regime, state, from, to);
    }

    public CaseFilter kind(CaseKind wanted) {
        return new CaseFilter(text, Optional.of(wanted), scope, regime, state, from, to);
    }

    public CaseFilter scope(RegionCode wanted) {
        return new CaseFilter(text, kind, Optional.of(wanted), regime, state, from, to);
    }

    public CaseFilter regime(Regime wanted) {
        return new CaseFilter(text, kind, scope, Optional.of(wanted), state, from, to);
    }

    public CaseFilter state(String wanted) {
        return new CaseFilter(text, kind, scope, regime, wanted, from, to);
    }

    public CaseFilter days(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new CaseFilter(text, kind, scope, regime, state, first, last);
    }
}
