package id.suar.count.recap.ui;

import static id.suar.count.recap.RecapBook.KUKAR;
import static id.suar.count.recap.RecapBook.PERIAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.recap.RecapBook;
import id.suar.count.recap.RecapUnit;
import id.suar.election.Contest;
import id.suar.evidence.Custodian;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.MadePictures;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen of recapitulation in every size, theme and language; nothing cut, nothing without a name.
class RecapPicturesTest {

    private static final RegionCode MUARA_MUNTAI = new RegionCode("640201");

    @TempDir
    Path folder;

    private RecapBook book;
    private Contest ppwp;

    @BeforeEach
    void open() {
        book = new RecapBook(folder.resolve("suar.db"));
        ppwp = book.contest("PPWP");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void everyScreenAtEveryLook() {
        record();
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        for (Look look : looks) {
            show(look, KUKAR, "recap-list", stage -> stage.choose(ppwp));
            show(look, KUKAR, "recap-patterns", stage -> {
                stage.choose(ppwp);
                stage.patterns();
            });
            show(look, KUKAR, "recap-plenary", stage -> {
                stage.plenary(ppwp, unit(2001, 1));
                type(stage, Map.of("v01", 18, "v02", 154, "v03", 19, "va", 191));
            });
        }
    }

    @Test
    void partiesAndNothing() throws IOException {
        Path page = Files.writeString(folder.resolve("d-hasil-kecamatan-hal-3.pdf"), "%PDF-1.7 a page");
        show(Look.USUAL, MUARA_MUNTAI, "recap-list-empty", stage -> stage.choose(ppwp));
        book.count(ppwp, TpsCode.of(PERIAN, 1), 18, 149, 24);
        book.read(ppwp, unit(2001, 1), 18, 159, 14);
        show(Look.USUAL, MUARA_MUNTAI, "recap-list-followed", stage -> {
            stage.choose(ppwp);
            ((RecapController) stage.shown()).doings().raise();
        });
        for (Look look : List.of(Look.USUAL, Look.large())) {
            show(look, MUARA_MUNTAI, "recap-list-proofs", stage -> {
                stage.photos.put(TpsCode.of(PERIAN, 1), List.of(photo(1), photo(2)));
                stage.choose(ppwp);
                RecapDoings doings = ((RecapController) stage.shown()).doings();
                doings.attachAll(List.of(photo(1)));
                stage.file = Optional.of(page);
                doings.attach();
                stage.end();
            });
        }
        Contest dprd = book.contest("DPRD-PROV");
        Map<String, Integer> own = RecapBook.figures(dprd, 40, 3, 2);
        for (int number = 1; number <= 4; number++) {
            book.count(dprd, TpsCode.of(PERIAN, number), 40, 3, 2);
            Map<String, Integer> read = new java.util.HashMap<>(own);
            read.merge("01_a1", -25, Integer::sum);
            read.merge("01_c01", 25, Integer::sum);
            book.read(dprd, unit(2001, number), read);
        }
        show(Look.USUAL, MUARA_MUNTAI, "recap-list-parties", stage -> stage.choose(dprd));
        show(Look.USUAL, MUARA_MUNTAI, "recap-plenary-parties", stage -> stage.plenary(dprd, unit(2001, 2)));
        show(Look.USUAL, MUARA_MUNTAI, "recap-patterns-parties", stage -> {
            stage.choose(dprd);
            stage.patterns();
        });
    }

    private EvidenceId photo(int page) {
        try {
            Path file = folder.resolve("plano-hal-" + page + ".jpg");
            Files.write(file, MadePictures.jpeg(60, 90, page));
            return ((Custodian.Taken.Kept) book.custodian.take(file)).item().content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void type(RecapStage stage, Map<String, Integer> figures) {
        PlenaryModel model = ((PlenaryController) stage.shown()).model();
        figures.forEach((figure, value) -> {
            model.figure(figure).set(value);
            model.left(figure);
        });
    }

    private static RecapUnit unit(int village, int number) {
        return RecapUnit.of(TpsCode.of(new RegionCode("640201" + village), number));
    }

    /// Nineteen stations in four villages; each class somewhere.
    private void record() {
        for (int village = 2001; village <= 2004; village++) {
            for (int number = 1; number <= 5; number++) {
                TpsCode station = TpsCode.of(new RegionCode("640201" + village), number);
                book.count(ppwp, station, 18 + number, 149 - number, 24);
                if (village > 2001 || number > 1) {
                    book.read(ppwp, RecapUnit.of(station), 18 + number, 149 - number, 24);
                }
            }
        }
        book.count(ppwp, TpsCode.of(PERIAN, 1), 18, 149, 24);
        book.read(ppwp, unit(2002, 1), 19, 158, 14);
        book.read(ppwp, unit(2002, 2), 20, 154, 17);
        book.read(ppwp, unit(2002, 3), 21, 156, 14);
        book.read(ppwp, unit(2003, 1), 19, 155, 24);
        book.read(ppwp, unit(2003, 2), 20, 140, 24);
        Map<String, Integer> typed = RecapBook.figures(ppwp, 21, 146, 24);
        typed.put("v03", 42);
        book.read(ppwp, unit(2003, 3), typed);
        Map<String, Integer> turned = RecapBook.figures(ppwp, 22, 149, 24);
        turned.putAll(Map.of("vb", 0, "vc", 195, "b4_j", 195));
        book.read(ppwp, unit(2003, 4), turned);
        Map<String, Integer> admin = RecapBook.figures(ppwp, 23, 144, 24);
        admin.put("dpt_j", 281);
        book.read(ppwp, unit(2003, 5), admin);
        Map<String, Integer> blank = RecapBook.figures(ppwp, 19, 148, 24);
        blank.remove("v02");
        book.read(ppwp, unit(2004, 1), blank);
        book.read(ppwp, RecapUnit.of(new RegionCode("6402022001")), 500, 1_200, 300);
    }

    private void show(Look look, RegionCode scope, String name, Consumer<RecapStage> before) {
        var stages = new ArrayList<RecapStage>();
        try (var hand = Stagehand.show(look, (window, texts) -> {
            stages.add(new RecapStage(book, scope, look.language(), look.percent()));
            return stages.getFirst().frame;
        })) {
            Stagehand.onFx(() -> {
                before.accept(stages.getFirst());
                return null;
            });
            hand.picture(name);
            String what = name + " " + look.word();
            assertThat(Stagehand.onFx(() -> Judge.truncated(hand.root())))
                    .as(what)
                    .isEmpty();
            assertThat(Stagehand.onFx(() -> Judge.unnamed(hand.root())))
                    .as(what)
                    .isEmpty();
            assertThat(Stagehand.onFx(() -> Judge.faint(hand.root()))).as(what).isEmpty();
            assertThat(hand.cssWarnings()).as(what).isEmpty();
        }
    }
}
