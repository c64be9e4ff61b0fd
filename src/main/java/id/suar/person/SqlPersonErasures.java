package id.suar.person;

import id.suar.access.Rights;
import id.suar.db.Database;
import id.suar.journal.EntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Erasures in SQLite: what was recorded is in the view's table `person_erasing`, what was done in `person_erasure`.
///
/// Whoever recorded an erasure is judged by the part as it stands in the journals of the device that recorded it: a
/// copy under another kind, in another journal, gives nobody a right to it. One row of a device says as much as many.
public final class SqlPersonErasures implements PersonErasures {

    private static final long MINUTE = 60_000;

    private static final String UNDONE = """
            SELECT e.part, e.entry, w.device, coalesce(p.kind, '') AS kind, min(e.at) AS at
            FROM person_erasing e
            JOIN person_wrap w ON w.part = e.part
            LEFT JOIN person_part p ON p.part = w.part AND p.device = w.device
            WHERE NOT EXISTS (SELECT 1 FROM person_erasure d WHERE d.part = w.part AND d.device = w.device)""";
    /// Only what the hub writes itself is a repetition: `repeats` says nothing in anybody else's journal.
    private static final String HUBS =
            " EXISTS (SELECT 1 FROM hub_journal h WHERE h.journal = substr(e.entry, 1, instr(e.entry, '/') - 1))";
    private static final String REPEATABLE = """
            SELECT e.entry, e.subject, e.part, e.actor, e.basis, p.device, p.kind,
              (SELECT group_concat(h.region, ' ') FROM person_erasing r
               JOIN hub_journal h ON h.journal = substr(r.entry, 1, instr(r.entry, '/') - 1)
               WHERE r.part = e.part AND r.repeats = e.entry) AS said
            FROM person_erasing e
            JOIN person_part p ON p.part = e.part AND p.device <> e.device
            WHERE (e.repeats IS NULL OR NOT""" + HUBS + ") GROUP BY e.entry, p.device ORDER BY e.at, e.entry";
    private static final String EACH = " GROUP BY e.part, e.device, w.device, p.kind ORDER BY at, entry";

    private final Database db;
    private final PartRights rights;
    private final Clock clock;
    private final PersonFiles files;
    private final BooleanSupplier log;
    private volatile long tried = Long.MIN_VALUE / 2;

    /// @param rights by which whoever recorded an erasure is judged
    /// @param files  that go with persons
    public SqlPersonErasures(Database db, PartRights rights, PersonFiles files, Clock clock) {
        this(db, rights, files, clock, db::emptyLog);
    }

    /// @param log writes the log back and empties it; false where it could not
    SqlPersonErasures(Database db, PartRights rights, PersonFiles files, Clock clock, BooleanSupplier log) {
        this.db = db;
        this.rights = rights;
        this.files = files;
        this.clock = clock;
        this.log = log;
    }

    private record Recorded(PartId part, EntryId entry, String home, String kind) {}

    private record WithFile(Recorded erasure, String content) {}

    @Override
    public int carryOut() {
        int done = 0;
        if (db.read(SqlPersonErasures::undone).stream().anyMatch(this::entitled)) {
            done = db.write(handle -> (int) undone(handle).stream()
                    .filter(this::entitled)
                    .filter(erasure -> destroy(handle, erasure))
                    .count());
        }
        clean(withFiles(db.read(SqlPersonErasures::files)));
        return done;
    }

    @Override
    public void carryOut(String device, Set<PartId> parts) {
        boolean gone = false;
        if (!parts.isEmpty()) {
            db.writing(handle -> parts.forEach(part -> undone(handle, part, device).stream()
                    .filter(this::entitled)
                    .forEach(erasure -> destroy(handle, erasure))));
            gone = withFiles(db.read(SqlPersonErasures::files));
        }
        if (gone || Math.abs(clock.millis() - tried) >= MINUTE) {
            clean(gone);
        }
    }

