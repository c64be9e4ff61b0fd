package id.suar.violation.number;

import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.violation.number.NumberRange.Purpose;
import java.util.List;
import java.util.Optional;

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

    @Override
    public Optional<EntryId> skipped(String series, int seq) {
        return db.read(handle -> handle.createQuery(
                        "SELECT subject FROM violation_number_range WHERE series = :series AND purpose = 'SKIPPED'"
                                + " AND first <= :seq AND last >= :seq ORDER BY subject LIMIT 1")
                .bind("series", series)
                .bind("seq", seq)
                .map((row, context) -> EntryId.parse(row.getString("subject")))
                .findOne());
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
