package id.suar.sync;

import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import id.suar.journal.UnreadableEntry;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// The table `feed_pack`: packs that hubs sent, compressed as they came, once all their parts are here.
public final class SqlFeedPackView implements SqlView<FeedPack>, Fold<FeedPack> {

    private static final Set<String> KINDS = Set.of(FeedEntries.PACK, FeedEntries.PACK_PART);

    @Override
    public String name() {
        return "feed.pack";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Fold<FeedPack> fold() {
        return this;
    }

    @Override
    public List<String> tables() {
        return List.of("feed_pack");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE feed_pack (
                  subject TEXT    NOT NULL PRIMARY KEY,
                  at      INTEGER NOT NULL,  -- epoch milliseconds, the hub's clock
                  name    TEXT    NOT NULL,
                  version INTEGER NOT NULL,
                  digest  BLOB    NOT NULL,  -- SHA-256 of the file
                  packed  BLOB               -- null while parts are missing
                )""");
    }

    @Override
    public void put(Handle handle, List<Folded<FeedPack>> records) {
        for (Folded<FeedPack> record : records) {
            FeedPack pack = record.state();
            handle.execute(
                    "INSERT OR REPLACE INTO feed_pack (subject, at, name, version, digest, packed)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    record.subject().toString(),
                    record.last().recordedAt().toEpochMilli(),
                    pack.name(),
                    pack.version(),
                    pack.digest(),
                    pack.packed().orElse(null));
        }
    }

    @Override
    public boolean takes(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public FeedPack begin(Entry first) {
        if (!first.kind().equals(FeedEntries.PACK)) {
            throw new UnreadableEntry(first.kind() + " begins nothing");
        }
        return FeedEntries.pack(first);
    }

    @Override
    public FeedPack amend(FeedPack before, Entry next) {
        if (!next.kind().equals(FeedEntries.PACK_PART)) {
            throw new UnreadableEntry("a pack is not amended");
        }
        return FeedEntries.part(before, next);
    }
}