    /// What goes with a person goes when they do, and once it is gone nothing is done again.
    private boolean withFiles(List<WithFile> found) {
        Map<String, Set<String>> homes = homes(found);
        if (homes.isEmpty()) {
            return false;
        }
        return db.write(handle -> homes.entrySet().stream()
                        .filter(file -> files.erase(file.getKey(), file.getValue()))
                        .count())
                > 0;
    }

    /// Whose persons each file goes with that are erased.
    private Map<String, Set<String>> homes(List<WithFile> found) {
        Map<String, Set<String>> homes = new TreeMap<>();
        found.stream()
                .filter(file -> entitled(file.erasure()))
                .forEach(file -> homes.computeIfAbsent(file.content(), _ -> new TreeSet<>())
                        .add(file.erasure().home()));
        return homes;
    }

    @Override
    public void settle(PartId part, String device) {
        db.writing(handle -> handle
                .createQuery("""
                        SELECT e.part, e.entry, :home AS device, coalesce(p.kind, '') AS kind,
                          min(e.at) AS at FROM person_erasing e
                        LEFT JOIN person_part p ON p.part = e.part AND p.device = :home
                        WHERE e.part = :part""" + " GROUP BY e.device, p.kind ORDER BY at, entry")
                .bind("home", device)
                .bind("part", part.hex())
                .map(SqlPersonErasures::recorded)
                .list()
                .stream()
                .filter(this::entitled)
                .findFirst()
                .ifPresent(erasure -> destroy(handle, erasure)));
    }

    @Override
    public List<RecordedErasure> list() {
        return db.read(handle -> handle.createQuery("""
                        SELECT e.*, min(d.at) AS done_at, coalesce(min(d.clean), 0) AS clean,
                          EXISTS (SELECT 1 FROM person_wrap w WHERE w.part = e.part AND NOT EXISTS (
                            SELECT 1 FROM person_erasure x WHERE x.part = w.part AND x.device = w.device)) AS key_here
                        FROM person_erasing e
                        LEFT JOIN person_erasure d ON d.part = e.part AND (d.entry = e.entry OR EXISTS (
                          SELECT 1 FROM person_erasing s WHERE s.repeats = e.entry AND s.entry = d.entry))
                        WHERE e.repeats IS NULL OR e.repeats NOT IN (SELECT entry FROM person_erasing)
                          OR NOT""" + HUBS + " GROUP BY e.entry ORDER BY e.at, e.entry")
                .map(SqlPersonErasures::listed)
                .list());
    }

