package id.suar.sync;

import static id.suar.count.CountBook.KUKAR;
import static id.suar.count.CountBook.REAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.suar.count.CountBook;
import id.suar.count.CountEntries;
import id.suar.count.CountSheet;
import id.suar.count.MadeUpSheets;
import id.suar.faults.BadLine;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.NewEntry;
import id.suar.region.BundledRegions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What sheets cost on the line: seal, signature and heads of the parcel, and once more with what HTTP adds.
class SheetSizesTest {

    @TempDir
    Path root;

    private Office hub;
    private Laptop laptop;

    @BeforeEach
    void open() throws IOException {
        hub = new Office(Files.createDirectories(root.resolve("hub")));
        laptop = new Laptop(Files.createDirectories(root.resolve("laptop")), hub.card(MadeUpSheets.OBSERVER));
        laptop.sync(hub.address());
    }

    @AfterEach
    void close() {
        laptop.close();
        hub.close();
    }

    @ParameterizedTest
    @CsvSource({"1, 290", "10, 440", "100, 1800", "1000, 14000"})
    void madeUpSheets(int count, int most) throws Exception {
        var stations = MadeUpSheets.stations(new BundledRegions(), KUKAR, 5);
        List<CountSheet> sheets = MadeUpSheets.president(1, true).at(stations.subList(0, count));

        Cost cost = deliver(sheets);

        cost.print("made-up");
        assertThat(cost.parcel()).isLessThanOrEqualTo(most);
        assertThat(cost.up()).isLessThanOrEqualTo(most + 300);
        assertThat(cost.down()).isLessThanOrEqualTo(600);
    }

    @ParameterizedTest
    @CsvSource({"1, 300", "10, 480", "100, 1900", "1000, 15000"})
    void publishedSheets(int count, int most) throws Exception {
        assumeThat(REAL).exists();
        List<CountSheet> sheets;
        try (var book = new CountBook(root.resolve("book.db"))) {
            book.importer(KUKAR).read(REAL, book.contest("PPWP"), false);
            sheets = book.sheets.list("PEMILU-2024", "PPWP", KUKAR).stream()
                    .limit(count)
                    .map(known -> known.sheet())
                    .toList();
        }

        Cost cost = deliver(sheets);

        cost.print("published");
        assertThat(cost.parcel()).isLessThanOrEqualTo(most);
    }

    /// Keyed one after the other, a minute or two for each.
    private Cost deliver(List<CountSheet> sheets) throws Exception {
        var random = new Random(7);
        Instant at = laptop.clock.instant();
        List<NewEntry> entries = new ArrayList<>();
        for (CountSheet sheet : sheets) {
            at = at.plusMillis(60_000 + random.nextInt(90_000));
            byte[] body = CountEntries.encode(sheet, sheet.observer());
            entries.add(NewEntry.begin(at, sheet.observer(), CountEntries.RECORDED, body));
        }
        laptop.journals.append(laptop.journals.current(laptop.profile.device()), entries);
        try (var line = new BadLine(hub.address())) {
            var outcome = laptop.sync(line.address());
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            SyncOutcome.AllReceived.class,
                            all -> assertThat(all.tally().received()).isEqualTo(sheets.size()));
            long parcel = ((SyncOutcome.AllReceived) outcome).tally().bytes();
            return new Cost(sheets.size(), parcel, line.up(), line.down());
        }
    }

    private record Cost(int sheets, long parcel, long up, long down) {

        void print(String what) {
            System.out.printf(
                    "%,d %s sheets: parcel %,d bytes (%.1f each); over HTTP %,d up, %,d down (%.1f each)%n",
                    sheets, what, parcel, (double) parcel / sheets, up, down, (double) (up + down) / sheets);
        }
    }
}
