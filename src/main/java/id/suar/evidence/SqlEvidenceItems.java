package id.suar.evidence;

import id.suar.db.Database;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads the table of [SqlEvidenceView]; the steps are the entries themselves.
public final class SqlEvidenceItems implements EvidenceItems {

    private final Database db;
    private final Journals journals;

    public SqlEvidenceItems(Database db, Journals journals) {
        this.db = db;
        this.journals = journals;
    }

    @Override
    public List<RecordedItem> list() {
        return db.read(handle -> handle.createQuery("SELECT * FROM evidence_item ORDER BY recorded_at, subject")
                .map(SqlEvidenceItems::item)
                .list());
    }

    @Override
    public List<RecordedItem> records(EvidenceId content) {
        return db.read(handle -> handle.createQuery(
                        "SELECT * FROM evidence_item WHERE content = ? ORDER BY recorded_at, subject")
                .bind(0, content.hex())
                .map(SqlEvidenceItems::item)
                .list());
    }

    @Override
    public List<CustodyStep> custody(EvidenceId content) {
        return records(content).stream()
                .flatMap(record -> journals.about(record.subject()).stream())
                .filter(entry -> EvidenceEntries.isOne(entry.kind()))
                .map(SqlEvidenceItems::step)
                .sorted(Comparator.comparing(CustodyStep::at))
                .toList();
    }

    private static CustodyStep step(Entry entry) {
        boolean added = entry.kind().equals(EvidenceEntries.ADDED);
        return new CustodyStep(
                added ? CustodyStep.Kind.ADDED : CustodyStep.Kind.EXPORTED,
                entry.recordedAt(),
                entry.actor(),
                entry.id().journal().device(),
                added ? EvidenceEntries.decode(entry.body()).name() : EvidenceEntries.decodeExported(entry.body()));
    }

    private static RecordedItem item(ResultSet row, StatementContext context) throws SQLException {
        return new RecordedItem(
                EvidenceEntries.decode(row.getBytes("item")),
                row.getInt("exported"),
                EntryId.parse(row.getString("subject")),
                Arrays.stream(row.getString("heads").split(" "))
                        .map(EntryId::parse)
                        .toList());
    }
}
