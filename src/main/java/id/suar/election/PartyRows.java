package id.suar.election;

import java.util.ArrayList;
import java.util.List;

/// The rows of one party on a form.
///
/// @param number     of the party
/// @param own        key of the votes for the party itself, A.1
/// @param candidates keys of the votes of its candidates, A.2
/// @param total      key of both together as written, B
public record PartyRows(int number, String own, List<String> candidates, String total) {

    public PartyRows {
        candidates = List.copyOf(candidates);
    }

    static PartyRows of(int number, int count) {
        List<String> candidates = new ArrayList<>();
        for (int candidate = 1; candidate <= count; candidate++) {
            candidates.add("%02d_c%02d".formatted(number, candidate));
        }
        return new PartyRows(number, "%02d_a1".formatted(number), candidates, "%02d_b".formatted(number));
    }

    /// What the total is made of.
    public List<String> parts() {
        List<String> parts = new ArrayList<>(candidates.size() + 1);
        parts.add(own);
        parts.addAll(candidates);
        return parts;
    }

    List<FormRow> rows() {
        List<FormRow> rows = new ArrayList<>();
        rows.add(FormRow.party(own, "A.1", FormRow.Part.PARTY, number, 0));
        for (int i = 0; i < candidates.size(); i++) {
            rows.add(FormRow.party(candidates.get(i), "A.2." + (i + 1), FormRow.Part.CANDIDATE, number, i + 1));
        }
        rows.add(FormRow.party(total, "B", FormRow.Part.PARTY_TOTAL, number, 0));
        return rows;
    }
}
