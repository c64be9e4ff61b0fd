package id.suar.journal;

import java.util.List;

/// The state of one record and what a writer must know to amend it.
///
/// @param subject the entry that began it
/// @param heads   the entries that no other entry names as parent; the parents of the next one
/// @param last    the entry that came last in the order of the fold
/// @param entries how many entries it is made of
public record Folded<S>(EntryId subject, S state, List<EntryId> heads, Entry last, int entries) {

    /// Two people changed it without seeing each other's change.
    public boolean conflict() {
        return heads.size() > 1;
    }
}
