package id.suar.count.checklist;

import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.journal.EntryId;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Checklists in SQLite: what lists ask for in columns, the answers in one value.
public final class SqlChecklistView implements SqlView<ChecklistState> {

    private final ChecklistFold fold = new ChecklistFold();

    @Override
    public String name() {
        return "count.checklist";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Fold<ChecklistState> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("checklist");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE checklist (
                  subject     TEXT    NOT NULL PRIMARY KEY,
                  election    TEXT    NOT NULL,
                  station     TEXT    NOT NULL,
                  heads       TEXT    NOT NULL,  -- entry ids, with blanks
                  last        TEXT    NOT NULL,
                  entries     INTEGER NOT NULL,
                  recorded_at INTEGER NOT NULL,  -- of the last entry, epoch milliseconds
                  actor       TEXT    NOT NULL,
                  yes         INTEGER NOT NULL,
                  no          INTEGER NOT NULL,
                  unobserved  INTEGER NOT NULL,
                  state       BLOB    NOT NULL
                )""");
        handle.execute("CREATE INDEX checklist_station ON checklist (election, station)");
    }

    @Override
    public void put(Handle handle, List<Folded<ChecklistState>> records) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO checklist (subject, election, station, heads, last, entries, recorded_at, actor,
                  yes, no, unobserved, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (subject) DO UPDATE SET heads = excluded.heads, last = excluded.last,
                  entries = excluded.entries, recorded_at = excluded.recorded_at, actor = excluded.actor,
                  yes = excluded.yes, no = excluded.no, unobserved = excluded.unobserved, state = excluded.state""");
        for (Folded<ChecklistState> record : records) {
            ChecklistState state = record.state();
            batch.bind(0, record.subject().toString())
                    .bind(1, state.election())
                    .bind(2, state.station().digits())
                    .bind(3, record.heads().stream().map(EntryId::toString).collect(Collectors.joining(" ")))
                    .bind(4, record.last().id().toString())
                    .bind(5, record.entries())
                    .bind(6, record.last().recordedAt().toEpochMilli())
                    .bind(7, record.last().actor())
                    .bind(8, count(state, Said.YES))
                    .bind(9, count(state, Said.NO))
                    .bind(10, count(state, Said.NOT_OBSERVED))
                    .bind(11, ChecklistStateCodec.encode(state))
                    .add();
        }
        batch.execute();
    }

    private static int count(ChecklistState state, Said said) {
        return (int) state.answers().values().stream()
                .flatMap(told -> told.answer().stream())
                .filter(answer -> answer.said() == said)
                .count();
    }
}
