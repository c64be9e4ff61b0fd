package id.suar.count.looks.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.suar.count.ContestChoices;
import id.suar.count.CountBook;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.MadeUpSheets;
import id.suar.count.looks.LookReader;
import id.suar.count.looks.LookRow;
import id.suar.count.rule.Severity;
import id.suar.election.Contest;
import id.suar.fx.InlineTasks;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of broken rules, and its pictures in every look.
class LooksScreenTest {

    private static final RegionCode MUARA_MUNTAI = new RegionCode("640201");
    private static final TpsCode FIRST = new TpsCode("6402012001001");

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private final List<TpsCode> opened = new ArrayList<>();
    private Optional<Path> file = Optional.empty();
    private CountBook book;

    @BeforeEach
    void open() {
        book = new CountBook(folder.resolve("suar.db"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void showsWhatIsBrokenTheHeaviestFirst() {
        record("PPWP", FIRST, "va", 9_000, Map.of("R04", "begitu"));
        record("DPD", FIRST, "dpt_l", 1, Map.of());
        LooksModel model = model(MUARA_MUNTAI);
        model.choose(book.contest("PPWP"));
        assertThat(model.shown()).extracting(LookRow::severity).isSorted();
        assertThat(model.shown())
                .filteredOn(row -> row.code().equals("R04"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.explained()).isTrue();
                    assertThat(row.message()).contains("9.000");
                    assertThat(row.place().village()).isEqualTo("Perian");
                });
        assertThat(model.shown())
                .filteredOn(row -> row.kind() == LookRow.Kind.CROSS)
                .extracting(LookRow::code)
                .contains("X1");
    }

    @Test
    void filtersByRulePlaceWeightAndExplanation() {
        record("PPWP", FIRST, "va", 9_000, Map.of("R04", "begitu"));
        record("PPWP", new TpsCode("6402012002002"), "dpt_l", 9, Map.of());
        LooksModel model = model(MUARA_MUNTAI);
        model.choose(book.contest("PPWP"));
        LookFilter all = LookFilter.ALL;
        model.filterProperty().set(all.withQuery("r04 perian"));
        assertThat(model.shown()).extracting(LookRow::code).containsExactly("R04");
        model.filterProperty().set(all.withQuery("r04 leka"));
        assertThat(model.shown()).isEmpty();
        model.filterProperty()
                .set(all.withSeverity(Optional.of(Severity.BREAKS)).withOpen(true));
        assertThat(model.shown()).isNotEmpty().allMatch(row -> row.severity() == Severity.BREAKS && !row.explained());
        // The same made-up votes at both stations.
        model.filterProperty().set(all.withKind(Optional.of(LookRow.Kind.STATISTIC)));
        assertThat(model.shown()).extracting(LookRow::code).containsExactly("S5");
    }

    @Test
    void goesToTheSheetAndExportsWhatIsShown() throws Exception {
        record("PPWP", FIRST, "va", 9_000, Map.of());
        file = Optional.of(folder.resolve("aturan.csv"));
        try (Stagehand hand = show(Look.USUAL, MUARA_MUNTAI)) {
            hand.robot()
                    .interact(() -> hand.robot().lookup(".list-query").query().requestFocus());
            hand.robot().write("r04").type(javafx.scene.input.KeyCode.ENTER);
            hand.settle();
            assertThat(opened).containsExactly(FIRST);
            hand.robot()
                    .press(javafx.scene.input.KeyCode.CONTROL)
                    .type(javafx.scene.input.KeyCode.E)
                    .release(javafx.scene.input.KeyCode.CONTROL);
            hand.settle();
        }
        assertThat(Files.readAllLines(file.get()))
                .hasSize(2)
                .first()
                .isEqualTo("Bobot,Aturan,Desa/kelurahan,TPS,Tertulis,Seharusnya,Penjelasan,Isi");
        assertThat(said).hasSize(1);
    }

    @Test
    void everyLook() {
        book.recorder.record(sheets("PPWP", 30).getFirst());
        sheets("PPWP", 30).forEach(book.recorder::record);
        sheets("DPD", 6).forEach(book.recorder::record);
        record("PPWP", FIRST, "va", 9_000, Map.of("R04", "begitu"));
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        for (Look look : looks) {
            try (Stagehand hand = show(look, MUARA_MUNTAI)) {
                picture(hand, look, "looks");
            }
        }
    }

    @Test
    void realFiguresAndNothing() {
        try (Stagehand hand = show(Look.USUAL, MUARA_MUNTAI)) {
            picture(hand, Look.USUAL, "looks-none");
        }
        assumeThat(CountBook.REAL).exists();
        book.importer(CountBook.KUKAR).read(CountBook.REAL, book.contest("PPWP"), false);
        try (Stagehand hand = show(Look.USUAL, CountBook.KUKAR)) {
            picture(hand, Look.USUAL, "looks-real");
            hand.robot()
                    .interact(() -> hand.robot().lookup(".list-query").query().requestFocus());
            hand.robot().write("s1");
            hand.robot().type(javafx.scene.input.KeyCode.DOWN);
            picture(hand, Look.USUAL, "looks-real-statistic");
        }
    }

    private void picture(Stagehand hand, Look look, String name) {
        hand.picture(name);
        String what = name + " " + look.word();
        assertThat(Stagehand.onFx(() -> Judge.truncated(hand.root()))).as(what).isEmpty();
        assertThat(Stagehand.onFx(() -> Judge.unnamed(hand.root()))).as(what).isEmpty();
        assertThat(Stagehand.onFx(() -> Judge.faint(hand.root()))).as(what).isEmpty();
        assertThat(hand.cssWarnings()).as(what).isEmpty();
    }

    private Stagehand show(Look look, RegionCode scope) {
        return Stagehand.show(look, (window, texts) -> {
            var screen = new LooksController(desk(scope, look.language()), new InlineTasks());
            screen.refresh();
            return screen.node();
        });
    }

    private LooksModel model(RegionCode scope) {
        return new LooksModel(desk(scope, Texts.INDONESIAN), new InlineTasks());
    }

    private LooksDesk desk(RegionCode scope, Locale language) {
        Texts texts = Texts.of(language);
        return new LooksDesk(
                new LookReader(book.ruleBriefs(), book.forms(), book.regions, scope, texts),
                ContestChoices.of(book.packs, scope),
                scope,
                texts,
                (proposed, endings) -> file,
                List::of,
                (contest, station) -> opened.add(station),
                said::add);
    }

    private void record(String key, TpsCode station, String figure, int value, Map<String, String> explanations) {
        CountSheet sheet = MadeUpSheets.of(7, contest(key), true).at(station);
        Figures wrong = sheet.figures().with(figure, value);
        book.recorder.record(new CountSheet(
                sheet.election(),
                sheet.contest(),
                station,
                wrong,
                sheet.seenAt(),
                sheet.observer(),
                "",
                explanations,
                Optional.empty(),
                Optional.empty()));
    }

    private List<CountSheet> sheets(String key, int number) {
        List<TpsCode> stations = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            stations.add(TpsCode.of(new RegionCode("640201" + (2001 + i % 6)), 1 + i / 6));
        }
        return MadeUpSheets.of(11, contest(key), true).at(stations);
    }

    private Contest contest(String key) {
        return book.packs.contest("PEMILU-2024", key, MUARA_MUNTAI).orElseThrow();
    }
}
