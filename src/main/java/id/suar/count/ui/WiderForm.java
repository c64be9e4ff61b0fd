package id.suar.count.ui;

import id.suar.count.CountDraft;
import id.suar.election.Ballot;
import id.suar.election.FormLayout;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A form with more rows of votes than it had, since the paper has them; what is keyed stays.
///
/// @param start  what the wider sheet begins with
/// @param figure the first of the new rows
record WiderForm(SheetStart start, String figure) {

    /// One more row: of the party at hand, of a pair or a person.
    ///
    /// @param party the one at hand; 0 for none
    static WiderForm row(SheetModel model, int party) {
        return switch (model.form().layout().ballot()) {
            case Ballot.Numbers numbers -> {
                int count = Math.min(numbers.count() + 1, Ballot.MAX_NUMBERS);
                yield of(model, new Ballot.Numbers(numbers.layout(), count), FormLayout.votes(count));
            }
            case Ballot.Parties(SortedMap<Integer, Integer> candidates) -> {
                int count = Math.min(candidates.get(party) + 1, Ballot.MAX_CANDIDATES);
                yield of(model, with(candidates, party, count), "%02d_c%02d".formatted(party, count));
            }
        };
    }

    /// A party that the pack does not know; empty when the form has no room for it.
    static Optional<WiderForm> party(SheetModel model, int number) {
        return model.form().layout().ballot() instanceof Ballot.Parties(SortedMap<Integer, Integer> candidates)
                        && candidates.size() < Ballot.MAX_PARTIES
                ? Optional.of(of(model, with(candidates, number, 0), "%02d_a1".formatted(number)))
                : Optional.empty();
    }

    private static Ballot with(SortedMap<Integer, Integer> candidates, int party, int count) {
        SortedMap<Integer, Integer> more = new TreeMap<>(candidates);
        more.put(party, count);
        return new Ballot.Parties(more);
    }

    private static WiderForm of(SheetModel model, Ballot ballot, String figure) {
        CountDraft draft = model.form().draft();
        var wider = draft.sheet().withFigures(draft.sheet().figures().on(FormLayout.of(ballot)));
        return new WiderForm(model.start().withDraft(Optional.of(new CountDraft(wider, draft.typed()))), figure);
    }
}
