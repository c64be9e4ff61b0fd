package id.suar.journal;

import java.util.List;
import java.util.function.Supplier;

/// The journal that this device writes, as use cases see it.
public final class Journal {

    private final Journals journals;
    private final Supplier<JournalId> own;

    /// @param own which journal that is; asked each time, for a fork begins a new one
    public Journal(Journals journals, Supplier<JournalId> own) {
        this.journals = journals;
        this.own = own;
    }

    public JournalId id() {
        return own.get();
    }

    /// Returns when it is on disk.
    public Entry append(NewEntry entry) {
        return append(List.of(entry)).getFirst();
    }

    /// All or none; returns when they are on disk.
    public List<Entry> append(List<NewEntry> entries) {
        return journals.append(id(), entries);
    }

    /// All entries about a record, in the order of the fold.
    public List<Entry> history(EntryId subject) {
        return journals.about(subject);
    }
}
