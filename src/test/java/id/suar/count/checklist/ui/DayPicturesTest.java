package id.suar.count.checklist.ui;

import static id.suar.count.checklist.ChecklistBook.A;
import static id.suar.count.checklist.ChecklistBook.B;
import static id.suar.count.checklist.ChecklistBook.FIRST;
import static id.suar.count.checklist.ChecklistBook.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.checklist.Answer;
import id.suar.count.checklist.ChecklistBook;
import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.evidence.Gallery;
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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screens of the voting day in every size, theme and language; nothing cut, nothing without a name.
class DayPicturesTest {

    private static final TpsCode SECOND = new TpsCode("6402012001002");
    private static final TpsCode THIRD = new TpsCode("6402012001003");

    @TempDir
    Path folder;

    private ChecklistBook book;

    @BeforeEach
    void open() {
        book = new ChecklistBook(folder.resolve("suar.db"));
        record();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void everyScreenAtEveryLook() {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        for (Look look : looks) {
            look(look, MUARA_MUNTAI, "day-list", stage -> {});
            look(look, MUARA_MUNTAI, "day-station", stage -> stage.station(FIRST));
            look(look, MUARA_MUNTAI, "day-history", stage -> {
                stage.station(SECOND);
                ((DayScreen) stage.frame.shown()).history();
            });
            look(look, MUARA_MUNTAI, "day-photo", stage -> {
                stage.station(FIRST);
                DayScreen screen = (DayScreen) stage.frame.shown();
                screen.photos(screen.model().items().getFirst(), 0);
            });
        }
    }

    @Test
    void otherStates() {
        for (Look look : Look.few()) {
            look(look, MUARA_MUNTAI, "day-blank", stage -> stage.station(THIRD));
            look(look, MUARA_MUNTAI, "day-conflict", stage -> stage.station(SECOND));
            look(
                    look,
                    MUARA_MUNTAI,
                    "day-list-none",
                    stage -> ((TextField) stage.frame.lookup(".list-query")).setText("tak ada"));
        }
        look(Look.USUAL, new RegionCode("6403"), "day-list-elsewhere", stage -> {});
        look(Look.USUAL, new RegionCode("6402"), "day-list-regency", stage -> {});
    }

    private void look(Look look, RegionCode scope, String name, Consumer<DayStage> before) {
        var kept = new DayStage[1];
        try (Stagehand hand = Stagehand.show(look, (window, texts) -> {
            kept[0] = new DayStage(book, scope, look.language(), look.percent());
            return kept[0].begin();
        })) {
            Stagehand.onFx(() -> {
                before.accept(kept[0]);
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

    private void record() {
        Map<String, Optional<Answer>> first = new HashMap<>();
        first.put(
                "C01",
                yes().map(one -> one.withAt(Optional.of(LocalDateTime.of(2024, 2, 14, 7, 25)))
                        .withText("Kotak suara datang terlambat dari desa.")
                        .withPhotos(List.of(photo(1), photo(2)))));
        first.put("C02", Optional.of(Answer.of(Said.NO)));
        first.put("C03", Optional.of(Answer.of(Said.NO)));
        first.put("C04", yes().map(one -> one.withPersons(OptionalInt.of(2))));
        first.put(
                "C05",
                yes().map(one -> one.withContests(List.of("DPR", "DPRD-KAB")).withNumber(OptionalInt.of(12))));
        first.put("C06", Optional.of(Answer.of(Said.NOT_OBSERVED)));
        first.put("C07", Optional.of(Answer.of(Said.NO)));
        first.put("C15", yes());
        book.record(FIRST, first);
        for (int number = 5; number <= 9; number++) {
            Map<String, Said> all = new HashMap<>();
            book.questions.of(book.pemilu()).items().forEach(item -> all.put(item.code(), Said.NO));
            if (number == 7) {
                all.put("C12", Said.YES);
            }
            book.answer(TpsCode.of(new RegionCode("6402012001"), number), all);
        }
        DayStage.mismatch(book, FIRST);
        conflict();
    }

    /// Two devices answer without seeing each other.
    private void conflict() {
        book.answer(SECOND, Map.of("C01", Said.NO));
        try (var other = new ChecklistBook(
                folder.resolve("other.db"), B, "Panwascam", ChecklistBook.at("2024-02-14T13:00:00Z"))) {
            other.hear(book, A);
            other.answer(SECOND, Map.of("C01", Said.YES, "C02", Said.NO));
            book.answer(SECOND, Map.of("C01", Said.NOT_OBSERVED, "C03", Said.NO));
            book.hear(other, B);
        }
    }

    private String photo(int seed) {
        try {
            Path file = Files.write(folder.resolve(seed + ".jpg"), MadePictures.jpeg(600, 800, seed));
            return ((Gallery.Taking.Kept) book.gallery.take(file))
                    .picture()
                    .id()
                    .hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Answer> yes() {
        return Optional.of(Answer.of(Said.YES));
    }
}
