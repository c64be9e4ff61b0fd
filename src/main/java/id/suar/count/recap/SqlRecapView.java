package id.suar.count.recap;

import id.suar.journal.EntryId;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Rows of D.Hasil in SQLite: what is asked for in columns, the row itself as its entry's body.
public final class SqlRecapView implements SqlView<RecapRow> {

    private final RecapFold fold = new RecapFold();

    @Override
    public String name() {
        return "recap.row";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Fold<RecapRow> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("recap_row");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE recap_row (
                  subject TEXT NOT NULL PRIMARY KEY,
                  election TEXT NOT NULL,
                  contest TEXT NOT NULL,
                  unit TEXT NOT NULL,
                  recorded_at INTEGER NOT NULL,
                  actor TEXT NOT NULL,
                  last TEXT NOT NULL,
                  heads TEXT NOT NULL,
                  versions INTEGER NOT NULL,
                  body BLOB NOT NULL
                ) WITHOUT ROWID""");
        handle.execute("CREATE INDEX recap_row_unit ON recap_row (election, contest, unit)");
    }

    @Override
    public void put(Handle handle, List<Folded<RecapRow>> records) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO recap_row
                  (subject, election, contest, unit, recorded_at, actor, last, heads, versions, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (subject) DO UPDATE SET recorded_at = excluded.recorded_at, actor = excluded.actor,
                  last = excluded.last, heads = excluded.heads, versions = excluded.versions, body = excluded.body""");
        for (Folded<RecapRow> record : records) {
            RecapRow row = record.state();
            batch.bind(0, record.subject().toString())
                    .bind(1, row.election())
                    .bind(2, row.contest())
                    .bind(3, row.unit().digits())
                    .bind(4, record.last().recordedAt().toEpochMilli())
                    .bind(5, record.last().actor())
                    .bind(6, record.last().id().toString())
                    .bind(7, record.heads().stream().map(EntryId::toString).collect(Collectors.joining(" ")))
                    .bind(8, record.entries())
                    .bind(9, record.last().body())
                    .add();
        }
        batch.execute();
    }
}
