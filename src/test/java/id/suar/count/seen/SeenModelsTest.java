package id.suar.count.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.suar.count.CountBook;
import id.suar.count.CountDocument;
import id.suar.count.CountDraft;
import id.suar.count.CountDrafts;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.journal.SqlDrafts;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenModelsTest {

    private static final RegionCode MUNTAI = new RegionCode("640201");
    private static final RegionCode PERIAN = new RegionCode("6402012001");

    @TempDir
    Path folder;

    private CountBook book;
    private CountDrafts drafts;
    private Contest ppwp;

    @BeforeEach
    void open() {
        book = new CountBook(folder.resolve("suar.db"));
        Clock clock = Clock.fixed(Instant.parse("2024-02-14T12:00:00Z"), ZoneOffset.UTC);
        drafts = new CountDrafts(new SqlDrafts(book.db, clock));
        ppwp = book.contest("PPWP");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void everyListedStationIsReceivedBegunOrMissing() {
        record(1, 10, 20, 30, Map.of());
        record(2, 10, 20, 31, Map.of());
        record(3, 10, 20, 31, Map.of("R04", "tertulis begitu"));
        record(77, 10, 20, 30, Map.of());
        drafts.save(CountDocument.FIRST, new CountDraft(sheet(4, 1, 1, 2, Map.of()), CountDraft.Typed.NOTHING));
        drafts.save(CountDocument.FIRST, new CountDraft(sheet(1, 1, 1, 2, Map.of()), CountDraft.Typed.NOTHING));
        Coverage village = read().find(PERIAN).orElseThrow().coverage();
        assertThat(village).isEqualTo(new Coverage(9, 3, 1, 1, 0, 1, 0, 1));
        assertThat(village.missing()).isEqualTo(5);
        assertThat(village.sheets()).isEqualTo(4);
        assertThat(village.share().orElseThrow()).isEqualTo(3 / 9.0);
        Coverage district = read().whole().coverage();
        assertThat(district).isEqualTo(new Coverage(57, 3, 1, 1, 0, 1, 0, 1));
    }

    @Test
    void sumsRollUpFromVillages() {
        record(1, 10, 20, 30, Map.of());
        record(2, 5, 1, 6, Map.of());
        record(new TpsCode("6402012002001"), 3, 4, 7);
        Progress progress = read();
        assertThat(progress.whole().votes()).containsEntry(1, 18L).containsEntry(2, 25L);
        assertThat(progress.whole().leading()).contains(new Leading(2, 25, 25.0 / 43, 7));
        assertThat(progress.find(PERIAN).orElseThrow().leading()).contains(new Leading(2, 21, 21.0 / 36, 6));
        assertThat(progress.children(MUNTAI)).hasSize(13);
        assertThat(progress.path(PERIAN)).extracting(SeenRegion::code).containsExactly(MUNTAI, PERIAN);
        assertThat(progress.villages(MUNTAI)).hasSize(13);
        assertThat(progress.find(new RegionCode("6402012003")).orElseThrow().leading())
                .isEmpty();
    }

    @Test
    void aTieHasNoMargin() {
        assertThat(Leading.of(Map.of(1, 5L, 2, 5L)).orElseThrow().tied()).isTrue();
        assertThat(Leading.of(Map.of(1, 5L)).orElseThrow().margin()).isEqualTo(5);
        assertThat(Leading.of(Map.of(1, 0L, 2, 0L))).isEmpty();
        assertThat(Leading.of(Map.of())).isEmpty();
    }

    @Test
    void whereNoPackListsAnythingNothingIsExpected() {
        Contest bupati = book.contest("KWK-BUPATI");
        var reader = new ProgressReader(book.totals, drafts, book.packs, book.regions, new RegionCode("6403"));
        TpsCode somewhere = new TpsCode("6403011001001");
        book.recorder.record(CountSheet.of(
                bupati.election().key(),
                bupati.key(),
                somewhere,
                Figures.blank(bupati.form()).with("va", 5),
                "Pengawas"));
        Progress progress = reader.read(bupati);
        assertThat(progress.whole().coverage().expected()).isZero();
        assertThat(progress.whole().coverage().unlisted()).isPositive();
        assertThat(progress.whole().coverage().in()).as("what is in is in").isEqualTo(1);
        assertThat(progress.whole().coverage().share()).isEmpty();
    }

    @Test
    void dotsThatDifferStronglyAreMarked() {
        for (int number = 1; number <= 30; number++) {
            dot(number, 200 + number % 7, 100 + number % 5);
        }
        dot(31, 120, 101);
        dot(32, 203, 195);
        Scatter scatter = Scatter.of(book.totals.sheets("PEMILU-2024", "PPWP", MUNTAI), 1);
        assertThat(scatter.dots()).hasSize(32);
        assertThat(scatter.dots().stream()
                        .filter(Scatter.Dot::far)
                        .map(dot -> dot.station().number()))
                .containsExactly(31, 32);
        Scatter few =
                Scatter.of(book.totals.sheets("PEMILU-2024", "PPWP", MUNTAI).subList(20, 32), 1);
        assertThat(few.far()).as("too few to say what is usual").isZero();
    }

    @Test
    void sheetsThatDoNotSayBothAreCountedApart() {
        record(1, 10, 20, 30, Map.of());
        dot(2, 200, 100);
        Scatter scatter = Scatter.of(book.totals.sheets("PEMILU-2024", "PPWP", MUNTAI), 1);
        assertThat(scatter.dots()).hasSize(1);
        assertThat(scatter.without()).isEqualTo(1);
    }

    @Test
    void realFigures() {
        assumeThat(CountBook.REAL).exists();
        book.importer(CountBook.KUKAR).read(CountBook.REAL, ppwp, false);
        var reader = new ProgressReader(book.totals, drafts, book.packs, book.regions, CountBook.KUKAR);
        Progress progress = reader.read(ppwp);
        assertThat(progress.whole().coverage().expected()).isEqualTo(2_269);
        assertThat(progress.whole().coverage().received()).isEqualTo(1_330);
        assertThat(progress.villages(CountBook.KUKAR)).hasSize(237);
        assertThat(progress.whole().turnout().share().orElseThrow()).isBetween(0.7, 0.9);
        assertThat(progress.whole().turnout().sheets()).isLessThan(1_330);
    }

    private Progress read() {
        return new ProgressReader(book.totals, drafts, book.packs, book.regions, MUNTAI).read(ppwp);
    }

    private void dot(int number, int came, int votes) {
        FormLayout layout = FormLayout.pairs(2);
        Figures figures =
                Figures.of(layout, Map.of("dpt_j", 250, "b1_j", came, "v01", votes, "v02", 200 - votes, "va", 200));
        record(TpsCode.of(PERIAN, number), figures, Map.of());
    }

    private void record(int number, int first, int second, int valid, Map<String, String> said) {
        book.recorder.record(sheet(number, first, second, valid, said));
    }

    private void record(TpsCode station, int first, int second, int valid) {
        record(station, Figures.of(FormLayout.pairs(2), Map.of("v01", first, "v02", second, "va", valid)), Map.of());
    }

    private void record(TpsCode station, Figures figures, Map<String, String> said) {
        book.recorder.record(sheet(station, figures, said));
    }

    private CountSheet sheet(int number, int first, int second, int valid, Map<String, String> said) {
        Figures figures = Figures.of(FormLayout.pairs(2), Map.of("v01", first, "v02", second, "va", valid));
        return sheet(TpsCode.of(PERIAN, number), figures, said);
    }

    private static CountSheet sheet(TpsCode station, Figures figures, Map<String, String> said) {
        return new CountSheet(
                "PEMILU-2024",
                "PPWP",
                station,
                figures,
                Optional.empty(),
                "Pengawas",
                "",
                said,
                Optional.empty(),
                Optional.empty());
    }
}
