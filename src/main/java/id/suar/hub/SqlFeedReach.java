package id.suar.hub;

import id.suar.db.Database;
import id.suar.journal.Head;
import id.suar.journal.JournalId;
import id.suar.sync.FeedPurpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Codes of regions nest by prefix, and so do the scopes of their readers.
public final class SqlFeedReach implements FeedReach {

    private final Database db;

    public SqlFeedReach(Database db) {
        this.db = db;
    }

    @Override
    public List<FeedSource> sources(String scope) {
        List<FeedSource> all = new ArrayList<>(own(scope));
        all.addAll(devices(scope));
        return all;
    }

    private List<FeedSource> own(String scope) {
        return db.read(handle -> handle.createQuery("""
                        SELECT j.journal, j.head, j.hash, h.purpose, h.region
                        FROM hub_journal h JOIN journal j ON j.journal = h.journal
                        WHERE substr(h.region, 1, :length) = :scope
                           OR (h.purpose = :orders AND substr(:scope, 1, length(h.region)) = h.region)
                        ORDER BY h.purpose, h.region""")
                .bind("length", scope.length())
                .bind("scope", scope)
                .bind("orders", FeedPurpose.ORDERS.key())
                .map((row, context) -> new FeedSource(
                        new Head(JournalId.parse(row.getString("journal")), row.getLong("head"), row.getBytes("hash")),
                        Optional.of(new FeedSource.Own(
                                FeedPurpose.of(row.getString("purpose")).orElseThrow(), row.getString("region")))))
                .list());
    }

    /// Those of devices that never had a scope outside of the reader's, as far as their own signatures go.
    private List<FeedSource> devices(String scope) {
        return db.read(handle -> handle.createQuery("""
                        SELECT k.journal, k.through, k.after FROM kept_segment k
                        JOIN (SELECT journal, max(through) AS through FROM kept_segment GROUP BY journal) l
                          ON l.journal = k.journal AND l.through = k.through
                        JOIN device d ON d.device = substr(k.journal, 1, 16)
                        WHERE d.sign_key IS NOT NULL AND k.through > 0
                          AND NOT EXISTS (SELECT 1 FROM device_scope s
                            WHERE s.device = d.device AND substr(s.scope, 1, :length) <> :scope)
                        ORDER BY k.journal""")
                .bind("length", scope.length())
                .bind("scope", scope)
                .map((row, context) -> new FeedSource(
                        new Head(
                                JournalId.parse(row.getString("journal")),
                                row.getLong("through"),
                                row.getBytes("after")),
                        Optional.empty()))
                .list());
    }
}
