package id.suar.hub;

import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.journal.NewEntry;
import id.suar.sync.FeedDevice;
import id.suar.sync.FeedEntries;
import id.suar.sync.FeedPurpose;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Compares the devices with what the hub's journals say of them (table `feed_device`, see
/// [id.suar.sync.SqlFeedDeviceView]) and writes the difference; so a write that was cut off is made up for.
public final class SqlFeedRegister implements FeedRegister {

    private static final String UNLISTED = """
            SELECT d.device FROM device d WHERE d.sign_key IS NOT NULL AND NOT EXISTS (
              SELECT 1 FROM feed_device f WHERE f.device = d.device AND f.scope = d.scope AND f.moved_to IS NULL)""";
    private static final String MOVED = """
            SELECT f.subject, f.scope, d.scope AS now FROM feed_device f JOIN device d ON d.device = f.device
            WHERE f.moved_to IS NULL AND f.scope <> d.scope""";
    private static final String REVOKED = """
            SELECT f.subject, f.scope, d.scope AS now FROM feed_device f JOIN device d ON d.device = f.device
            WHERE f.moved_to IS NULL AND f.revoked_at IS NULL AND d.revoked_at IS NOT NULL""";

    private final Database db;
    private final FeedBooks books;
    private final byte[] hubKey;
    private final String actor;
    private final Clock clock;

    /// @param actor who is said to write the lists
    public SqlFeedRegister(Database db, FeedBooks books, byte[] hubKey, String actor, Clock clock) {
        this.db = db;
        this.books = books;
        this.hubKey = hubKey.clone();
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void bringUpToDate() {
        boolean same = db.read(handle -> List.of(UNLISTED, MOVED, REVOKED).stream()
                .allMatch(query -> handle.createQuery(query + " LIMIT 1")
                        .mapToMap()
                        .findFirst()
                        .isEmpty()));
        if (!same) {
            db.writing(this::write);
        }
    }

    private void write(Handle handle) {
        rows(handle, MOVED).forEach(row -> amend(row, FeedEntries.SCOPE, FeedEntries.encodeScope(row.now())));
        handle.createQuery(UNLISTED).mapTo(String.class).list().forEach(device -> enrolled(handle, device));
        rows(handle, REVOKED).forEach(row -> amend(row, FeedEntries.REVOKED, FeedEntries.encodeRevoked()));
    }

    /// One row of a list.
    ///
    /// @param scope that the list is for
    /// @param now   the device's scope as it is now
    private record Listed(EntryId subject, String scope, String now) {}

    private static List<Listed> rows(Handle handle, String query) {
        return handle.createQuery(query)
                .map((row, context) -> new Listed(
                        EntryId.parse(row.getString("subject")), row.getString("scope"), row.getString("now")))
                .list();
    }

    /// A device that comes back to a scope is not listed twice there.
    private void enrolled(Handle handle, String device) {
        FeedDevice row = device(handle, device);
        Optional<Listed> before = handle.createQuery("""
                        SELECT subject, scope, scope AS now FROM feed_device WHERE device = ? AND scope = ?""")
                .bind(0, device)
                .bind(1, row.scope())
                .map((found, context) -> new Listed(
                        EntryId.parse(found.getString("subject")), found.getString("scope"), found.getString("now")))
                .findFirst();
        if (before.isPresent()) {
            amend(before.get(), FeedEntries.SCOPE, FeedEntries.encodeScope(row.scope()));
            return;
        }
        books.write(
                FeedPurpose.DEVICES,
                row.scope(),
                NewEntry.begin(clock.instant(), actor, FeedEntries.ENROLLED, FeedEntries.encode(hubKey, row)),
                List.of());
    }

    private static FeedDevice device(Handle handle, String device) {
        return handle.createQuery("SELECT device, sign_key, owner, role, scope FROM device WHERE device = ?")
                .bind(0, device)
                .map((row, context) -> new FeedDevice(
                        row.getString("device"),
                        row.getBytes("sign_key"),
                        row.getString("owner"),
                        row.getString("role"),
                        row.getString("scope")))
                .one();
    }

    private void amend(Listed row, String kind, byte[] body) {
        books.write(
                FeedPurpose.DEVICES,
                row.scope(),
                NewEntry.amend(clock.instant(), actor, kind, row.subject(), List.of(row.subject()), body),
                List.of());
    }
}
