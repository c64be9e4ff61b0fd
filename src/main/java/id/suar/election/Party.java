package id.suar.election;

import java.util.List;

/// A party on the ballot.
///
/// @param number     as drawn
/// @param brief      what everybody calls it: `PKB`
/// @param name       in full
/// @param candidates in order of their numbers; none where no pack knows them
public record Party(int number, String brief, String name, List<Candidate> candidates) {

    public Party {
        candidates = List.copyOf(candidates);
    }

    Party withCandidates(List<Candidate> others) {
        return new Party(number, brief, name, others);
    }
}
