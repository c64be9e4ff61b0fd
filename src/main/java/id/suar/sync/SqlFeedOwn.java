package id.suar.sync;

import id.suar.db.Database;
import id.suar.journal.JournalId;
import java.util.Set;
import java.util.stream.Collectors;

/// Which journals here are those that a hub writes itself.
public final class SqlFeedOwn {

    private SqlFeedOwn() {}

    /// Whether journals of this name are those.
    public static boolean writes(Database db, String device) {
        return db.read(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM hub_journal WHERE substr(journal, 1, 16) = ?)")
                .bind(0, device)
                .mapTo(Boolean.class)
                .one());
    }

    public static Set<JournalId> in(Database db) {
        return db.read(handle -> handle.createQuery("SELECT journal FROM hub_journal").mapTo(String.class).stream()
                .map(JournalId::parse)
                .collect(Collectors.toSet()));
    }
}
