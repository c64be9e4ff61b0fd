package id.suar.sync;

import id.suar.db.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Announcements in the data folder's database.
public final class SqlFeedNotices implements FeedNotices {

    private static final int MOST = 500;
    /// How long one is shown that does not say until when.
    private static final int DAYS = 14;

    private final Database db;

    public SqlFeedNotices(Database db) {
        this.db = db;
    }

    @Override
    public List<Notice> current(LocalDate today) {
        return db.read(handle -> handle
                .createQuery("""
                        SELECT at, actor, region, level, text, until FROM feed_notice
                        WHERE until >= ? OR (until IS NULL AND at >= ?) ORDER BY at DESC LIMIT ?""")
                .bind(0, today.toString())
                .bind(
                        1,
                        today.minusDays(DAYS)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .toEpochMilli())
                .bind(2, MOST)
                .map((row, context) -> new Notice(
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("actor"),
                        new FeedOrder(
                                row.getString("region"),
                                FeedOrder.Level.of(row.getString("level")).orElse(FeedOrder.Level.INFO),
                                row.getString("text"),
                                Optional.ofNullable(row.getString("until")).map(LocalDate::parse))))
                .stream()
                .sorted(Comparator.comparing((Notice notice) -> notice.order().level())
                        .reversed())
                .toList());
    }
}
