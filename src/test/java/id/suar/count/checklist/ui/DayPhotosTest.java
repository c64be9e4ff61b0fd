package id.suar.count.checklist.ui;

import static id.suar.count.checklist.ChecklistBook.FIRST;
import static id.suar.count.checklist.ChecklistBook.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.checklist.Answer;
import id.suar.count.checklist.ChecklistBook;
import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.evidence.CustodyStep;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.MadePictures;
import id.suar.fx.LaterScreen;
import id.suar.fx.Look;
import id.suar.fx.Screen;
import id.suar.fx.Sections;
import id.suar.fx.Stagehand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes with answers beyond a letter: photos, their history, and the place that a restart opens again.
class DayPhotosTest {

    @TempDir
    Path folder;

    private ChecklistBook book;
    private DayStage stage;
    private Stagehand hand;
    private DayModel model;

    @BeforeEach
    void open() {
        book = new ChecklistBook(folder.resolve("suar.db"));
        hand = Stagehand.show(Look.USUAL, (window, texts) -> {
            stage = new DayStage(book, MUARA_MUNTAI, Look.USUAL.language(), 100);
            return stage.begin();
        });
        hand.robot().interact(() -> stage.station(FIRST));
        hand.settle();
        model = stage.model();
    }

    @AfterEach
    void close() {
        hand.close();
        book.close();
    }

    @Test
    void aPhotoIsAttachedByOneKeyAndTakenOffAgain() throws IOException {
        stage.file = Optional.of(picture(1));
        type("YF");
        stage.file = Optional.of(picture(2));
        hand.robot().interact(() -> hand.find("#question-C01").requestFocus());
        type("F");
        type("F");
        List<String> photos = photos();
        assertThat(photos).as("the same once").hasSize(2);
        assertThat(book.gallery.has(new EvidenceId(photos.getFirst()))).isTrue();
        assertThat(photos)
                .allSatisfy(photo -> assertThat(book.evidence.custody(new EvidenceId(photo)))
                        .as("custody begins once, before the answer is recorded")
                        .extracting(CustodyStep::kind)
                        .containsExactly(CustodyStep.Kind.ADDED));
        hand.picture("day-photos");
        save();
        assertThat(book.first().orElseThrow().answer("C01").orElseThrow().photos())
                .isEqualTo(photos);

        hand.robot().interact(() -> hand.find(".answer-photo").fireEvent(new javafx.event.ActionEvent()));
        hand.settle();
        assertThat(stage.frame.shown()).isInstanceOf(AnswerPhotosScreen.class);
        hand.picture("day-photo");
        hand.robot().type(KeyCode.DELETE);
        hand.settle();
        assertThat(photos()).containsExactly(photos.getLast());
        hand.robot().type(KeyCode.DELETE);
        hand.settle();
        assertThat(stage.frame.shown())
                .as("the last one takes the screen with it")
                .isInstanceOf(DayScreen.class);
        save();
        Answer bare = book.first().orElseThrow().answer("C01").orElseThrow();
        assertThat(bare.photos()).isEmpty();
        assertThat(bare.said()).isEqualTo(Said.YES);
        assertThat(book.gallery.has(new EvidenceId(photos.getFirst()))).isTrue();
    }

    /// C08 asks for a photo: the keyboard stops there, and goes on without one.
    @Test
    void aQuestionThatAsksForAPhotoStopsThereOnce() throws IOException {
        stage.file = Optional.of(picture(3));
        type("TTTTTTT" + "Y");
        assertThat(Stagehand.onFx(() -> hand.stage().getScene().getFocusOwner()).getId())
                .isEqualTo("photo-C08");
        hand.robot().type(KeyCode.SPACE);
        hand.settle();
        assertThat(model.answer("C08").orElseThrow().photos()).hasSize(1);
        hand.robot().type(KeyCode.ENTER);
        type("T");
        assertThat(model.answer("C09").map(Answer::said)).contains(Said.NO);
        assertThat(model.answer("C08").map(Answer::said)).contains(Said.YES);
    }

    @Test
    void whatIsNoPictureIsRefusedInWordsAndAQuestionWithoutAnAnswerTakesNone() throws IOException {
        stage.file = Optional.of(Files.writeString(folder.resolve("a.jpg"), "<html></html>"));
        type("F");
        assertThat(model.answer("C01")).isEmpty();
        type("YF");
        assertThat(photos()).isEmpty();
        assertThat(hand.root().lookupAll(".answer-photos .field-message").stream()
                        .map(label -> ((Label) label).getText()))
                .anyMatch(text -> text.startsWith("Bukan foto"));
    }

    /// Newest first; what was answered, changed and taken back, and by whom.
    @Test
    void theHistoryTellsWhoChangedWhatAndThatNothingIsNoNo() {
        book.answer(FIRST, Map.of("C01", Said.NO, "C02", Said.NO));
        book.record(
                FIRST, Map.of("C01", Optional.of(Answer.of(Said.YES).withText("Terlambat")), "C02", Optional.empty()));
        hand.robot().interact(() -> stage.frame.shown().refresh());
        hand.settle();
        hand.robot().press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        hand.settle();
        assertThat(stage.frame.shown()).isInstanceOf(HistoryScreen.class);
        hand.picture("day-history");
        DayHistory history = DayHistory.read(stage.desk, DayStart.read(stage.desk, book.pemilu(), FIRST));
        assertThat(history.steps()).hasSize(2);
        assertThat(history.heading(history.steps().getFirst())).contains("14 Feb 2024 20.00 WITA", "Pengawas");
        assertThat(history.lines(history.steps().getFirst()))
                .extracting(DayHistory.Line::change)
                .containsExactly("Tidak → Ya (Terlambat)", "Tidak → belum dijawab");
        assertThat(history.lines(history.steps().getLast()))
                .extracting(DayHistory.Line::change)
                .containsOnly("belum dijawab → Tidak");
        assertThat(history.summary()).startsWith("1 dari 30 pertanyaan dijawab; 29 belum dijawab");
        hand.robot().type(KeyCode.DOWN);
        hand.robot().type(KeyCode.ESCAPE);
        hand.settle();
        assertThat(stage.frame.shown()).isInstanceOf(DayScreen.class);
    }

    @Test
    void aRestartOpensTheStationThatWasOpen() {
        String place = stage.frame.shown().place();
        assertThat(place).isEqualTo("section/checklist/PEMILU-2024/" + FIRST.digits());
        hand.robot().interact(() -> {
            var room = new Sections("Ruang", List.of(stage.day.section()), stage.desk.texts());
            Screen again = room.open(place).orElseThrow();
            assertThat(again).isInstanceOf(LaterScreen.class);
            assertThat(again.title()).isEqualTo("TPS 001 Perian");
            assertThat(again.place()).isEqualTo(place);
            assertThat(room.open("section/checklist/PEMILU-2024/6403012001001"))
                    .as("outside of the device's area by now")
                    .containsSame(room);
            assertThat(room.open("section/checklist/PEMILU-2029/" + FIRST.digits()))
                    .containsSame(room);
        });
    }

    private List<String> photos() {
        return model.answer("C01").orElseThrow().photos();
    }

    private Path picture(int seed) throws IOException {
        return Files.write(folder.resolve(seed + ".jpg"), MadePictures.jpeg(600, 800, seed));
    }

    private void save() {
        hand.robot().press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        hand.settle();
    }

    private void type(String keys) {
        for (char key : keys.toCharArray()) {
            hand.robot().type(KeyCode.getKeyCode(Character.toString(key)));
            hand.settle();
        }
    }
}
