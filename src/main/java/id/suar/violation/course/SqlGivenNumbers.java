package id.suar.violation.course;

import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.violation.number.NumberKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

/// Reads the table `violation_number` of [SqlCourseView].
final class SqlGivenNumbers implements GivenNumbers {

    private final Database db;

    SqlGivenNumbers(Database db) {
        this.db = db;
    }

    @Override
    public List<GivenNumber> with(NumberKey key) {
        return read("WHERE n.series = ? AND n.seq = ? ORDER BY n.at, n.subject", key.series(), key.seq());
    }

    @Override
    public List<GivenNumber> in(String series) {
        return read("WHERE n.series = ? ORDER BY n.seq, n.at, n.subject", series);
    }

    @Override
    public List<GivenNumber> all() {
        return read("ORDER BY n.series, n.seq, n.at, n.subject");
    }

    private List<GivenNumber> read(String which, Object... values) {
        return db.read(handle -> {
            var query = handle.createQuery("""
                    SELECT n.subject, n.series, n.seq, n.number, n.event, n.at, n.regular, coalesce(c.what, '') AS what
                    FROM violation_number n LEFT JOIN violation_case c ON c.subject = n.subject
                    """ + which);
            for (int i = 0; i < values.length; i++) {
                query.bind(i, values[i]);
            }
            return query.map((row, context) -> given(row)).list();
        });
    }

    private static GivenNumber given(ResultSet row) throws SQLException {
        return new GivenNumber(
                EntryId.parse(row.getString("subject")),
                new NumberKey(row.getString("series"), row.getInt("seq")),
                row.getString("number"),
                row.getString("event"),
                LocalDateTime.parse(row.getString("at")),
                row.getInt("regular") == 1,
                row.getString("what"));
    }
}
