package id.suar.count.keying;

import id.suar.count.CountEntries;
import id.suar.count.CountSheet;
import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads the table of [SqlKeyingView], and which sheets have no row in it.
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

    /// Of each station the sheet that the store of sheets gives: the last by rank, time and name.
    @Override
    public List<Unmatched> unmatched(String election, String contest, RegionCode scope, Set<EntryId> keyed) {
        List<Row> rows = db.read(handle -> handle.createQuery("""
                        SELECT subject, station, recorded_at, actor, sheet FROM count_sheet
                        WHERE election = ? AND contest = ? AND station >= ? AND station < ? AND rank >= 0
                        ORDER BY station, rank, recorded_at, subject""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, scope.digits())
                .bind(3, scope.digits() + ":")
                .map(SqlKeyings::row)
                .list());
        List<Unmatched> unmatched = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean inForce = i + 1 == rows.size() || !rows.get(i + 1).station().equals(row.station());
            if (inForce && !keyed.contains(row.subject())) {
                unmatched.add(row.unmatched());
            }
        }
        return unmatched;
    }

    private record Row(EntryId subject, String station, Instant recordedAt, String actor, byte[] sheet) {

        /// What the sheet says of itself is taken out of it here and goes no further than its round and paper.
        Unmatched unmatched() {
            CountSheet first = CountEntries.decode(sheet, actor);
            var task = new KeyingTask(
                    subject,
                    first.election(),
                    first.contest(),
                    first.station(),
                    first.round(),
                    first.paper().kind(),
                    recordedAt);
            return new Unmatched(task, List.of(actor, first.observer()));
        }
    }

    private static Row row(ResultSet row, StatementContext context) throws SQLException {
        return new Row(
                EntryId.parse(row.getString("subject")),
                row.getString("station"),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                row.getString("actor"),
                row.getBytes("sheet"));
    }

    private static RecordedKeying keying(ResultSet row, StatementContext context) throws SQLException {
        byte[] settled = row.getBytes("settled");
        String settler = row.getString("settler");
        return new RecordedKeying(
                new Keying(
                        KeyingEntries.keyed(row.getBytes("keyed"), row.getString("keyer")),
                        settled == null ? Optional.empty() : Optional.of(KeyingEntries.settlement(settled, settler))),
                EntryId.parse(row.getString("subject")),
                Arrays.stream(row.getString("heads").split(" "))
                        .map(EntryId::parse)
                        .toList(),
                EntryId.parse(row.getString("last")),
                Instant.ofEpochMilli(row.getLong("changed_at")));
    }
}