    @Override
    public List<Repeatable> repeatable() {
        return db.read(handle -> handle
                .createQuery(REPEATABLE)
                .map((row, context) -> Map.entry(
                        new Repeatable(
                                EntryId.parse(row.getString("entry")),
                                EntryId.parse(row.getString("subject")),
                                new PartId(row.getString("part")),
                                row.getString("actor"),
                                row.getString("basis"),
                                row.getString("device"),
                                said(row.getString("said"))),
                        row.getString("kind")))
                .list()
                .stream()
                .filter(one -> rights.may(
                        Rights.PERSON_ERASE,
                        one.getKey().entry().journal().device(),
                        one.getKey().home(),
                        one.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static Set<String> said(String regions) {
        return regions == null ? Set.of() : new TreeSet<>(List.of(regions.split(" ")));
    }

    @Override
    public List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        db.read(SqlPersonErasures::undone).stream()
                .filter(this::entitled)
                .forEach(one -> kept.add(new Kept(one.entry(), one.part(), Kept.What.DUE)));
        db.read(SqlPersonErasures::readable).forEach(one -> kept.add(new Kept(one.entry(), one.part(), Kept.What.KEY)));
        List<WithFile> withFiles = db.read(SqlPersonErasures::files);
        Map<String, Set<String>> homes = homes(withFiles);
        withFiles.stream()
                .filter(file -> entitled(file.erasure()) && files.here(file.content(), homes.get(file.content())))
                .forEach(file ->
                        kept.add(new Kept(file.erasure().entry(), file.erasure().part(), Kept.What.FILE)));
        return kept;
    }

    /// Carried out, and yet a key is not zeros.
    private static List<Recorded> readable(Handle handle) {
        return handle.createQuery("""
                        SELECT DISTINCT d.part, d.entry, d.device, '' AS kind FROM person_erasure d
                        JOIN person_wrap w ON w.part = d.part AND w.device = d.device
                        WHERE w.box <> zeroblob(length(w.box)) ORDER BY d.id""").map(SqlPersonErasures::recorded).list();
    }

    private boolean entitled(Recorded erasure) {
        return rights.may(Rights.PERSON_ERASE, erasure.entry().journal().device(), erasure.home(), erasure.kind());
    }

    /// A value of the same length is written over the old one in its place.
    private boolean destroy(Handle handle, Recorded erasure) {
        String part = erasure.part().hex();
        int fresh = handle.execute(
                "INSERT OR IGNORE INTO person_erasure (part, device, entry, at) VALUES (?, ?, ?, ?)",
                part,
                erasure.home(),
                erasure.entry().toString(),
                clock.millis());
        handle.execute(
                "UPDATE person_wrap SET box = zeroblob(length(box)) WHERE part = ? AND device = ?",
                part,
                erasure.home());
        return fresh > 0;
    }

    /// Copies of the pages as they were still lie in the log until it is written back and cut off. What somebody
    /// destroys while that is done is not meant: its pages may be in the new log.
    ///
    /// @param files keys to files were overwritten too
    private void clean(boolean files) {
        Optional<Long> last = db.read(handle -> handle.createQuery("SELECT max(id) FROM person_erasure WHERE clean = 0")
                .mapTo(Long.class)
                .findOne());
        if (last.isPresent() || files) {
            tried = clock.millis();
            if (log.getAsBoolean() && last.isPresent()) {
                db.writing(handle ->
                        handle.execute("UPDATE person_erasure SET clean = 1 WHERE clean = 0 AND id <= ?", last.get()));
            }
        }
    }

    private static List<WithFile> files(Handle handle) {
        return handle.createQuery("""
                        SELECT DISTINCT f.part, e.entry, f.device, coalesce(p.kind, '') AS kind, f.content
                        FROM person_file f JOIN person_erasing e ON e.part = f.part
                        LEFT JOIN person_part p ON p.part = f.part AND p.device = f.device
                        ORDER BY f.content, e.entry""")
                .map((row, context) -> new WithFile(recorded(row, context), row.getString("content")))
                .list();
    }

    private static List<Recorded> undone(Handle handle) {
        return handle.createQuery(UNDONE + EACH)
                .map(SqlPersonErasures::recorded)
                .list();
    }

    private static List<Recorded> undone(Handle handle, PartId part, String device) {
        return handle.createQuery(UNDONE + " AND e.part = :part AND e.device = :device" + EACH)
                .bind("part", part.hex())
                .bind("device", device)
                .map(SqlPersonErasures::recorded)
                .list();
    }

    private static Recorded recorded(ResultSet row, StatementContext context) throws SQLException {
        return new Recorded(
                new PartId(row.getString("part")),
                EntryId.parse(row.getString("entry")),
                row.getString("device"),
                row.getString("kind"));
    }

    private static RecordedErasure listed(ResultSet row, StatementContext context) throws SQLException {
        long done = row.getLong("done_at");
        return new RecordedErasure(
                EntryId.parse(row.getString("entry")),
                EntryId.parse(row.getString("subject")),
                new PartId(row.getString("part")),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("actor"),
                row.getString("basis"),
                row.getString("reason"),
                done == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(done)),
                row.getBoolean("clean"),
                row.getBoolean("key_here"));
    }
}
