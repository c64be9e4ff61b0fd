package id.suar.violation.number;

import id.suar.db.Database;
import id.suar.violation.number.NumberRange.Purpose;
import java.util.List;

/// Reads the table of [SqlNumberView].
public final class SqlNumberRanges implements NumberRanges {

    private final Database db;

    public SqlNumberRanges(Database db) {
        this.db = db;
    }

    @Override
    public List<NumberRange> in(String series) {
        return read("WHERE series = ?", series);
    }

    @Override
    public List<NumberRange> all() {
        return read("");
    }

    private List<NumberRange> read(String which, String... values) {
        return db.read(handle -> {
            var query = handle.createQuery(
                    "SELECT * FROM violation_number_range " + which + " ORDER BY series, first, last, subject");
            for (int i = 0; i < values.length; i++) {
                query.bind(i, values[i]);
            }
            return query.map((row, context) -> new NumberRange(
                            Purpose.valueOf(row.getString("purpose")),
                            row.getString("series"),
                            row.getInt("first"),
                            row.getInt("last"),
                            row.getString("region"),
                            row.getString("why")))
                    .list();
        });
    }
}
