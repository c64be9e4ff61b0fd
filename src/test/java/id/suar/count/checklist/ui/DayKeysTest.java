package id.suar.count.checklist.ui;

import static id.suar.count.checklist.ChecklistBook.FIRST;
import static id.suar.count.checklist.ChecklistBook.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.checklist.Answer;
import id.suar.count.checklist.ChecklistBook;
import id.suar.count.checklist.StationChecklist;
import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.region.TpsCode;
import id.suar.violation.FindingField;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The voting day answered on a real window, key by key.
class DayKeysTest {

    private static final TpsCode SECOND = new TpsCode("6402012001002");

    @TempDir
    Path folder;

    private ChecklistBook book;
    private DayStage stage;
    private Stagehand hand;
    private final AtomicInteger pressed = new AtomicInteger();

    @BeforeEach
    void open() {
        book = new ChecklistBook(folder.resolve("suar.db"));
        book.answer(SECOND, java.util.Map.of("C01", Said.NO));
        hand = Stagehand.show(Look.USUAL, (window, texts) -> {
            stage = new DayStage(book, MUARA_MUNTAI, Look.USUAL.language(), 100);
            return stage.begin();
        });
        hand.stage().getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed.incrementAndGet());
    }

    @AfterEach
    void close() {
        hand.close();
        book.close();
    }

    @Test
    void thirtyAnswersTakeThirtyKeys() {
        openFirst();
        pressed.set(0);
        for (int i = 0; i < 30; i++) {
            hand.robot().type(i % 5 == 0 ? KeyCode.Y : i % 7 == 0 ? KeyCode.X : KeyCode.T);
        }
        hand.settle();
        assertThat(pressed).hasValue(30);
        save();
        StationChecklist recorded = book.first().orElseThrow();
        assertThat(recorded.count(Said.YES)).isEqualTo(6);
        assertThat(recorded.count(Said.NOT_OBSERVED)).isEqualTo(4);
        assertThat(recorded.count(Said.NO)).isEqualTo(20);
        assertThat(recorded.last().entries()).as("one entry for all").isEqualTo(1);
    }

    @Test
    void aYesAsksForTimeAndNumberAndTheNextLetterAnswersTheNextQuestion() {
        openFirst();
        type("Y0712N"); // C01: seven past twelve, then a note
        hand.robot().write("Kotak terlambat");
        hand.robot().type(KeyCode.ENTER);
        type("Y24T"); // C02: ballots of PPWP … by digit, then C03: no
        type("Y3"); // C04: three persons
        hand.robot().type(KeyCode.ENTER);
        type("0915"); // and when
        type("T"); // C05
        save();

        StationChecklist recorded = book.first().orElseThrow();
        Answer late = recorded.answer("C01").orElseThrow();
        assertThat(late.at()).contains(LocalDateTime.of(2024, 2, 14, 7, 12));
        assertThat(late.text()).isEqualTo("Kotak terlambat");
        assertThat(recorded.answer("C02").orElseThrow().contests()).hasSize(2);
        assertThat(recorded.answer("C03").map(Answer::said)).contains(Said.NO);
        Answer outside = recorded.answer("C04").orElseThrow();
        assertThat(outside.persons()).isEqualTo(OptionalInt.of(3));
        assertThat(outside.at()).contains(LocalDateTime.of(2024, 2, 14, 9, 15));
        assertThat(recorded.answer("C05").map(Answer::said)).contains(Said.NO);
        assertThat(stage.model().considered()).hasSize(1);
    }

    @Test
    void arrowsMoveBackspaceClearsAndAProblemComesBackWithWhatWasKnown() {
        openFirst();
        type("Y0712");
        hand.robot().type(KeyCode.UP);
        assertThat(focused().getId()).isEqualTo("question-C01");
        type("T");
        hand.robot().type(KeyCode.UP);
        assertThat(stage.model().answer("C01").map(Answer::said)).contains(Said.NO);
        type("Y");
        assertThat(stage.model().answer("C01").orElseThrow().at()).isPresent();
        hand.robot().type(KeyCode.UP);
        hand.robot().type(KeyCode.BACK_SPACE);
        assertThat(stage.model().answer("C01")).isEmpty();
        assertThat(focused().getId()).isEqualTo("question-C01");
        hand.robot().type(KeyCode.DOWN, 3).type(KeyCode.UP);
        assertThat(focused().getId()).isEqualTo("question-C03");
    }

    @Test
    void nothingIsLostByLeavingAndTheJournalHasNoNoise() {
        openFirst();
        type("YTTX");
        assertThat(book.first()).as("a draft").isEmpty();
        assertThat(stage.desk.answerDrafts().find("PEMILU-2024", FIRST)).hasSize(4);
        hand.robot().type(KeyCode.ESCAPE);
        hand.settle();
        assertThat(book.first().orElseThrow().told()).hasSize(4);
        assertThat(stage.desk.answerDrafts().find("PEMILU-2024", FIRST)).isEmpty();
        long entries = book.journals.head(ChecklistBook.A).seq();
        openFirst();
        hand.robot().type(KeyCode.ESCAPE);
        hand.settle();
        assertThat(book.journals.head(ChecklistBook.A).seq()).isEqualTo(entries);
    }

    @Test
    void aTimeThatCannotBeReadStaysADraft() {
        openFirst();
        type("Y2599");
        save();
        assertThat(book.first()).isEmpty();
        assertThat(stage.frame.said).anyMatch(said -> said.contains("0712"));
        assertThat(focused().getId()).isEqualTo("time-C01");
        hand.robot().type(KeyCode.BACK_SPACE, 4);
        save();
        assertThat(book.first().orElseThrow().answer("C01").orElseThrow().at()).isEmpty();
    }

    @Test
    void aDraftFindingIsFilledWithWhatWasAnswered() {
        openFirst();
        type("TTT" + "Y3");
        hand.robot().type(KeyCode.ENTER);
        type("0915D");
        hand.settle();
        assertThat(stage.findings).singleElement().satisfies(draft -> {
            assertThat(draft.get(FindingField.PLACE)).isEqualTo(FIRST.digits());
            assertThat(draft.get(FindingField.KIND)).isEqualTo("vote_not_entitled");
            assertThat(draft.get(FindingField.OCCURRED)).isEqualTo("2024-02-14T09:15");
            assertThat(draft.get(FindingField.ACCOUNT)).contains("C04", "3 orang", "09.15", "Perian");
            assertThat(draft.get(FindingField.SOURCE))
                    .isEqualTo(
                            book.first().orElseThrow().told().get("C04").entry().toString());
        });
        hand.robot().type(KeyCode.UP, 2);
        type("D");
        assertThat(stage.findings).as("a no is no finding").hasSize(1);
    }

    @Test
    void whatAFormSaysIsShownAndOnlyAPersonConfirmsIt() {
        DayStage.mismatch(book, FIRST);
        openFirst();
        assertThat(stage.model().answer("C16")).isEmpty();
        hand.robot().interact(() -> hand.find("#question-C16").requestFocus());
        type("Y");
        Answer sum = stage.model().answer("C16").orElseThrow();
        assertThat(sum.contests()).containsExactly("PPWP");
        assertThat(sum.number()).isEqualTo(OptionalInt.of(2));
        assertThat(stage.model().considered())
                .singleElement()
                .satisfies(one -> assertThat(one.ground().article()).contains("374"));
    }

    @Test
    void savingGoesOnToTheNextStationWithSomethingToAnswer() {
        openFirst();
        type("T");
        hand.robot().press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        hand.settle();
        assertThat(stage.model().start().station()).isEqualTo(SECOND);
        assertThat(focused().getId()).as("the first without an answer").isEqualTo("question-C02");
        hand.robot().type(KeyCode.ESCAPE);
        hand.settle();
        TableView<?> table = hand.find(".table-view");
        assertThat(table.getItems()).hasSize(57);
    }

    private void openFirst() {
        hand.robot().interact(() -> hand.robot().lookup(".list-query").query().requestFocus());
        hand.robot().type(KeyCode.ENTER);
        hand.settle();
        assertThat(stage.model().start().station()).isEqualTo(FIRST);
    }

    private void save() {
        hand.robot().press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        hand.settle();
    }

    private void type(String keys) {
        for (char key : keys.toCharArray()) {
            hand.robot().type(KeyCode.getKeyCode(Character.toString(key)));
        }
        hand.settle();
    }

    private Node focused() {
        hand.settle();
        return hand.stage().getScene().getFocusOwner();
    }
}
