package id.suar.count.recap;

import id.suar.election.Contest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Whether differences change who is ahead of whom, or who has which seat. Pure.
///
/// Pairs and persons are in one order. Candidates of a party are in an order of their own, and parties share the
/// seats of their constituency. Of none of it anything is said unless the totals of the whole area are known.
final class Standings {

    /// Parties have a share in its seats by their votes in the whole country (UU 7/2017 art. 414), which are not here.
    private static final String NATIONAL = "DPR";

    private final RowGroups groups;
    private final Optional<Map<String, Long>> totals;
    private final Map<String, Long> differences;
    private final Optional<Seats> seats;

    /// Of every party, without and with the differences.
    private record Seats(Map<String, OptionalInt> before, Map<String, OptionalInt> after) {}

    /// @param totals      of C.Hasil in the contest's whole area, by row; empty when one form of it is not here
    /// @param differences of D.Hasil, by row, over everything that was compared
    Standings(Contest contest, RowGroups groups, Optional<Map<String, Long>> totals, Map<String, Long> differences) {
        this.groups = groups;
        this.totals = totals.filter(_ -> !isJoined(contest));
        this.differences = differences;
        this.seats = contest.hasParties()
                        && !contest.key().equals(NATIONAL)
                        && contest.seats().isPresent()
                ? this.totals.map(all -> seats(all, contest.seats().getAsInt()))
                : Optional.empty();
    }

    Influence of(String figure) {
        if (totals.isEmpty()) {
            return Influence.UNKNOWN;
        }
        Optional<String> party = RowGroups.party(figure);
        if (party.isEmpty()) {
            return order(List.of(figure), groups.votes());
        }
        Influence inSeats = ofSeats(party.get());
        return inSeats == Influence.YES ? inSeats : either(inSeats, inParty(figure, party.get()));
    }

    private static Influence either(Influence one, Influence other) {
        return other == Influence.YES || one == Influence.NO ? other : one;
    }

    /// Several constituencies in one list: their candidates have nothing to do with each other.
    private static boolean isJoined(Contest contest) {
        return contest.constituency().isEmpty()
                && (contest.hasParties() || contest.areas().size() > 1);
    }

    private Seats seats(Map<String, Long> all, int number) {
        Map<String, Long> before = new TreeMap<>();
        groups.parties()
                .forEach((party, rows) -> before.put(
                        party,
                        rows.stream()
                                .mapToLong(row -> all.getOrDefault(row, 0L))
                                .sum()));
        Map<String, Long> after = new TreeMap<>();
        before.forEach((party, votes) -> after.put(party, Math.max(0, votes + changed(party))));
        return new Seats(SeatDivision.of(before, number), SeatDivision.of(after, number));
    }

    /// A party whose votes stayed what they were takes no seat from anybody.
    private Influence ofSeats(String party) {
        if (changed(party) == 0) {
            return Influence.NO;
        }
        OptionalInt before = seats.map(one -> one.before().get(party)).orElse(OptionalInt.empty());
        OptionalInt after = seats.map(one -> one.after().get(party)).orElse(OptionalInt.empty());
        if (before.isEmpty() || after.isEmpty()) {
            return Influence.UNKNOWN;
        }
        return before.equals(after) ? Influence.NO : Influence.YES;
    }

    private long changed(String party) {
        return differences.entrySet().stream()
                .filter(row ->
                        RowGroups.party(row.getKey()).filter(party::equals).isPresent())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Influence inParty(String figure, String party) {
        if (differences.containsKey(RowGroups.total(party))) {
            // Somewhere only the party's total was compared: whose votes these are nobody knows.
            return Influence.UNKNOWN;
        }
        List<String> candidates = groups.parties().getOrDefault(party, List.of()).stream()
                .filter(row -> !isOwn(row))
                .toList();
        // Votes for the party itself stand in no order; whom they went to may.
        return order(isOwn(figure) ? candidates : List.of(figure), candidates);
    }

    private static boolean isOwn(String figure) {
        return figure.endsWith("_a1");
    }

    private Influence order(List<String> moved, List<String> rivals) {
        return moved.stream().anyMatch(one -> rivals.stream().anyMatch(rival -> overtakes(one, rival)))
                ? Influence.YES
                : Influence.NO;
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
