package id.suar.count;

import id.suar.election.Ballot;
import id.suar.election.FormLayout;
import id.suar.election.PartyRows;
import java.util.Set;
import java.util.TreeMap;

/// How far down a form votes are written.
final class Written {

    private Written() {}

    /// The rows up to the last written one; every party stays.
    ///
    /// @param marked figures that are crossed out or illegible: something stands there
    static Ballot ballot(Figures figures, Set<String> marked) {
        FormLayout layout = figures.layout();
        if (layout.parties().isEmpty()) {
            int last = layout.numbers();
            while (last > 1 && empty(figures, marked, FormLayout.votes(last))) {
                last--;
            }
            return new Ballot.Numbers(layout.key(), last);
        }
        var candidates = new TreeMap<Integer, Integer>();
        layout.parties().forEach(party -> candidates.put(party.number(), last(figures, marked, party)));
        return new Ballot.Parties(candidates);
    }

    private static int last(Figures figures, Set<String> marked, PartyRows party) {
        int last = party.candidates().size();
        while (last > 0 && empty(figures, marked, party.candidates().get(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean empty(Figures figures, Set<String> marked, String figure) {
        return figures.value(figure) == Figures.BLANK && !marked.contains(figure);
    }
}
