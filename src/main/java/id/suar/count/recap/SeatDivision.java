package id.suar.count.recap;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Seats of a constituency by votes of its parties: votes are divided by 1, 3, 5 and so on, and each seat goes to
/// the largest quotient that is left (UU 7/2017 art. 420). Pure.
final class SeatDivision {

    private final Map<String, Long> votes;
    private final Map<String, Integer> won = new TreeMap<>();

    private SeatDivision(Map<String, Long> votes) {
        this.votes = votes;
    }

    /// Of every party; empty where a party stands level with others for seats that are fewer than they are: that
    /// is decided by more than votes.
    static Map<String, OptionalInt> of(Map<String, Long> votes, int seats) {
        var division = new SeatDivision(votes);
        boolean none = votes.values().stream().allMatch(one -> one <= 0);
        List<String> level = none ? List.copyOf(votes.keySet()) : division.divide(seats);
        Map<String, OptionalInt> result = new TreeMap<>();
        votes.keySet()
                .forEach(party -> result.put(
                        party, level.contains(party) ? OptionalInt.empty() : OptionalInt.of(division.seats(party))));
        return result;
    }

    /// @return parties that stand level for the last seats
    private List<String> divide(int seats) {
        int left = seats;
        while (left > 0) {
            List<String> next = next();
            if (next.size() > left) {
                return next;
            }
            next.forEach(party -> won.merge(party, 1, Integer::sum));
            left -= next.size();
        }
        return List.of();
    }

    /// Those whose quotient is the largest.
    private List<String> next() {
        String best = votes.keySet().stream().max(this::compare).orElseThrow();
        return votes.keySet().stream()
                .filter(party -> compare(party, best) == 0)
                .toList();
    }

    /// By fractions, which are exact.
    private int compare(String one, String other) {
        return Long.compare(votes.get(one) * divisor(other), votes.get(other) * divisor(one));
    }

    private long divisor(String party) {
        return 2L * seats(party) + 1;
    }

    private int seats(String party) {
        return won.getOrDefault(party, 0);
    }
}
