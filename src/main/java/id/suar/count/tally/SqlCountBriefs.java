package id.suar.count.tally;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.RecordedSheet;
import id.suar.count.SqlCountSheets;
import id.suar.journal.Folded;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Keeps what lists and sums read beside the sheets: one row for the sheet in force of each form, one for each
/// village. Both are made anew from the sheets of the village whenever one of them changes, at most some dozens:
/// nothing is added to an old sum, so nothing can drift, and a save costs the same whatever else is recorded. A form
/// of which no record is in force any more (a vote that was withdrawn) has no row.
final class SqlCountBriefs {

    static final List<String> TABLES = List.of("count_brief", "count_tally", SqlRuleBriefs.TABLE);

    private SqlCountBriefs() {}

    /// A village whose sheets changed.
    private record Place(String election, String contest, RegionCode village) {}

    static void create(Handle handle) {
        handle.execute("""
                CREATE TABLE count_brief (
                  election TEXT NOT NULL,
                  contest TEXT NOT NULL,
                  station TEXT NOT NULL,
                  last TEXT NOT NULL,
                  conflict INTEGER NOT NULL,
                  others INTEGER NOT NULL,
                  recorded_at INTEGER NOT NULL,
                  observer TEXT NOT NULL,
                  broken TEXT NOT NULL,
                  unexplained TEXT NOT NULL,
                  due INTEGER NOT NULL,
                  totals BLOB NOT NULL,
                  PRIMARY KEY (election, contest, station)
                ) WITHOUT ROWID""");
        handle.execute("CREATE INDEX count_brief_due ON count_brief (election, contest, station) WHERE due = 1");
        handle.execute("""
                CREATE TABLE count_tally (
                  election TEXT NOT NULL,
                  contest TEXT NOT NULL,
                  village TEXT NOT NULL,
                  stations BLOB NOT NULL,
                  broken INTEGER NOT NULL,
                  explained INTEGER NOT NULL,
                  conflicts INTEGER NOT NULL,
                  due INTEGER NOT NULL,
                  turnout_sheets INTEGER NOT NULL,
                  turnout_came INTEGER NOT NULL,
                  turnout_list INTEGER NOT NULL,
                  figures TEXT NOT NULL,
                  sums BLOB NOT NULL,
                  PRIMARY KEY (election, contest, village)
                ) WITHOUT ROWID""");
        SqlRuleBriefs.create(handle);
    }

    /// @param records already in the table of sheets
    static void put(Handle handle, List<Folded<CountSheet>> records) {
        Map<Place, Set<TpsCode>> changed = new LinkedHashMap<>();
        for (Folded<CountSheet> record : records) {
            CountSheet sheet = record.state();
            var place =
                    new Place(sheet.election(), sheet.contest(), sheet.station().village());
            changed.computeIfAbsent(place, _ -> new HashSet<>()).add(sheet.station());
        }
        changed.forEach((place, stations) -> put(handle, place, stations));
    }

    private static void put(Handle handle, Place place, Set<TpsCode> changed) {
        List<RecordedSheet> sheets = SqlCountSheets.inForce(handle, place.election(), place.contest(), place.village());
        forget(handle, place, changed);
        PreparedBatch briefs = handle.prepareBatch("""
                INSERT INTO count_brief
                  (election, contest, station, last, conflict, others, recorded_at, observer, broken, unexplained,
                   due, totals)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        PreparedBatch rules = SqlRuleBriefs.batch(handle);
        sheets.stream()
                .filter(sheet -> changed.contains(sheet.sheet().station()))
                .forEach(sheet -> {
                    add(briefs, place, SheetBrief.of(sheet));
                    SqlRuleBriefs.add(rules, sheet.sheet());
                });
        briefs.execute();
        rules.execute();
        if (!sheets.isEmpty()) {
            add(handle, place, sheets);
        }
    }

    private static void forget(Handle handle, Place place, Set<TpsCode> changed) {
        for (String table : List.of("count_brief", SqlRuleBriefs.TABLE)) {
            PreparedBatch gone =
                    handle.prepareBatch("DELETE FROM " + table + " WHERE election = ? AND contest = ? AND station = ?");
            for (TpsCode station : changed) {
                gone.bind(0, place.election())
                        .bind(1, place.contest())
                        .bind(2, station.digits())
                        .add();
            }
            gone.execute();
        }
        handle.execute(
                "DELETE FROM count_tally WHERE election = ? AND contest = ? AND village = ?",
                place.election(),
                place.contest(),
                place.village().digits());
    }

    private static void add(Handle handle, Place place, List<RecordedSheet> sheets) {
        var sums = new FigureSums.Adding();
        var numbers = new BitSet();
        Turnout turnout = Turnout.NONE;
        for (RecordedSheet sheet : sheets) {
            Figures figures = sheet.sheet().figures();
            sums.add(figures);
            turnout = turnout.plus(Turnout.of(figures));
            numbers.set(sheet.sheet().station().number());
        }
        add(handle, place, numbers, turnout, sums.sums());
    }

    private static void add(PreparedBatch batch, Place place, SheetBrief brief) {
        batch.bind(0, place.election())
                .bind(1, place.contest())
                .bind(2, brief.station().digits())
                .bind(3, brief.last().toString())
                .bind(4, brief.conflict())
                .bind(5, brief.others())
                .bind(6, brief.recordedAt().toEpochMilli())
                .bind(7, brief.observer())
                .bind(8, String.join(" ", brief.broken()))
                .bind(9, String.join(" ", brief.unexplained()))
                .bind(10, brief.due())
                .bind(11, Packed.totals(brief.totals()))
                .add();
    }

    private static void add(Handle handle, Place place, BitSet numbers, Turnout turnout, FigureSums sums) {
        handle.createUpdate("""
                        INSERT INTO count_tally
                          (election, contest, village, stations, broken, explained, conflicts, due,
                           turnout_sheets, turnout_came, turnout_list, figures, sums)
                        SELECT ?, ?, ?, ?, coalesce(sum(broken <> ''), 0),
                          coalesce(sum(broken <> '' AND due = 0), 0), coalesce(sum(conflict), 0),
                          coalesce(sum(due), 0), ?, ?, ?, ?, ?
                        FROM count_brief WHERE election = ? AND contest = ? AND station >= ? AND station < ?""")
                .bind(0, place.election())
                .bind(1, place.contest())
                .bind(2, place.village().digits())
                .bind(3, Packed.numbers(numbers))
                .bind(4, turnout.sheets())
                .bind(5, turnout.came())
                .bind(6, turnout.list())
                .bind(7, String.join(" ", sums.keys()))
                .bind(8, Packed.sums(sums))
                .bind(9, place.election())
                .bind(10, place.contest())
                .bind(11, place.village().digits())
                .bind(12, place.village().digits() + ":")
                .execute();
    }
}
