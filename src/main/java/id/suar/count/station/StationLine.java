package id.suar.count.station;

import id.suar.count.tally.SheetBrief;
import id.suar.count.tally.SheetTotals;
import id.suar.journal.Whereabouts;
import id.suar.region.TpsCode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/// One polling station in the list of a contest.
///
/// @param names       village and district as [StationSearch] compares them
/// @param listed      a pack lists it
/// @param recorded    its form as recorded, in brief
/// @param whereabouts of the last entry about it; empty when there is none
public record StationLine(
        TpsCode station,
        String district,
        String village,
        String names,
        boolean listed,
        StationState state,
        Optional<SheetBrief> recorded,
        Optional<Whereabouts> whereabouts) {

    /// Somebody should look at it.
    public boolean due() {
        return recorded.filter(SheetBrief::due).isPresent();
    }

    public OptionalInt votes(int number) {
        return recorded.map(one -> one.totals().votes(number)).orElseGet(OptionalInt::empty);
    }

    public OptionalInt valid() {
        return figure(SheetTotals::valid);
    }

    public OptionalInt invalid() {
        return figure(SheetTotals::invalid);
    }

    private OptionalInt figure(ToIntFunction<SheetTotals> figure) {
        return recorded.map(one -> SheetTotals.written(figure.applyAsInt(one.totals())))
                .orElseGet(OptionalInt::empty);
    }
}
