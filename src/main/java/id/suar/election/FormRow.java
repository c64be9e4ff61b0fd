package id.suar.election;

import java.util.List;

/// One row of a form, in the paper's order.
///
/// @param key     of the row: `dpt`, `b1`, `s1`, `v01`, `va` …; its label is `election.row.<key>` unless the
///                contest names it otherwise
/// @param numeral of the section as printed: `I.A`, `II.1`, `V.C`
/// @param figures keys of its figures, left to right: one, or men, women, both (`_l`, `_p`, `_j`)
public record FormRow(String key, String numeral, List<String> figures) {

    static FormRow triple(String key, String numeral) {
        return new FormRow(key, numeral, List.of(key + "_l", key + "_p", key + "_j"));
    }

    static FormRow single(String key, String numeral) {
        return new FormRow(key, numeral, List.of(key));
    }

    public boolean isTriple() {
        return figures.size() == 3;
    }

    /// Votes of one pair.
    public boolean isVotes() {
        return key.matches("v\\d\\d");
    }
}
