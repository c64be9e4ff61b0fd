package id.suar.count.keying;

import id.suar.count.CountSheet;
import id.suar.count.CountView;
import id.suar.count.Paper;
import id.suar.count.VoteRound;
import id.suar.journal.EntryId;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import id.suar.region.TpsCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Of every sheet what a second keying is told: which paper it is and who saw it, so that lists of what waits need
/// not open the sheets. Stands beside the rows of `count_sheet`, which say what is in force.
public final class SqlTaskView implements SqlView<CountSheet> {

    private final CountView fold = new CountView();

    @Override
    public String name() {
        return "keying.task";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Fold<CountSheet> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("keying_task");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE keying_task (
                  subject TEXT NOT NULL PRIMARY KEY,
                  observer TEXT NOT NULL,
                  document TEXT NOT NULL,
                  round INTEGER NOT NULL,
                  kind TEXT NOT NULL,
                  court INTEGER NOT NULL,
                  held_on TEXT,
                  article TEXT NOT NULL,
                  body TEXT NOT NULL,
                  letter TEXT NOT NULL,
                  voters INTEGER,
                  withdrawn INTEGER NOT NULL
                ) WITHOUT ROWID""");
    }

    @Override
    public void put(Handle handle, List<Folded<CountSheet>> records) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT OR REPLACE INTO keying_task (subject, observer, document, round, kind, court, held_on, article,
                  body, letter, voters, withdrawn)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        for (Folded<CountSheet> record : records) {
            VoteRound round = record.state().round();
            batch.bind(0, record.subject().toString())
                    .bind(1, record.state().observer())
                    .bind(2, record.state().paper().kind().name())
                    .bind(3, round.number())
                    .bind(4, round.kind().name())
                    .bind(5, round.byCourt() ? 1 : 0)
                    .bind(6, round.heldOn().map(LocalDate::toString).orElse(null))
                    .bind(7, round.basis().article())
                    .bind(8, round.basis().body())
                    .bind(9, round.basis().letter())
                    .bind(10, voters(round.basis().voters()))
                    .bind(11, round.withdrawn() ? 1 : 0)
                    .add();
        }
        batch.execute();
    }

    private static Integer voters(OptionalInt voters) {
        return voters.isPresent() ? voters.getAsInt() : null;
    }

    /// A row of this table beside one of `count_sheet`.
    static KeyingTask task(ResultSet row, EntryId sheet, String election, String contest, String station)
            throws SQLException {
        return new KeyingTask(
                sheet,
                election,
                contest,
                new TpsCode(station),
                round(row),
                Paper.Kind.valueOf(row.getString("document")),
                Instant.ofEpochMilli(row.getLong("recorded_at")));
    }

    private static VoteRound round(ResultSet row) throws SQLException {
        int voters = row.getInt("voters");
        OptionalInt touched = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(voters);
        return new VoteRound(
                row.getInt("round"),
                VoteRound.Kind.valueOf(row.getString("kind")),
                row.getInt("court") == 1,
                Optional.ofNullable(row.getString("held_on")).map(LocalDate::parse),
                new VoteRound.Basis(row.getString("article"), row.getString("body"), row.getString("letter"), touched),
                row.getInt("withdrawn") == 1);
    }
}
