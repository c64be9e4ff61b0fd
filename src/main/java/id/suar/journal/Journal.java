package id.suar.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The journal that this device writes, as use cases see it.
public final class Journal {

    private final Journals journals;
    private final Supplier<JournalId> own;
    private final Runnable appended;

    /// @param own      which journal that is; asked each time, for a fork begins a new one
    /// @param appended called after each append that is on disk, on the thread of whoever appended
    public Journal(Journals journals, Supplier<JournalId> own, Runnable appended) {
        this.journals = journals;
        this.own = own;
        this.appended = appended;
    }

    /// A journal that nobody watches.
    public Journal(Journals journals, Supplier<JournalId> own) {
        this(journals, own, () -> {});
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
        List<Entry> recorded = journals.append(id(), entries);
        appended.run();
        return recorded;
    }

    public Optional<Entry> find(EntryId id) {
        return journals.find(id);
    }

    /// All entries about a record, in the order of the fold.
    public List<Entry> history(EntryId subject) {
        return journals.about(subject);
    }
}
