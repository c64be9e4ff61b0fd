package id.suar.hub;

import id.suar.db.Database;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.JournalId;
import id.suar.journal.Journals;
import id.suar.journal.NewEntry;
import id.suar.sync.FeedJournals;
import id.suar.sync.FeedPurpose;
import java.util.List;
import java.util.function.Function;

/// The hub's own journals in its database, beside those of its devices.
public final class SqlFeedBooks implements FeedBooks {

    private final Database db;
    private final Journals journals;
    private final byte[] hubKey;

    public SqlFeedBooks(Database db, Journals journals, byte[] hubKey) {
        this.db = db;
        this.journals = journals;
        this.hubKey = hubKey.clone();
    }

    @Override
    public Entry write(FeedPurpose purpose, String region, NewEntry first, List<Function<EntryId, NewEntry>> then) {
        JournalId journal = FeedJournals.id(hubKey, purpose, region);
        return db.write(handle -> {
            handle.execute(
                    "INSERT INTO hub_journal (journal, purpose, region) VALUES (?, ?, ?) ON CONFLICT (journal) DO NOTHING",
                    journal.toString(),
                    purpose.key(),
                    region);
            Entry begun = journals.append(journal, List.of(first)).getFirst();
            if (!then.isEmpty()) {
                journals.append(
                        journal,
                        then.stream().map(next -> next.apply(begun.id())).toList());
            }
            return begun;
        });
    }
}
