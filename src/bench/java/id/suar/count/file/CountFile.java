package id.suar.count.file;

import id.suar.count.CountRecorder;
import id.suar.count.CountSheet;
import id.suar.count.MadeUpSheets;
import id.suar.count.SqlCountSheets;
import id.suar.count.SqlCountView;
import id.suar.count.tally.SqlBriefView;
import id.suar.db.Database;
import id.suar.election.Contest;
import id.suar.election.LoadedPacks;
import id.suar.journal.Journal;
import id.suar.journal.JournalId;
import id.suar.journal.SqlJournals;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import id.suar.table.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Made-up sheets of president 2024 in East Kalimantan, and files of them.
public final class CountFile {

    public static final RegionCode PROVINCE = new RegionCode("64");

    /// Enough for 31,000 sheets in the villages of the province.
    private static final int STATIONS_A_VILLAGE = 31;

    private static final Regions REGIONS = new BundledRegions();

    private CountFile() {}

    public static Contest contest() {
        return contest("PPWP");
    }

    private static Contest contest(String key) {
        return LoadedPacks.open(Path.of("absent")).contest(key, PROVINCE).orElseThrow();
    }

    public static List<CountSheet> sheets(int count) {
        List<TpsCode> stations = MadeUpSheets.stations(REGIONS, PROVINCE, STATIONS_A_VILLAGE);
        return MadeUpSheets.president(1, true).at(stations.subList(0, count));
    }

    /// Writes them as an export does.
    public static void write(int count, Path out) throws IOException {
        write(contest(), sheets(count), out);
    }

    /// Of any contest that is held in the whole province.
    public static void write(String key, int count, Path out) throws IOException {
        Contest contest = contest(key);
        List<TpsCode> stations = MadeUpSheets.stations(REGIONS, PROVINCE, STATIONS_A_VILLAGE);
        write(contest, MadeUpSheets.of(1, contest, true).at(stations.subList(0, count)), out);
    }

    private static void write(Contest contest, List<CountSheet> sheets, Path out) throws IOException {
        Path file = Files.createTempFile(out.toAbsolutePath().getParent(), "file", ".db");
        try (var db = Database.open(file);
                var to = Files.newOutputStream(out)) {
            var known = new SqlCountSheets(db);
            var journals = new SqlJournals(db, List.of(new SqlCountView(), new SqlBriefView()));
            var journal = new Journal(journals, () -> new JournalId("aaaaaaaaaaaaaaaa", 0));
            new CountRecorder(journal, known, Clock.systemUTC(), MadeUpSheets.OBSERVER)
                    .record(sheets.stream()
                            .map(sheet -> new CountRecorder.Change(sheet, Optional.empty()))
                            .toList());
            new CountExporter(known, REGIONS).write(contest, PROVINCE, TableFormat.CSV, to);
        } finally {
            Files.delete(file);
        }
    }

    /// @param args how many sheets, and the file to write
    public static void main(String... args) throws IOException {
        write(Integer.parseInt(args[0]), Path.of(args[1]));
    }
}
