package id.suar.election;

import java.util.List;

/// One row of a form, in the paper's order.
///
/// @param key     of the row: `dpt`, `b1`, `s1`, `v01`, `04_a1`, `04_c07`, `04_b`, `va` …; the label of those that
///                are no votes is `election.row.<key>` unless the contest names it otherwise
/// @param numeral of the section as printed: `I.A`, `II.1`, `IV.4.B`, `V.C`
/// @param figures keys of its figures, left to right: one, or men, women, both (`_l`, `_p`, `_j`)
/// @param part    what it is about
/// @param party   number of the party whose votes it is about; 0 for none
/// @param number  of the pair or candidate whose votes they are; 0 for none
public record FormRow(String key, String numeral, List<String> figures, Part part, int party, int number) {

    /// What a row is about.
    public enum Part {
        /// Voters: listed, having voted, disabled.
        PEOPLE,
        BALLOTS,
        /// Votes of a pair or a person.
        VOTES,
        /// A.1: votes for the party itself.
        PARTY,
        /// A.2: votes for one of its candidates.
        CANDIDATE,
        /// B: party and candidates together, as written.
        PARTY_TOTAL,
        /// V: valid, invalid, both.
        TOTALS
    }

    static FormRow people(String key, String numeral) {
        return new FormRow(key, numeral, List.of(key + "_l", key + "_p", key + "_j"), Part.PEOPLE, 0, 0);
    }

    static FormRow ballots(String key, String numeral) {
        return single(key, numeral, Part.BALLOTS, 0, 0);
    }

    static FormRow total(String key, String numeral) {
        return single(key, numeral, Part.TOTALS, 0, 0);
    }

    static FormRow votes(String key, int number) {
        return single(key, "IV." + number, Part.VOTES, 0, number);
    }

    static FormRow party(String key, String row, Part part, int party, int number) {
        return single(key, "IV." + party + "." + row, part, party, number);
    }

    private static FormRow single(String key, String numeral, Part part, int party, int number) {
        return new FormRow(key, numeral, List.of(key), part, party, number);
    }

    public boolean isTriple() {
        return figures.size() == 3;
    }

    /// Votes of one pair or person.
    public boolean isVotes() {
        return part == Part.VOTES;
    }
}
