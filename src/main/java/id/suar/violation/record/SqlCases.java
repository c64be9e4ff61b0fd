package id.suar.violation.record;

import id.suar.db.Database;
import id.suar.election.Regime;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journals;
import id.suar.journal.UnreadableEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/// Reads the table of [SqlCaseView], with the state from that of courses; the answers of one case from its entries.
public final class SqlCases implements Cases {

    private final Database db;
    private final Journals journals;
    private final CaseFold fold = new CaseFold();

    public SqlCases(Database db, Journals journals) {
        this.db = db;
        this.journals = journals;
    }

    @Override
    public CasePage list(CaseFilter filter, int offset, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        values.put("limit", limit);
        values.put("offset", offset);
        return db.read(handle -> {
            Query query = handle.createQuery("""
                            SELECT c.subject, c.form, c.short, c.election, c.regime, c.what, c.place, c.day, c.start,
                                   c.ref, c.heads, c.recorded_by, c.changed_at,
                                   coalesce(k.state, '') AS state, coalesce(k.number, '') AS number,
                                   (SELECT count(*)
                                    FROM violation_case c LEFT JOIN violation_course k ON k.subject = c.subject
                                    %1$s) AS total
                            FROM violation_case c LEFT JOIN violation_course k ON k.subject = c.subject
                            %1$s
                            ORDER BY c.day DESC, c.recorded_at DESC, c.subject
                            LIMIT :limit OFFSET :offset""".formatted(where));
            values.forEach(query::bind);
            int[] total = {0};
            List<CaseRow> rows = query.map((row, context) -> {
                        total[0] = row.getInt("total");
                        return row(row);
                    })
                    .list();
            return new CasePage(rows, total[0]);
        });
    }

    private static String where(CaseFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        for (String wanted : words(filter.text())) {
            String name = "word" + values.size();
            conditions.add("c.folded LIKE :" + name + " ESCAPE '!'");
            values.put(name, "%" + literal(wanted) + "%");
        }
        filter.kind().ifPresent(kind -> also("c.form = :form", "form", kind.key(), conditions, values));
        filter.scope()
                .ifPresent(scope -> also("c.place LIKE :scope", "scope", scope.digits() + "%", conditions, values));
        filter.regime().ifPresent(regime -> also("c.regime = :regime", "regime", regime.key(), conditions, values));
        filter.from().ifPresent(day -> also("c.day >= :from", "from", day.toString(), conditions, values));
        filter.to().ifPresent(day -> also("c.day <= :to", "to", day.toString(), conditions, values));
        if (!filter.state().isEmpty()) {
            also("k.state = :state", "state", filter.state(), conditions, values);
        }
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }

    private static void also(
            String condition, String name, String value, List<String> conditions, Map<String, Object> values) {
        conditions.add(condition);
        values.put(name, value);
    }

    @Override
    public Optional<RecordedCase> find(EntryId id) {
        Optional<Standing> standing = db.read(handle -> handle.createQuery(
                        "SELECT heads, entries, changed_at FROM violation_case WHERE subject = ?")
                .bind(0, id.toString())
                .map((row, context) -> new Standing(
                        entries(row.getString("heads")),
                        row.getInt("entries"),
                        Instant.ofEpochMilli(row.getLong("changed_at"))))
                .findOne());
        return standing.map(row -> new RecordedCase(id, content(id), row.heads(), row.entries(), row.changedAt()));
    }

    private record Standing(List<EntryId> heads, int entries, Instant changedAt) {}

    private CaseContent content(EntryId id) {
        List<Entry> entries = journals.about(id).stream()
                .filter(entry -> fold.takes(entry.kind()))
                .toList();
        CaseContent content = fold.begin(entries.getFirst());
        for (Entry next : entries.subList(1, entries.size())) {
            content = after(content, next);
        }
        return content;
    }

    /// An amendment that cannot be read is set aside by the view, and the rest goes on.
    private CaseContent after(CaseContent before, Entry next) {
        try {
            return fold.amend(before, next);
        } catch (UnreadableEntry e) {
            return before;
        }
    }

    @Override
    public List<CaseChange> history(EntryId id) {
        return CaseHistory.of(journals.about(id));
    }

    @Override
    public List<EntryId> byShortId(ShortId shortId) {
        return ids("short = ?", shortId.text());
    }

    @Override
    public Optional<EntryId> byRef(CaseKind kind, String ref) {
        return ids("form = ? AND ref = ?", kind.key(), ref).stream().findFirst();
    }

    private List<EntryId> ids(String condition, String... values) {
        return db.read(handle -> {
            Query query = handle.createQuery(
                    "SELECT subject FROM violation_case WHERE " + condition + " ORDER BY recorded_at, subject");
            for (int i = 0; i < values.length; i++) {
                query.bind(i, values[i]);
            }
            return query.map((row, context) -> EntryId.parse(row.getString("subject")))
                    .list();
        });
    }

    private static CaseRow row(ResultSet row) throws SQLException {
        EntryId id = EntryId.parse(row.getString("subject"));
        return new CaseRow(
                id,
                CaseKind.of(row.getString("form")).orElseThrow(),
                new ShortId(row.getString("short")),
                new CaseSummary(
                        row.getString("election"),
                        new Regime(row.getString("regime")),
                        row.getString("what"),
                        row.getString("place"),
                        day(row.getString("day")),
                        day(row.getString("start")),
                        row.getString("ref")),
                row.getString("state"),
                row.getString("number"),
                row.getString("heads").contains(" "),
                row.getString("recorded_by"),
                Instant.ofEpochMilli(row.getLong("changed_at")));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static List<EntryId> entries(String heads) {
        return Arrays.stream(heads.split(" ")).map(EntryId::parse).toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String literal(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
