package id.suar.count.recap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether differences change who is ahead of whom. Pure.
///
/// Pairs and persons are in one order. Candidates of a party are in an order of their own; parties share seats
/// by rules that need the totals of the whole constituency and how many seats there are, so of a party's own
/// total nothing is said but that it did not change.
final class Standings {

    private final RowGroups groups;
    private final Optional<Map<String, Long>> totals;
    private final Map<String, Long> differences;

    /// @param totals      of C.Hasil in the contest's whole area, by row; empty when one form of it is not here
    /// @param differences of D.Hasil, by row, over everything that was compared
    Standings(RowGroups groups, Optional<Map<String, Long>> totals, Map<String, Long> differences) {
        this.groups = groups;
        this.totals = totals;
        this.differences = differences;
    }

    Influence of(String figure) {
        Optional<String> party = RowGroups.party(figure);
        if (party.isPresent() && changed(groups.parties().getOrDefault(party.get(), List.of())) != 0) {
            return Influence.UNKNOWN;
        }
        if (totals.isEmpty()) {
            return Influence.UNKNOWN;
        }
        List<String> rivals = party.map(one -> groups.parties().get(one).stream()
                        .filter(row -> !isOwn(row))
                        .toList())
                .orElse(groups.votes());
        // Votes for the party itself stand in no order; whom they went to may.
        List<String> moved = isOwn(figure) ? rivals : List.of(figure);
        return moved.stream().anyMatch(one -> rivals.stream().anyMatch(rival -> overtakes(one, rival)))
                ? Influence.YES
                : Influence.NO;
    }

    private static boolean isOwn(String figure) {
        return figure.endsWith("_a1");
    }

    private long changed(List<String> rows) {
        return rows.stream().mapToLong(row -> differences.getOrDefault(row, 0L)).sum();
    }

    /// The two stand otherwise than they did, or level.
    private boolean overtakes(String one, String other) {
        long before = Long.signum(total(one) - total(other));
        long after = Long.signum(total(one) + difference(one) - total(other) - difference(other));
        return before != after && !one.equals(other);
    }

    private long total(String row) {
        return totals.orElseThrow().getOrDefault(row, 0L);
    }

    private long difference(String row) {
        return differences.getOrDefault(row, 0L);
    }
}
