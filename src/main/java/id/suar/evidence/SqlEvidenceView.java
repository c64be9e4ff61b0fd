package id.suar.evidence;

import id.suar.journal.EntryId;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Evidence in SQLite; the item itself as the body of the entry that added it.
public final class SqlEvidenceView implements SqlView<EvidenceView.State> {

    private final EvidenceView fold = new EvidenceView();

    @Override
    public String name() {
        return "evidence.item";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Fold<EvidenceView.State> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("evidence_item");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE evidence_item (
                  subject TEXT NOT NULL PRIMARY KEY,
                  content TEXT NOT NULL,
                  exported INTEGER NOT NULL,
                  recorded_at INTEGER NOT NULL,
                  heads TEXT NOT NULL,
                  item BLOB NOT NULL
                ) WITHOUT ROWID""");
        handle.execute("CREATE INDEX evidence_item_content ON evidence_item (content)");
    }

    @Override
    public void put(Handle handle, List<Folded<EvidenceView.State>> records) {
        PreparedBatch batch = handle.prepareBatch("INSERT OR REPLACE INTO evidence_item VALUES (?, ?, ?, ?, ?, ?)");
        for (Folded<EvidenceView.State> record : records) {
            EvidenceItem item = record.state().item();
            batch.bind(0, record.subject().toString())
                    .bind(1, item.content().hex())
                    .bind(2, record.state().exported())
                    .bind(3, record.last().recordedAt().toEpochMilli())
                    .bind(4, record.heads().stream().map(EntryId::toString).collect(Collectors.joining(" ")))
                    .bind(5, EvidenceEntries.encode(item))
                    .add();
        }
        batch.execute();
    }
}
