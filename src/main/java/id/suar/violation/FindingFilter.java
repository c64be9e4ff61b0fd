package id.suar.violation;

import id.suar.election.Regime;
import id.suar.region.RegionCode;
import java.util.Optional;

/// Which findings are wanted. Everything that is empty lets all through.
///
/// @param text  words that must all occur in some field, in any case
/// @param scope the region it lies in
/// @param kind  key of the dictionary
public record FindingFilter(String text, Optional<RegionCode> scope, Optional<Regime> regime, String kind) {

    public static final FindingFilter ALL = new FindingFilter("", Optional.empty(), Optional.empty(), "");

    public FindingFilter text(String wanted) {
        return new FindingFilter(wanted, scope, regime, kind);
    }

    public FindingFilter scope(RegionCode wanted) {
        return new FindingFilter(text, Optional.of(wanted), regime, kind);
    }

    public FindingFilter regime(Regime wanted) {
        return new FindingFilter(text, scope, Optional.of(wanted), kind);
    }

    public FindingFilter kind(String wanted) {
        return new FindingFilter(text, scope, regime, wanted);
    }
}
