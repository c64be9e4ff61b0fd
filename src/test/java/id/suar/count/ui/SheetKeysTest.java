package id.suar.count.ui;

import static id.suar.count.ui.CountStage.FIRST;
import static id.suar.count.ui.CountStage.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.Figures;
import id.suar.fx.FigureField;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sheets keyed on a real window, key by key.
class SheetKeysTest {

    private static final TpsCode SECOND = new TpsCode("6402012001002");

    @TempDir
    Path folder;

    private CountStage stage;
    private Stagehand hand;
    private final AtomicInteger pressed = new AtomicInteger();

    @BeforeEach
    void open() {
        hand = Stagehand.show(Look.USUAL, (window, texts) -> {
            stage = new CountStage(folder, MUARA_MUNTAI, Look.USUAL.language());
            return stage.begin();
        });
        hand.stage().getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed.incrementAndGet());
    }

    @AfterEach
    void close() {
        hand.close();
        stage.close();
    }

    @Test
    void aSheetTakesItsDigitsAndOneKeyForEachFieldAndAtMostThreeMore() {
        openFirst();
        Figures figures = CountStage.sound(3);
        pressed.set(0);
        int digits = 0;
        int last = figures.layout().figures().size() - 1;
        for (int i = 0; i <= last; i++) {
            digits += key(figures.value(figures.layout().figures().get(i)));
            if (i < last) {
                hand.robot().type(KeyCode.ENTER);
            }
        }
        hand.robot().press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        hand.settle();

        assertThat(stage.recorded(stage.ppwp(), FIRST).sheet().figures()).isEqualTo(figures);
        assertThat(pressed.get()).isLessThanOrEqualTo(digits + last + 1 + 3);
        assertThat(stage.sheetModel().start().station()).isEqualTo(SECOND);
        assertThat(focused().getId()).isEqualTo("dpt_l");
        assertThat(stage.said).containsExactly("Tersimpan: TPS 001 Perian");
    }

    @Test
    void digitsAndEnterAloneAreEnough() {
        openFirst();
        Figures figures = CountStage.sound(3);
        pressed.set(0);
        int digits = 0;
        for (String figure : figures.layout().figures()) {
            digits += key(figures.value(figure));
            hand.robot().type(KeyCode.ENTER);
        }
        hand.robot().type(KeyCode.ENTER);
        hand.settle();

        assertThat(stage.recorded(stage.ppwp(), FIRST).sheet().figures()).isEqualTo(figures);
        assertThat(pressed.get()).isEqualTo(digits + figures.layout().figures().size() + 1);
        assertThat(stage.sheetModel().start().station()).isEqualTo(SECOND);
    }

    @Test
    void aRuleSpeaksWhenItsLastFigureIsLeftAndTheKeyboardStays() {
        openFirst();
        key(120);
        hand.robot().type(KeyCode.ENTER);
        key(130);
        hand.robot().type(KeyCode.ENTER);
        key(251);
        hand.settle();
        assertThat(stage.sheetModel().broken()).isEmpty();

        hand.robot().type(KeyCode.ENTER);
        hand.settle();
        assertThat(stage.sheetModel().broken())
                .singleElement()
                .satisfies(rule -> assertThat(rule.rule()).isEqualTo("R01"));
        assertThat(focused().getId()).isEqualTo("b1_l");
        assertThat(hand.robot().lookup(".rule-card").queryAll()).hasSize(1);

        hand.robot().press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertThat(focused().getId()).isEqualTo("dpt_j");
        assertThat(focused().getAccessibleHelp())
                .as("heard where it is to be mended")
                .contains("250", "251");
        key(250);
        hand.robot().type(KeyCode.ENTER);
        hand.settle();
        assertThat(stage.sheetModel().broken()).isEmpty();
        assertThat(hand.robot().lookup("#dpt_j").query().getAccessibleHelp()).isNull();
    }

    @Test
    void aBrokenRuleAsksOnceAndIsThenSavedAsWritten() {
        openFirst();
        for (int figure : new int[] {120, 130, 251}) {
            key(figure);
            hand.robot().type(KeyCode.ENTER);
        }
        save();
        assertThat(focused().getId()).isEqualTo("explain-R01");
        assertThat(stage.said).hasSize(1).first().asString().startsWith("Belum tersimpan");
        assertThat(stage.book.sheets.find("PEMILU-2024", "PPWP", FIRST)).isEmpty();

        save();
        assertThat(stage.recorded(stage.ppwp(), FIRST).sheet().figures().value("dpt_j"))
                .isEqualTo(251);
        assertThat(stage.recorded(stage.ppwp(), FIRST).sheet().explanations()).isEmpty();
    }

    @Test
    void anExplanationIsRecordedWithTheSheet() {
        openFirst();
        for (int figure : new int[] {120, 130, 251}) {
            key(figure);
            hand.robot().type(KeyCode.ENTER);
        }
        save();
        hand.robot().write("begitu");
        save();
        assertThat(stage.recorded(stage.ppwp(), FIRST).sheet().explanations()).containsEntry("R01", "begitu");
        assertThat(stage.said).last().isEqualTo("Tersimpan: TPS 001 Perian");
    }

    @Test
    void whatIsKeyedIsThereAgainAfterLeavingAndZeroIsNotBlank() {
        openFirst();
        key(120);
        hand.robot().type(KeyCode.ENTER).type(KeyCode.ENTER);
        key(0);
        hand.robot().type(KeyCode.ESCAPE);
        hand.settle();
        assertThat(stage.shown()).isSameAs(stage.room().home());
        assertThat(stage.book.sheets.find("PEMILU-2024", "PPWP", FIRST)).isEmpty();

        openFirst();
        assertThat(figure("dpt_l").getText()).isEqualTo("120");
        assertThat(figure("dpt_p").getText()).isEmpty();
        assertThat(figure("dpt_j").getText()).isEqualTo("0");
        assertThat(hand.robot().lookup(".sheet-notice").query().isVisible()).isTrue();
    }

    @Test
    void upAndDownGoAlongTheColumns() {
        openFirst();
        hand.robot().type(KeyCode.ENTER).type(KeyCode.DOWN);
        assertThat(focused().getId()).isEqualTo("b1_p");
        hand.robot().type(KeyCode.DOWN, 4);
        assertThat(focused().getId()).isEqualTo("s1");
        hand.robot().type(KeyCode.UP);
        assertThat(focused().getId()).isEqualTo("b4_j");
    }

    @Test
    void aDraftFindingNamesTheSheetThatIsSavedForIt() {
        openFirst();
        for (int figure : new int[] {120, 130, 251}) {
            key(figure);
            hand.robot().type(KeyCode.ENTER);
        }
        hand.robot().press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        hand.settle();
        var recorded = stage.recorded(stage.ppwp(), FIRST);
        assertThat(stage.findings).singleElement().satisfies(draft -> {
            assertThat(draft.get(id.suar.violation.FindingField.SOURCE))
                    .isEqualTo(recorded.last().toString());
            assertThat(draft.get(id.suar.violation.FindingField.PLACE)).isEqualTo(FIRST.digits());
            assertThat(draft.get(id.suar.violation.FindingField.ACCOUNT))
                    .contains("Perian")
                    .contains("251")
                    .contains("R01")
                    .contains("1 lebih");
        });
    }

    private void openFirst() {
        hand.robot().interact(() -> hand.robot().lookup(".list-query").query().requestFocus());
        hand.robot().type(KeyCode.ENTER);
        hand.settle();
        assertThat(focused().getId()).isEqualTo("dpt_l");
    }

    private void save() {
        hand.robot().press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        hand.settle();
    }

    private int key(int figure) {
        String digits = Integer.toString(figure);
        for (char digit : digits.toCharArray()) {
            hand.robot().type(KeyCode.getKeyCode(Character.toString(digit)));
        }
        return digits.length();
    }

    private FigureField figure(String key) {
        return hand.find("#" + key);
    }

    private Node focused() {
        hand.settle();
        return hand.stage().getScene().getFocusOwner();
    }
}
