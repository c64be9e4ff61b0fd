package id.suar.evidence;

import id.suar.db.Database;
import id.suar.form.AnswersCodec;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journals;
import id.suar.journal.UnreadableEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                .flatMap(record -> timed(record.subject()).stream())
                .sorted(Comparator.comparing(Timed::time))
                .map(Timed::step)
                .toList();
    }

    /// @param time never before that of what went before it in the same record
    private record Timed(Instant time, CustodyStep step) {}

    private List<Timed> timed(EntryId subject) {
        List<Timed> steps = new ArrayList<>();
        Instant time = Instant.MIN;
        for (Entry entry : journals.about(subject)) {
            Optional<CustodyStep> step = EvidenceEntries.isOne(entry.kind()) ? step(entry) : Optional.empty();
            if (step.isPresent()) {
                time = time.isAfter(entry.recordedAt()) ? time : entry.recordedAt();
                steps.add(new Timed(time, step.get()));
            }
        }
        return steps;
    }

    /// Empty for what the view set aside: one entry of another device that cannot be read hides no other.
    private static Optional<CustodyStep> step(Entry entry) {
        try {
            return Optional.of(read(entry));
        } catch (UnreadableEntry e) {
            return Optional.empty();
        }
    }

    private static CustodyStep read(Entry entry) {
        byte[] body = entry.body();
        return switch (entry.kind()) {
            case EvidenceEntries.ADDED ->
                step(CustodyStep.Kind.ADDED, entry, EvidenceEntries.decode(body).name(), Map.of());
            case EvidenceEntries.EXPORTED ->
                step(CustodyStep.Kind.EXPORTED, entry, EvidenceEntries.decodeExported(body), Map.of());
            case EvidenceEntries.DESCRIBED -> step(CustodyStep.Kind.DESCRIBED, entry, "", said(body));
            default -> step(CustodyStep.Kind.STEPPED, entry, "", said(body));
        };
    }

    private static Map<String, String> said(byte[] body) {
        return AnswersCodec.decode(body).texts();
    }

    private static CustodyStep step(CustodyStep.Kind kind, Entry entry, String where, Map<String, String> said) {
        return new CustodyStep(
                entry.subject(),
                kind,
                entry.recordedAt(),
                entry.actor(),
                entry.id().journal().device(),
                where,
                said);
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
