package id.suar.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All journals that this data folder keeps: on a device its own and those of the feed, on a hub those
/// of its devices.
///
/// Everything that returns after a change returns after the commit: entries and view rows in one
/// transaction.
public interface Journals {

    /// Appends to a journal that this process writes.
    ///
    /// @return the entries as recorded
    List<Entry> append(JournalId journal, List<NewEntry> entries);

    /// Takes a segment of a journal that another device writes. Its signature must have been checked.
    Adopted adopt(Segment segment);

    /// How far the copy here goes; an empty head for a journal never heard of.
    Head head(JournalId journal);

    List<Head> heads();

    /// The chain hash after entry `seq`; empty when the copy here does not reach it.
    Optional<byte[]> hashAt(JournalId journal, long seq);

    /// The entries after `after`, at most `maxEntries` and about `maxBytes` of canonical encoding
    /// (at least one entry when there is one).
    Segment segment(JournalId journal, long after, int maxEntries, int maxBytes);

    /// What is known of the entries after `after` without reading them, at most `limit`, in their order.
    List<Listed> list(JournalId journal, long after, int limit);

    /// Bytes of canonical encoding of all entries after `after`.
    long bytes(JournalId journal, long after);

    /// The generation that a device writes now: the highest one that is known here.
    JournalId current(String device);

    Optional<Entry> find(EntryId id);

    /// Those of them that are here.
    Map<EntryId, Entry> find(Collection<EntryId> ids);

    /// All entries about a record, in the order of the fold.
    List<Entry> about(EntryId subject);

    List<SetAside> setAside();

    /// Ends a journal at `agreed`, the last entry that the hub agrees with: later entries are kept apart
    /// and appended anew to the next generation, which is returned (see [JournalId]).
    JournalId fork(JournalId journal, long agreed);

    /// Sets apart what the copy here has after `agreed` of a journal that another device writes: the hub's copy
    /// goes on otherwise. Nothing is lost; `adopt` takes the hub's entries from there on.
    void part(JournalId journal, long agreed);

    /// Drops all views and makes them again.
    void rebuild();

    /// Recomputes every chain and every view and compares; changes nothing.
    Verification verify();
}
