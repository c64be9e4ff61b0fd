package id.suar.count.rule;

import static id.suar.count.CountBook.KUKAR;
import static id.suar.count.CountBook.REAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.suar.count.CountBook;
import id.suar.count.RecordedSheet;
import id.suar.count.file.CountImporter.Imported;
import id.suar.count.tally.CountTally;
import id.suar.count.tally.VillageTally;
import id.suar.election.Contest;
import id.suar.journal.CountingSegments;
import id.suar.region.Level;
import id.suar.table.TableFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The published figures of all of Kukar, through the whole of `count`.
class RealCountsTest {

    @TempDir
    Path folder;

    private CountBook book;
    private Contest ppwp;

    @BeforeEach
    void open() {
        assumeThat(REAL).exists();
        book = new CountBook(folder.resolve("suar.db"));
        ppwp = book.contest("PPWP");
    }

    @AfterEach
    void close() {
        if (book != null) {
            book.close();
        }
    }

    @Test
    void comeOutCellForCellAndOnlyOnce() throws Exception {
        assertThat(book.importer(KUKAR).read(REAL, ppwp, false)).isEqualTo(new Imported.Done(1_330, 0, 0, 939, 0, 0));
        assertThat(book.importer(KUKAR).read(REAL, ppwp, false)).isEqualTo(new Imported.Done(0, 0, 1_330, 939, 0, 0));
        assertThat(book.journals.head(CountBook.DEVICE).seq()).isEqualTo(1_330);

        var out = new ByteArrayOutputStream();
        book.exporter().write(ppwp, KUKAR, TableFormat.CSV, out);

        List<String> lines = Files.readAllLines(REAL);
        List<String> expected = new ArrayList<>(List.of(lines.getFirst()));
        lines.stream()
                .skip(1)
                .filter(line -> !line.matches("([^,]*,){6},{21}[^,]*"))
                .forEach(expected::add);
        assertThat(expected).hasSize(1_331);
        List<String> written = out.toString(StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < expected.size(); i++) {
            assertThat(written.get(i)).isEqualTo(expected.get(i));
        }
        assertThat(written).hasSameSizeAs(expected);
    }

    @Test
    void breakTheRulesThatASeparateComputationSaysTheyBreak() throws Exception {
        book.importer(KUKAR).read(REAL, ppwp, false);
        Map<String, Set<String>> failing = new HashMap<>();
        List<RecordedSheet> all = book.sheets.list(ppwp.election().key(), "PPWP", KUKAR);
        for (RecordedSheet sheet : all) {
            String station = sheet.sheet().station().digits();
            for (Check check : CountRules.failed(
                    sheet.sheet().figures(), Limits.of(ppwp, sheet.sheet().station()))) {
                failing.computeIfAbsent(check.rule(), rule -> new HashSet<>()).add(station);
            }
        }
        // The published count of complete sheets (design reference, section 3.5).
        Set<String> complete = complete();
        assertThat(complete).hasSize(942);
        Map<String, Integer> published = Map.of("R01", 49, "R02", 46, "R04", 30, "R06", 4, "R09", 46, "R10", 17);
        Set<String> any = new HashSet<>();
        published.forEach((rule, number) -> {
            Set<String> here = new HashSet<>(failing.get(rule));
            here.retainAll(complete);
            any.addAll(here);
            assertThat(here).as(rule).hasSize(number);
        });
        assertThat(any).hasSize(116);
        assertThat(failing.get("R16")).hasSize(370);
        assertThat(failing).doesNotContainKeys("R14", "R03", "R07", "R08", "R11", "R13", "R22", "R23");
        // The prison at Loa Ipuh: two on the list, 253 moved voters.
        assertThat(failing.get("R15")).doesNotContain("6402061002903", "6402061005901");
        assertThat(failing.getOrDefault("R10", Set.of())).doesNotContain("6402061002903");
    }

    private static Set<String> complete() throws Exception {
        try (Stream<String> lines = Files.lines(REAL)) {
            return new HashSet<>(lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> Stream.of(cells).noneMatch(String::isEmpty))
                    .map(cells -> cells[0])
                    .toList());
        }
    }

    @Test
    void takeFewBytesInASegment() throws Exception {
        book.importer(KUKAR).read(REAL, ppwp, false);
        int bytes = CountingSegments.bytes(book.journals.segment(CountBook.DEVICE, 0, 1_000, 1_000_000));
        System.out.printf("1,000 real sheets: %.2f bytes each%n", bytes / 1_000.0);
        assertThat(bytes).isLessThan(19_000);
    }

    @Test
    void addUp() throws Exception {
        book.importer(KUKAR).read(REAL, ppwp, false);
        List<VillageTally> all = book.totals.villages(ppwp.election().key(), "PPWP", KUKAR);
        long votes = 0;
        for (String line : Files.readAllLines(REAL).subList(1, 2_270)) {
            String cell = line.split(",", -1)[7];
            votes += cell.isEmpty() ? 0 : Long.parseLong(cell);
        }
        assertThat(CountTally.by(Level.REGENCY, all))
                .singleElement()
                .extracting(line -> line.votes().get(2))
                .isEqualTo(votes);
        assertThat(CountTally.by(Level.DISTRICT, all).stream()
                        .mapToInt(CountTally.Line::sheets)
                        .sum())
                .isEqualTo(1_330);
    }
}
