package id.suar.violation;

import id.suar.db.Database;
import id.suar.journal.EntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;

/// Reads the table of [SqlFindingView].
public final class SqlFindings implements Findings {

    private final Database db;

    public SqlFindings(Database db) {
        this.db = db;
    }

    @Override
    public List<RecordedFinding> list(FindingFilter filter) {
        List<String> conditions = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        int word = 0;
        for (String wanted : words(filter.text())) {
            conditions.add("folded LIKE :word" + word + " ESCAPE '!'");
            values.put("word" + word++, "%" + literal(wanted) + "%");
        }
        filter.scope().ifPresent(scope -> {
            conditions.add("place LIKE :scope");
            values.put("scope", scope.digits() + "%");
        });
        filter.regime().ifPresent(regime -> {
            conditions.add("regime = :regime");
            values.put("regime", regime.key());
        });
        if (!filter.kind().isEmpty()) {
            conditions.add("kind = :kind");
            values.put("kind", filter.kind());
        }
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return rows(where + " ORDER BY found DESC, recorded_at DESC, subject", values);
    }

    @Override
    public Optional<RecordedFinding> find(EntryId id) {
        return rows(" WHERE subject = :id", Map.of("id", id.toString())).stream()
                .findFirst();
    }

    @Override
    public Optional<RecordedFinding> byRef(String ref) {
        return rows(" WHERE ref = :ref ORDER BY recorded_at, subject", Map.of("ref", ref)).stream()
                .findFirst();
    }

    @Override
    public int count() {
        return db.read(handle -> handle.createQuery("SELECT count(*) FROM finding")
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public List<String> kinds() {
        return db.read(handle -> handle.createQuery("SELECT DISTINCT kind FROM finding WHERE kind <> '' ORDER BY kind")
                .mapTo(String.class)
                .list());
    }

    @Override
    public int conflicts() {
        return db.read(handle -> handle.createQuery("SELECT count(*) FROM finding WHERE heads LIKE '% %'")
                .mapTo(Integer.class)
                .one());
    }

    private List<RecordedFinding> rows(String tail, Map<String, String> values) {
        return db.read(handle -> {
            Query query = handle.createQuery("SELECT * FROM finding" + tail);
            values.forEach(query::bind);
            return query.map((row, context) -> row(row)).list();
        });
    }

    private static RecordedFinding row(ResultSet row) throws SQLException {
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        for (FindingField field : FindingField.values()) {
            texts.put(field, row.getString(field.key()));
        }
        Finding finding = switch (FindingTexts.read(texts)) {
            case FindingReading.Sound(Finding sound) -> sound;
            case FindingReading.Faulty faulty -> throw new IllegalStateException(faulty.toString());
        };
        return new RecordedFinding(
                EntryId.parse(row.getString("subject")),
                finding,
                words(row.getString("heads")).stream().map(EntryId::parse).toList(),
                row.getInt("entries"),
                Set.copyOf(words(row.getString("others"))),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                row.getString("recorded_by"),
                Instant.ofEpochMilli(row.getLong("changed_at")));
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
