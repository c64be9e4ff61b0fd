package id.suar.sync;

import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import id.suar.journal.UnreadableEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table `feed_device`: which devices a hub lists, with their keys. A device that has moved has a row for
/// each scope; that of its present one says neither `moved_to` nor less than the others.
public final class SqlFeedDeviceView implements SqlView<SqlFeedDeviceView.State>, Fold<SqlFeedDeviceView.State> {

    /// @param movedTo the scope that took the place of this one
    public record State(FeedDevice device, Optional<String> movedTo, Optional<Instant> revoked) {}

    @Override
    public String name() {
        return "feed.device";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Fold<State> fold() {
        return this;
    }

    @Override
    public List<String> tables() {
        return List.of("feed_device");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE feed_device (
                  subject    TEXT    NOT NULL PRIMARY KEY,
                  device     TEXT    NOT NULL,
                  sign_key   BLOB    NOT NULL,
                  owner      TEXT    NOT NULL,
                  role       TEXT    NOT NULL,
                  scope      TEXT    NOT NULL,
                  at         INTEGER NOT NULL,  -- epoch milliseconds, the hub's clock
                  moved_to   TEXT,
                  revoked_at INTEGER
                )""");
        handle.execute("CREATE INDEX feed_device_device ON feed_device (device)");
    }

    @Override
    public void put(Handle handle, List<Folded<State>> records) {
        for (Folded<State> record : records) {
            FeedDevice device = record.state().device();
            handle.execute(
                    "INSERT OR REPLACE INTO feed_device (subject, device, sign_key, owner, role, scope, at, moved_to,"
                            + " revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    record.subject().toString(),
                    device.device(),
                    device.signKey(),
                    device.owner(),
                    device.role(),
                    device.scope(),
                    record.last().recordedAt().toEpochMilli(),
                    record.state().movedTo().orElse(null),
                    record.state().revoked().map(Instant::toEpochMilli).orElse(null));
        }
    }

    @Override
    public boolean takes(String kind) {
        return FeedEntries.listsDevices(kind);
    }

    @Override
    public State begin(Entry first) {
        if (!first.kind().equals(FeedEntries.ENROLLED)) {
            throw new UnreadableEntry(first.kind() + " begins nothing");
        }
        return new State(FeedEntries.device(first), Optional.empty(), Optional.empty());
    }

    @Override
    public State amend(State before, Entry next) {
        return switch (next.kind()) {
            case FeedEntries.SCOPE -> {
                String to = FeedEntries.scope(next);
                boolean back = to.equals(before.device().scope());
                yield new State(before.device(), back ? Optional.empty() : Optional.of(to), before.revoked());
            }
            case FeedEntries.REVOKED -> {
                FeedEntries.revoked(next);
                yield new State(before.device(), before.movedTo(), Optional.of(next.recordedAt()));
            }
            default -> throw new UnreadableEntry("listed twice");
        };
    }
}
