package id.suar.count;

import id.suar.election.FormLayout;
import id.suar.journal.Whereabouts;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One polling station in the list of a contest.
///
/// @param names       village and district as [StationSearch] compares them
/// @param listed      a pack lists it
/// @param recorded    its form as recorded
/// @param unexplained rules that break and that nobody has explained
/// @param whereabouts of the last entry about it; empty when there is none
public record StationLine(
        TpsCode station,
        String district,
        String village,
        String names,
        boolean listed,
        StationState state,
        Optional<RecordedSheet> recorded,
        List<String> unexplained,
        Optional<Whereabouts> whereabouts) {

    public StationLine {
        unexplained = List.copyOf(unexplained);
    }

    /// Somebody should look at it.
    public boolean due() {
        return state == StationState.CONFLICT || !unexplained.isEmpty();
    }

    public OptionalInt votes(int number) {
        return figure(FormLayout.votes(number));
    }

    public OptionalInt figure(String figure) {
        return recorded.map(one -> one.sheet().figures().get(figure)).orElseGet(OptionalInt::empty);
    }
}
