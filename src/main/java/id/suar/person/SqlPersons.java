package id.suar.person;

import id.suar.access.Rights;
import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.journal.JournalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Reads the tables of [SqlPersonView].
public final class SqlPersons implements Persons {

    private static final String ROWS = """
            SELECT p.*,
              (SELECT count(*) FROM person_opening o WHERE o.part = p.part) AS opened,
              EXISTS (SELECT 1 FROM person_wrap w WHERE w.part = p.part AND w.device = p.device) AS wrapped,
              (SELECT d.at FROM person_erasure d WHERE d.part = p.part AND d.device = p.device) AS done_at
            FROM person_part p""";
    private static final String ORDER = " ORDER BY p.recorded_at, p.journal, p.seq, p.part";

    private final Database db;
    private final PartRights rights;

    /// @param rights by which it is judged whether an erasure that was recorded counts
    public SqlPersons(Database db, PartRights rights) {
        this.db = db;
        this.rights = rights;
    }

    @Override
    public List<RecordedPerson> list() {
        return db.read(handle -> handle.createQuery(ROWS + ORDER)
                .map((row, context) -> person(handle, row))
                .list());
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
                        "SELECT DISTINCT part FROM person_part WHERE part >= :d AND part < :d || 'g' ORDER BY part")
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
                .map((row, context) -> person(handle, row))
                .list());
    }

    private RecordedPerson person(Handle handle, ResultSet row) throws SQLException {
        var part = new PartId(row.getString("part"));
        String kind = row.getString("kind");
        long done = row.getLong("done_at");
        boolean key = row.getBoolean("wrapped") && done == 0;
        return new RecordedPerson(
                part,
                new EntryId(JournalId.parse(row.getString("journal")), row.getLong("seq")),
                EntryId.parse(row.getString("subject")),
                kind,
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                row.getString("person"),
                row.getInt("opened"),
                key,
                key ? Optional.empty() : erased(handle, part, row.getString("device"), kind, done));
    }

    /// The first that was recorded by somebody who may; what was done here is done, whoever may now.
    private Optional<Instant> erased(Handle handle, PartId part, String home, String kind, long done) {
        return handle
                .createQuery(
                        "SELECT device, min(at) AS at FROM person_erasing WHERE part = ? GROUP BY device ORDER BY at")
                .bind(0, part.hex())
                .map((row, context) -> Map.entry(row.getString("device"), row.getLong("at")))
                .list()
                .stream()
                .filter(one -> rights.may(Rights.PERSON_ERASE, one.getKey(), home, kind))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.of(done).filter(at -> at > 0))
                .map(Instant::ofEpochMilli);
    }
}
