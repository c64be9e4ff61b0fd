package id.suar.count.keying;

import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads the tables of [SqlKeyingView] and [SqlTaskView], and which sheets have no row in the first.
public final class SqlKeyings implements Keyings {

    private final Database db;

    public SqlKeyings(Database db) {
        this.db = db;
    }

    @Override
    public List<RecordedKeying> list(String election, String contest, RegionCode scope) {
        // A scope is a prefix of the codes of its stations; a colon follows the digits.
        return db.read(handle -> handle.createQuery("""
                        SELECT * FROM keying
                        WHERE election = ? AND contest = ? AND station >= ? AND station < ?
                        ORDER BY station, subject""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, scope.digits())
                .bind(3, scope.digits() + ":")
                .map(SqlKeyings::keying)
                .list());
    }

    @Override
    public Optional<RecordedKeying> find(EntryId subject) {
        return db.read(handle -> handle.createQuery("SELECT * FROM keying WHERE subject = ?")
                .bind(0, subject.toString())
                .map(SqlKeyings::keying)
                .findOne());
    }

    @Override
    public List<RecordedKeying> of(EntryId sheet) {
        return db.read(handle -> handle.createQuery("SELECT * FROM keying WHERE sheet = ? ORDER BY changed_at, subject")
                .bind(0, sheet.toString())
                .map(SqlKeyings::keying)
                .list());
    }

    /// Of each station the sheet that the store of sheets gives: the last by rank, time and name. No sheet is opened
    /// for it.
    @Override
    public List<Unmatched> unmatched(String election, String contest, RegionCode scope, Set<EntryId> keyed) {
        List<Unmatched> all = db.read(handle -> handle.createQuery("""
                        SELECT s.station, s.recorded_at, s.actor, t.* FROM count_sheet s
                        JOIN keying_task t ON t.subject = s.subject
                        WHERE s.election = ? AND s.contest = ? AND s.station >= ? AND s.station < ? AND s.rank >= 0
                        ORDER BY s.station, s.rank, s.recorded_at, s.subject""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, scope.digits())
                .bind(3, scope.digits() + ":")
                .map((row, context) -> unmatched(row, election, contest))
                .list());
        List<Unmatched> unmatched = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            KeyingTask task = all.get(i).task();
            boolean inForce =
                    i + 1 == all.size() || !all.get(i + 1).task().station().equals(task.station());
            if (inForce && !keyed.contains(task.sheet())) {
                unmatched.add(all.get(i));
            }
        }
        return unmatched;
    }

    private static Unmatched unmatched(ResultSet row, String election, String contest) throws SQLException {
        EntryId sheet = EntryId.parse(row.getString("subject"));
        KeyingTask task = SqlTaskView.task(row, sheet, election, contest, row.getString("station"));
        return new Unmatched(task, List.of(row.getString("actor"), row.getString("observer")));
    }

    private static RecordedKeying keying(ResultSet row, StatementContext context) throws SQLException {
        byte[] settled = row.getBytes("settled");
        String settler = row.getString("settler");
        return new RecordedKeying(
                new Keying(
                        KeyingEntries.keyed(row.getBytes("keyed"), row.getString("keyer")),
                        settled == null ? Optional.empty() : Optional.of(KeyingEntries.settlement(settled, settler))),
                EntryId.parse(row.getString("subject")),
                EntryId.parseAll(row.getString("heads")),
                EntryId.parse(row.getString("last")),
                Instant.ofEpochMilli(row.getLong("changed_at")));
    }
}
