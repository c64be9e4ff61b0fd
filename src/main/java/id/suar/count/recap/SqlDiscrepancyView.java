package id.suar.count.recap;

import id.suar.journal.EntryId;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Discrepancies in SQLite: what is asked for in columns, the rest as its entry's body.
public final class SqlDiscrepancyView implements SqlView<Discrepancy> {

    private final DiscrepancyFold fold = new DiscrepancyFold();

    @Override
    public String name() {
        return "recap.discrepancy";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Fold<Discrepancy> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("recap_discrepancy");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE recap_discrepancy (
                  subject TEXT NOT NULL PRIMARY KEY,
                  election TEXT NOT NULL,
                  contest TEXT NOT NULL,
                  unit TEXT NOT NULL,
                  figure TEXT NOT NULL,
                  recorded_at INTEGER NOT NULL,
                  last TEXT NOT NULL,
                  heads TEXT NOT NULL,
                  body BLOB NOT NULL
                ) WITHOUT ROWID""");
        handle.execute("CREATE INDEX recap_discrepancy_unit ON recap_discrepancy (election, contest, unit)");
    }

    @Override
    public void put(Handle handle, List<Folded<Discrepancy>> records) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO recap_discrepancy
                  (subject, election, contest, unit, figure, recorded_at, last, heads, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (subject) DO UPDATE SET recorded_at = excluded.recorded_at, last = excluded.last,
                  heads = excluded.heads, body = excluded.body""");
        for (Folded<Discrepancy> record : records) {
            Discrepancy one = record.state();
            batch.bind(0, record.subject().toString())
                    .bind(1, one.election())
                    .bind(2, one.contest())
                    .bind(3, one.unit().digits())
                    .bind(4, one.figure())
                    .bind(5, record.last().recordedAt().toEpochMilli())
                    .bind(6, record.last().id().toString())
                    .bind(7, record.heads().stream().map(EntryId::toString).collect(Collectors.joining(" ")))
                    .bind(8, record.last().body())
                    .add();
        }
        batch.execute();
    }
}
