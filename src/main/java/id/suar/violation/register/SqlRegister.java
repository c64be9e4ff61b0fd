package id.suar.violation.register;

import id.suar.db.Database;
import id.suar.election.Regime;
import id.suar.journal.EntryId;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseSummary;
import id.suar.violation.record.ShortId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the table of [SqlRegisterView].
public final class SqlRegister implements Register {

    private static final String COLUMNS = "subject, form, election, regime, what, place, day, start, ref, occurred,"
            + " stage, violation, suspected, reported, roles, state, steps, terms";

    private final Database db;

    public SqlRegister(Database db) {
        this.db = db;
    }

    @Override
    public List<RegisterRow> list(RegisterFilter filter) {
        Map<String, String> values = new LinkedHashMap<>();
        String where = where(filter, values);
        return db.read(handle -> {
            var query = handle.createQuery(
                    "SELECT " + COLUMNS + " FROM violation_register " + where + " ORDER BY day, subject");
            values.forEach(query::bind);
            return query.map((row, context) -> row(row)).list();
        });
    }

    private static String where(RegisterFilter filter, Map<String, String> values) {
        List<String> conditions = new ArrayList<>();
        for (String word : words(filter.text())) {
            also("folded LIKE :# ESCAPE '!'", "%" + literal(word) + "%", conditions, values);
        }
        List<String> forms = new ArrayList<>();
        filter.kindKeys().forEach(kind -> also("form = :#", kind, forms, values));
        if (!forms.isEmpty()) {
            conditions.add("(" + String.join(" OR ", forms) + ")");
        }
        filter.regime().ifPresent(regime -> also("regime = :#", regime.key(), conditions, values));
        filter.scope().ifPresent(scope -> also("place LIKE :#", scope.digits() + "%", conditions, values));
        filter.from().ifPresent(day -> also("day >= :#", day.toString(), conditions, values));
        filter.to().ifPresent(day -> also("day <= :#", day.toString(), conditions, values));
        given("election = :#", filter.election(), conditions, values);
        given("';' || suspected || ';' LIKE :# ESCAPE '!'", suspected(filter), conditions, values);
        given("stage = :#", filter.stage(), conditions, values);
        given("state = :#", filter.state(), conditions, values);
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }

    private static String suspected(RegisterFilter filter) {
        return filter.suspected().isEmpty() ? "" : "%;" + literal(filter.suspected()) + ";%";
    }

    private static void given(String condition, String value, List<String> conditions, Map<String, String> values) {
        if (!value.isEmpty()) {
            also(condition, value, conditions, values);
        }
    }

    private static void also(String condition, String value, List<String> conditions, Map<String, String> values) {
        String name = "v" + values.size();
        conditions.add(condition.replace(":#", ":" + name));
        values.put(name, value);
    }

    private static RegisterRow row(ResultSet row) throws SQLException {
        EntryId id = EntryId.parse(row.getString("subject"));
        return new RegisterRow(
                id,
                CaseKind.of(row.getString("form")).orElseThrow(),
                ShortId.of(id),
                new CaseSummary(
                        row.getString("election"),
                        new Regime(row.getString("regime")),
                        row.getString("what"),
                        row.getString("place"),
                        day(row.getString("day")),
                        day(row.getString("start")),
                        row.getString("ref")),
                day(row.getString("occurred")),
                row.getString("stage"),
                row.getString("violation"),
                row.getString("suspected"),
                row.getInt("reported"),
                row.getString("roles"),
                row.getString("state"),
                RegisterText.steps(row.getString("steps")),
                RegisterText.terms(row.getString("terms")));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
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
