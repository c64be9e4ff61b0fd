package id.suar.journal;

import java.util.List;

/// The state of one record and what a writer must know to amend it.
///
/// @param subject the entry that began it
/// @param heads   the entries that no other entry names as parent; the parents of the next one
/// @param last    the entry that came last in the order of the fold
/// @param entries how many entries it is made of
/// @param beyond  parents that its entries name and that are none of them, in order: whoever joined several records
///                into one names the latest entries of all of them (and some may not have arrived yet)
public record Folded<S>(EntryId subject, S state, List<EntryId> heads, Entry last, int entries, List<EntryId> beyond) {

    public Folded {
        heads = List.copyOf(heads);
        beyond = List.copyOf(beyond);
    }

    /// Two people changed it without seeing each other's change.
    public boolean conflict() {
        return heads.size() > 1;
    }
}
