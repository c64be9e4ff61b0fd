package id.suar.violation.record;

import id.suar.journal.EntryId;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The table `violation_case`: what lists tell of each case, and the words to search it by. The answers themselves stay
/// in the entries.
public final class SqlCaseView implements SqlView<CaseContent> {

    private final Fold<CaseContent> fold = new CaseFold();

    @Override
    public String name() {
        return "violation.case";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Fold<CaseContent> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("violation_case");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE violation_case (
                  subject     TEXT    NOT NULL PRIMARY KEY,
                  form        TEXT    NOT NULL,
                  short       TEXT    NOT NULL,
                  election    TEXT    NOT NULL,
                  regime      TEXT    NOT NULL,
                  what        TEXT    NOT NULL,
                  place       TEXT    NOT NULL,
                  day         TEXT    NOT NULL,  -- that it is listed under; empty: none is known
                  start       TEXT    NOT NULL,  -- that the time limits run from; empty: none is known
                  ref         TEXT    NOT NULL,
                  folded      TEXT    NOT NULL,  -- all answers in clear, in lower case, to search in
                  heads       TEXT    NOT NULL,  -- entry ids, with blanks
                  entries     INTEGER NOT NULL,
                  recorded_at INTEGER NOT NULL,  -- epoch milliseconds
                  recorded_by TEXT    NOT NULL,
                  changed_at  INTEGER NOT NULL
                )""");
        handle.execute("CREATE INDEX violation_case_day ON violation_case (day, recorded_at)");
        handle.execute("CREATE INDEX violation_case_place ON violation_case (place)");
        handle.execute("CREATE INDEX violation_case_short ON violation_case (short)");
        handle.execute("CREATE INDEX violation_case_ref ON violation_case (ref)");
    }

    @Override
    public void put(Handle handle, List<Folded<CaseContent>> records) {
        PreparedBatch old = handle.prepareBatch("DELETE FROM violation_case WHERE subject = ?");
        records.forEach(record -> old.add(record.subject().toString()));
        old.execute();
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO violation_case VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        records.forEach(record -> put(batch, record));
        batch.execute();
    }

    private static void put(PreparedBatch batch, Folded<CaseContent> record) {
        CaseContent content = record.state();
        CaseSummary summary = CaseSummary.of(content.kind(), content.form().answers());
        batch.add(
                record.subject().toString(),
                content.kind().key(),
                ShortId.of(record.subject()).text(),
                summary.election(),
                summary.regime().key(),
                summary.what(),
                summary.place(),
                summary.day().map(LocalDate::toString).orElse(""),
                summary.start().map(LocalDate::toString).orElse(""),
                summary.ref(),
                folded(record),
                record.heads().stream().map(EntryId::toString).collect(Collectors.joining(" ")),
                record.entries(),
                content.recordedAt().toEpochMilli(),
                content.recordedBy(),
                record.last().recordedAt().toEpochMilli());
    }

    private static String folded(Folded<CaseContent> record) {
        return ShortId.of(record.subject()).text().toLowerCase(Locale.ROOT)
                + "\n"
                + String.join("\n", record.state().form().answers().texts().values())
                        .toLowerCase(Locale.ROOT);
    }
}
