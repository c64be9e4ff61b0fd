package id.suar.election;

import java.util.List;

/// A pair (or a person) on the ballot.
///
/// @param number  as drawn, from 1
/// @param names   one or two persons
/// @param aliases other spellings seen, for imports
public record Candidate(int number, List<String> names, List<String> aliases) {

    public Candidate {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
    }

    public String name() {
        return String.join(" – ", names);
    }
}
