package id.suar.count.keying;

import id.suar.count.CountSheet;
import id.suar.journal.EntryId;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Second keyings in SQLite: what is asked for in columns, the rest as the entries' bodies.
public final class SqlKeyingView implements SqlView<Keying> {

    private final KeyingFold fold = new KeyingFold();

    @Override
    public String name() {
        return "keying";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Fold<Keying> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("keying");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE keying (
                  subject TEXT NOT NULL PRIMARY KEY,
                  sheet TEXT NOT NULL,
                  election TEXT NOT NULL,
                  contest TEXT NOT NULL,
                  station TEXT NOT NULL,
                  changed_at INTEGER NOT NULL,
                  last TEXT NOT NULL,
                  heads TEXT NOT NULL,
                  keyer TEXT NOT NULL,
                  settler TEXT,
                  keyed BLOB NOT NULL,
                  settled BLOB
                ) WITHOUT ROWID""");
        handle.execute("CREATE INDEX keying_sheet ON keying (sheet)");
        handle.execute("CREATE INDEX keying_station ON keying (election, contest, station)");
    }

    /// Bodies are written anew as somebody else's: names stand in columns of their own.
    @Override
    public void put(Handle handle, List<Folded<Keying>> records) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO keying (subject, sheet, election, contest, station, changed_at, last, heads, keyer, settler,
                  keyed, settled)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (subject) DO UPDATE SET changed_at = excluded.changed_at, last = excluded.last,
                  heads = excluded.heads, settler = excluded.settler, settled = excluded.settled""");
        for (Folded<Keying> record : records) {
            Keyed keyed = record.state().keyed();
            CountSheet second = keyed.second();
            String settler = record.state().settlement().map(Settlement::by).orElse(null);
            batch.bind(0, record.subject().toString())
                    .bind(1, keyed.sheet().toString())
                    .bind(2, second.election())
                    .bind(3, second.contest())
                    .bind(4, second.station().digits())
                    .bind(5, record.last().recordedAt().toEpochMilli())
                    .bind(6, record.last().id().toString())
                    .bind(7, record.heads().stream().map(EntryId::toString).collect(Collectors.joining(" ")))
                    .bind(8, keyed.keyer())
                    .bind(9, settler)
                    .bind(10, KeyingEntries.encode(keyed, keyed.keyer()))
                    .bind(
                            11,
                            record.state()
                                    .settlement()
                                    .map(one -> KeyingEntries.encode(one, one.by()))
                                    .orElse(null))
                    .add();
        }
        batch.execute();
    }
}
