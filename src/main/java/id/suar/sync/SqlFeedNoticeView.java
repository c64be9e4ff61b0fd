package id.suar.sync;

import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import id.suar.journal.UnreadableEntry;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The table `feed_notice`: announcements and decisions of hubs.
public final class SqlFeedNoticeView implements SqlView<FeedOrder>, Fold<FeedOrder> {

    @Override
    public String name() {
        return "feed.notice";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Fold<FeedOrder> fold() {
        return this;
    }

    @Override
    public List<String> tables() {
        return List.of("feed_notice");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE feed_notice (
                  subject TEXT    NOT NULL PRIMARY KEY,
                  at      INTEGER NOT NULL,  -- epoch milliseconds, the hub's clock
                  actor   TEXT    NOT NULL,
                  region  TEXT    NOT NULL,
                  level   TEXT    NOT NULL,
                  text    TEXT    NOT NULL,
                  until   TEXT               -- the last day
                )""");
    }

    @Override
    public void put(Handle handle, List<Folded<FeedOrder>> records) {
        for (Folded<FeedOrder> record : records) {
            FeedOrder order = record.state();
            handle.execute(
                    "INSERT OR REPLACE INTO feed_notice (subject, at, actor, region, level, text, until)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    record.subject().toString(),
                    record.last().recordedAt().toEpochMilli(),
                    record.last().actor(),
                    order.region(),
                    order.level().key(),
                    order.text(),
                    order.until().map(LocalDate::toString).orElse(null));
        }
    }

    @Override
    public boolean takes(String kind) {
        return kind.equals(FeedEntries.ANNOUNCED);
    }

    @Override
    public FeedOrder begin(Entry first) {
        return FeedEntries.order(first);
    }

    @Override
    public FeedOrder amend(FeedOrder before, Entry next) {
        throw new UnreadableEntry("an announcement is not amended");
    }
}
