package id.suar.violation;

import id.suar.journal.EntryId;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The table `finding`: one row for each finding as it stands, its fields as texts in columns of their keys.
public final class SqlFindingView implements SqlView<FindingState> {

    static final List<String> FIELDS =
            Arrays.stream(FindingField.values()).map(FindingField::key).toList();

    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of(
                            "subject",
                            "heads",
                            "entries",
                            "others",
                            "recorded_at",
                            "recorded_by",
                            "changed_at",
                            "folded"),
                    FIELDS.stream())
            .toList();

    private final Fold<FindingState> fold = new FindingFold();

    @Override
    public String name() {
        return "violation.finding";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Fold<FindingState> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("finding");
    }

    @Override
    public void create(Handle handle) {
        String fields = FIELDS.stream().map(field -> field + " TEXT NOT NULL").collect(Collectors.joining(",\n  "));
        handle.execute("""
                CREATE TABLE finding (
                  subject     TEXT    NOT NULL PRIMARY KEY,
                  heads       TEXT    NOT NULL,  -- entry ids, with blanks
                  entries     INTEGER NOT NULL,
                  others      TEXT    NOT NULL,  -- keys of a later version, with blanks
                  recorded_at INTEGER NOT NULL,  -- epoch milliseconds
                  recorded_by TEXT    NOT NULL,
                  changed_at  INTEGER NOT NULL,
                  folded      TEXT    NOT NULL,  -- all texts in lower case, to search in
                  %s)""".formatted(fields));
        handle.execute("CREATE INDEX finding_place ON finding (place)");
        handle.execute("CREATE INDEX finding_ref ON finding (ref)");
    }

    @Override
    public void put(Handle handle, List<Folded<FindingState>> records) {
        String sql = "INSERT INTO finding (%s) VALUES (%s)"
                .formatted(
                        String.join(", ", COLUMNS),
                        COLUMNS.stream().map(column -> ":" + column).collect(Collectors.joining(", ")));
        PreparedBatch old = handle.prepareBatch("DELETE FROM finding WHERE subject = ?");
        records.forEach(record -> old.add(record.subject().toString()));
        old.execute();
        PreparedBatch batch = handle.prepareBatch(sql);
        for (Folded<FindingState> record : records) {
            Finding finding = record.state().finding();
            for (FindingField field : FindingField.values()) {
                batch.bind(field.key(), FindingTexts.text(finding, field));
            }
            batch.bind("subject", record.subject().toString())
                    .bind("heads", words(record.heads().stream().map(EntryId::toString)))
                    .bind("entries", record.entries())
                    .bind("others", words(record.state().others().stream().sorted()))
                    .bind("recorded_at", record.state().recordedAt().toEpochMilli())
                    .bind("recorded_by", record.state().recordedBy())
                    .bind("changed_at", record.last().recordedAt().toEpochMilli())
                    .bind("folded", folded(finding))
                    .add();
        }
        batch.execute();
    }

    /// What a search looks in.
    private static String folded(Finding finding) {
        return FindingTexts.of(finding).values().stream()
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static String words(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }
}
