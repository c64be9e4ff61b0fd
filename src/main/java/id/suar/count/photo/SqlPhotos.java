package id.suar.count.photo;

import id.suar.db.Database;
import id.suar.evidence.EvidenceId;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads the table of [SqlPhotoView].
public final class SqlPhotos implements Photos {

    private final Database db;

    public SqlPhotos(Database db) {
        this.db = db;
    }

    @Override
    public List<RecordedPhoto> of(String election, String contest, TpsCode station) {
        Set<List<Object>> seen = new HashSet<>();
        return db
                .read(handle -> handle.createQuery("""
                        SELECT * FROM count_photo
                        WHERE election = ? AND contest = ? AND station = ? AND attached = 1
                        ORDER BY round DESC, page, recorded_at, subject""")
                        .bind(0, election)
                        .bind(1, contest)
                        .bind(2, station.digits())
                        .map(SqlPhotos::photo)
                        .list())
                .stream()
                .filter(one -> seen.add(List.of(
                        one.photo().form(), one.photo().page(), one.photo().content())))
                .toList();
    }

    @Override
    public List<RecordedPhoto> records(EvidenceId content) {
        return db.read(handle -> handle.createQuery(
                        "SELECT * FROM count_photo WHERE content = ? ORDER BY recorded_at, subject")
                .bind(0, content.hex())
                .map(SqlPhotos::photo)
                .list());
    }

    @Override
    public Map<EvidenceId, Set<PhotoForm>> forms(Collection<EvidenceId> contents) {
        Map<EvidenceId, Set<PhotoForm>> forms = new HashMap<>();
        String asked =
                contents.stream().map(content -> '"' + content.hex() + '"').collect(Collectors.joining(",", "[", "]"));
        db.read(handle -> handle.createQuery("""
                        SELECT DISTINCT content, election, contest, station, round FROM count_photo
                        WHERE content IN (SELECT value FROM json_each(?))""")
                .bind(0, asked)
                .map((row, context) -> forms.computeIfAbsent(
                                new EvidenceId(row.getString("content")), _ -> new HashSet<>())
                        .add(form(row)))
                .list());
        return forms;
    }

    @Override
    public Set<Integer> pages(String election, String contest, TpsCode station, int round) {
        List<Integer> pages = db.read(handle -> handle.createQuery("""
                        SELECT DISTINCT page FROM count_photo
                        WHERE election = ? AND contest = ? AND station = ? AND round = ? AND attached = 1""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, station.digits())
                .bind(3, round)
                .mapTo(Integer.class)
                .list());
        return new TreeSet<>(pages);
    }

    @Override
    public Map<TpsCode, Set<Integer>> pages(String election, String contest, RegionCode scope, int round) {
        Map<TpsCode, Set<Integer>> pages = new HashMap<>();
        // A scope is a prefix of the codes of its stations; a colon follows the digits.
        db.read(handle -> handle.createQuery("""
                        SELECT DISTINCT station, page FROM count_photo
                        WHERE election = ? AND contest = ? AND station >= ? AND station < ? AND round = ?
                          AND attached = 1""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, scope.digits())
                .bind(3, scope.digits() + ":")
                .bind(4, round)
                .map((row, context) -> pages.computeIfAbsent(
                                new TpsCode(row.getString("station")), _ -> new TreeSet<>())
                        .add(row.getInt("page")))
                .list());
        return pages;
    }

    private static PhotoForm form(ResultSet row) throws SQLException {
        return new PhotoForm(
                row.getString("election"),
                row.getString("contest"),
                new TpsCode(row.getString("station")),
                row.getInt("round"));
    }

    private static RecordedPhoto photo(ResultSet row, StatementContext context) throws SQLException {
        return new RecordedPhoto(
                PhotoEntries.decode(row.getBytes("photo")),
                row.getInt("attached") == 1,
                EntryId.parse(row.getString("subject")),
                Arrays.stream(row.getString("heads").split(" "))
                        .map(EntryId::parse)
                        .toList(),
                EntryId.parse(row.getString("last")),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                row.getString("actor"));
    }
}
