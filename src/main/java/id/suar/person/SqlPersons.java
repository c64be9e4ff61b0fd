package id.suar.person;

import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.journal.JournalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads the tables of [SqlPersonView].
public final class SqlPersons implements Persons {

    private static final String ROWS = """
            SELECT p.*,
              (SELECT count(*) FROM person_opening o WHERE o.part = p.part) AS opened,
              EXISTS (SELECT 1 FROM person_wrap w WHERE w.part = p.part
                AND w.part NOT IN (SELECT part FROM person_erasure)) AS key_here,
              (SELECT min(e.at) FROM person_erasing e WHERE e.part = p.part) AS erased
            FROM person_part p""";
    private static final String ORDER = " ORDER BY p.recorded_at, p.journal, p.seq, p.part";

    private final Database db;

    public SqlPersons(Database db) {
        this.db = db;
    }

    @Override
    public List<RecordedPerson> list() {
        return db.read(handle ->
                handle.createQuery(ROWS + ORDER).map(SqlPersons::person).list());
    }

    @Override
    public List<RecordedPerson> of(EntryId subject) {
        return where("subject", subject.toString());
    }

    @Override
    public List<RecordedPerson> find(PartId part) {
        return where("part", part.hex());
    }

    @Override
    public List<PartId> beginning(String digits) {
        return db.read(handle -> handle.createQuery(
                        "SELECT DISTINCT part FROM person_part WHERE substr(part, 1, length(:d)) = :d ORDER BY part")
                .bind("d", digits)
                .map((row, context) -> new PartId(row.getString("part")))
                .list());
    }

    @Override
    public List<RecordedOpening> openings(PartId part) {
        return db.read(handle -> handle.createQuery(
                        "SELECT entry, at, actor, reason FROM person_opening WHERE part = ? ORDER BY at, entry")
                .bind(0, part.hex())
                .map((row, context) -> new RecordedOpening(
                        EntryId.parse(row.getString("entry")),
                        part,
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("actor"),
                        row.getString("reason")))
                .list());
    }

    private List<RecordedPerson> where(String column, String value) {
        return db.read(handle -> handle.createQuery(ROWS + " WHERE p." + column + " = ?" + ORDER)
                .bind(0, value)
                .map(SqlPersons::person)
                .list());
    }

    private static RecordedPerson person(ResultSet row, StatementContext context) throws SQLException {
        long erased = row.getLong("erased");
        boolean key = row.getBoolean("key_here");
        return new RecordedPerson(
                new PartId(row.getString("part")),
                new EntryId(JournalId.parse(row.getString("journal")), row.getLong("seq")),
                EntryId.parse(row.getString("subject")),
                row.getString("kind"),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                row.getInt("opened"),
                key,
                erased == 0 || key ? Optional.empty() : Optional.of(Instant.ofEpochMilli(erased)));
    }
}
