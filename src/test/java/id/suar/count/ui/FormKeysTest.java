package id.suar.count.ui;

import static id.suar.count.ui.CountStage.FIRST;
import static id.suar.count.ui.CountStage.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CellMark;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.MadeUpSheets;
import id.suar.count.Paper;
import id.suar.election.Contest;
import id.suar.fx.FigureField;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.i18n.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of form keyed in a real window, with digits and `Enter`; how many keys each takes stands here and in
/// the README.
class FormKeysTest {

    @TempDir
    Path folder;

    private CountStage stage;
    private Stagehand hand;
    private Keys keys;

    @BeforeEach
    void open() {
        hand = Stagehand.show(Look.USUAL, (window, texts) -> {
            stage = new CountStage(folder, MUARA_MUNTAI, Texts.INDONESIAN);
            return stage.begin();
        });
        keys = new Keys(hand);
    }

    @AfterEach
    void close() {
        hand.close();
        stage.close();
    }

    @Test
    void everyFormTakesItsDigitsAndOneKeyForEachFigure() {
        assertThat(keyed("PPWP")).isEqualTo(28 + 57 + 1);
        assertThat(keyed("DPD")).isEqualTo(49 + 84 + 1);
        assertThat(keyed("DPR")).isEqualTo(205 + 242 + 1);
    }

    /// @return how many keys were pressed, all of them
    private int keyed(String key) {
        Contest contest = stage.book.contest(key);
        Figures figures = MadeUpSheets.of(7, contest, true).at(FIRST).figures();
        show(key);
        keys.count();
        for (String figure : figures.layout().figures()) {
            assertThat(focused()).isEqualTo(figure);
            keys.type(Integer.toString(figures.value(figure)));
            keys.press(KeyCode.ENTER);
        }
        int pressed = keys.count();
        keys.press(KeyCode.ENTER);
        hand.settle();
        assertThat(stage.recorded(contest, FIRST).sheet().figures()).isEqualTo(figures);
        int digits = figures.layout().figures().stream()
                .mapToInt(figure -> Integer.toString(figures.value(figure)).length())
                .sum();
        assertThat(pressed).isEqualTo(figures.layout().figures().size() + digits);
        return pressed + 1;
    }

    @Test
    void onlyTheRowsOfOnePartyAreMade() {
        show("DPR");
        assertThat(hand.robot().lookup(".figure-field").queryAllAs(FigureField.class))
                .hasSize(22 + 10 + 3);
    }

    @Test
    void aPartyIsFoundByItsNumberAndRunsIntoTheNext() {
        show("DPR");
        keys.type("p17");
        keys.press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("17_a1");
        keys.type("5");
        for (int field = 0; field < 9; field++) {
            keys.press(KeyCode.ENTER);
        }
        assertThat(focused()).isEqualTo("17_b");
        keys.type("4");
        keys.press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("24_a1");
        assertThat(model().broken()).isEmpty();
    }

    @Test
    void zerosDashesAndBlanksAreThreeThings() {
        show("DPR");
        keys.type("p1");
        keys.press(KeyCode.ENTER);
        keys.type("3");
        keys.press(KeyCode.ENTER);
        keys.shortcut(KeyCode.DIGIT0);
        assertThat(focused()).isEqualTo("02_a1");
        assertThat(model().form().value("01_a1")).isEqualTo(3);
        assertThat(model().form().value("01_c08")).isZero();

        keys.shortcut(KeyCode.D);
        assertThat(focused()).isEqualTo("03_a1");
        assertThat(model().form().value("02_b")).isEqualTo(Figures.BLANK);
        assertThat(model().form().mark("02_b")).contains(CellMark.of(CellMark.State.CROSSED));

        keys.press(KeyCode.PAGE_DOWN);
        assertThat(focused()).isEqualTo("04_a1");
        assertThat(model().form().value("03_b")).isEqualTo(Figures.BLANK);
        assertThat(model().form().mark("03_b")).isEmpty();
        assertThat(model().visited("03_b")).isTrue();
    }

    @Test
    void aPartyAndACandidateThatNobodyKnowsAreKeyedAsWritten() {
        show("DPR");
        keys.type("p19");
        keys.press(KeyCode.ENTER);
        keys.press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("19_a1");
        keys.type("2");
        keys.shortcut(KeyCode.N);
        assertThat(focused()).isEqualTo("19_c01");
        keys.type("1");
        keys.press(KeyCode.ENTER);
        keys.type("3");
        keys.shortcut(KeyCode.S);
        hand.settle();
        CountSheet sheet = stage.recorded(stage.book.contest("DPR"), FIRST).sheet();
        assertThat(sheet.figures().value("19_a1")).isEqualTo(2);
        assertThat(sheet.figures().value("19_c01")).isEqualTo(1);
        assertThat(sheet.figures().value("19_b")).isEqualTo(3);
    }

    @Test
    void oneKeyMarksACellAndDigitsTakeItsPlace() {
        show("PPWP");
        keys.type("-");
        keys.press(KeyCode.ENTER);
        keys.type("?");
        keys.press(KeyCode.ENTER);
        keys.type("250*");
        keys.type("205");
        keys.press(KeyCode.ENTER);
        keys.press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("dpt_j");
        keys.press(KeyCode.ENTER);
        assertThat(model().form().marks())
                .containsEntry("dpt_l", CellMark.of(CellMark.State.CROSSED))
                .containsEntry("dpt_p", CellMark.of(CellMark.State.ILLEGIBLE))
                .containsEntry("dpt_j", new CellMark(CellMark.State.CORRECTED, "", "205"));
        keys.shift(KeyCode.ENTER);
        keys.shift(KeyCode.ENTER);
        keys.type("7");
        assertThat(model().form().mark("dpt_p")).isEmpty();
        keys.shortcut(KeyCode.Z);
        assertThat(model().form().mark("dpt_p")).contains(CellMark.of(CellMark.State.ILLEGIBLE));
        keys.shortcut(KeyCode.Z);
        assertThat(focused()).isEqualTo("dpt_j");
        assertThat(model().form().marks()).doesNotContainKey("dpt_j");
        keys.shortcut(KeyCode.Z);
        assertThat(model().form().value("dpt_j")).isEqualTo(Figures.BLANK);
    }

    @Test
    void figuresOfAnotherFormAreProposedAndTakenOneByOneOrTogether() {
        stage.book.recorder.record(stage.sheet(stage.ppwp(), FIRST, CountStage.sound(3)));
        show("DPR");
        keys.shortcut(KeyCode.Y);
        assertThat(model().form().value("dpt_l")).isEqualTo(Figures.BLANK);
        keys.press(KeyCode.ENTER);
        assertThat(model().form().value("dpt_l")).isEqualTo(120);
        keys.type("131");
        keys.shortcut(KeyCode.Y);
        assertThat(model().form().value("dpt_p")).isEqualTo(131);
        assertThat(model().form().value("dis_j")).isEqualTo(2);
        assertThat(model().form().value("b4_l")).isEqualTo(Figures.BLANK);
        assertThat(focused()).isEqualTo("b4_l");
    }

    @Test
    void theNextFormOfTheStationIsOneKeyAway() {
        show("PPWP");
        keys.type("5");
        keys.shortcut(KeyCode.PAGE_DOWN);
        hand.settle();
        assertThat(model().start().contest().key()).isEqualTo("DPR");
        keys.shortcut(KeyCode.PAGE_UP);
        hand.settle();
        assertThat(model().start().contest().key()).isEqualTo("PPWP");
        assertThat(model().form().value("dpt_l")).isEqualTo(5);
    }

    @Test
    void signaturesTakeOneKeyEach() {
        show("PPWP");
        keys.type("5");
        keys.press(KeyCode.F7);
        keys.type("p");
        keys.type("14");
        keys.press(KeyCode.ENTER);
        keys.type("yyytxyy");
        keys.type("y");
        assertThat(focused()).isEqualTo("witness-2");
        keys.shortcut(KeyCode.S);
        hand.settle();
        Paper paper = stage.recorded(stage.ppwp(), FIRST).sheet().paper();
        assertThat(paper.kind()).isEqualTo(Paper.Kind.PLANO);
        assertThat(paper.filledOn()).contains(java.time.LocalDate.of(2024, 2, 14));
        assertThat(paper.kpps())
                .containsExactly(
                        Paper.Signature.SIGNED,
                        Paper.Signature.SIGNED,
                        Paper.Signature.SIGNED,
                        Paper.Signature.MISSING,
                        Paper.Signature.UNREADABLE,
                        Paper.Signature.SIGNED,
                        Paper.Signature.SIGNED);
        assertThat(paper.witnesses()).containsExactly(new Paper.Witness(1, Paper.Signature.SIGNED, ""));
    }

    @Test
    void aRepeatedVoteIsBegunWithoutTheMouse() {
        stage.book.recorder.record(stage.sheet(stage.ppwp(), FIRST, CountStage.sound(3)));
        show("PPWP");
        Stagehand.onFx(() -> {
            ((SheetScreen) stage.shown()).repeat();
            return null;
        });
        keys.type("1");
        keys.type("24/2");
        for (int field = 0; field < 5; field++) {
            keys.press(KeyCode.ENTER);
        }
        keys.press(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("dpt_l");
        keys.type("120");
        keys.shortcut(KeyCode.S);
        hand.settle();
        assertThat(stage.recorded(stage.ppwp(), FIRST).sheet().round().number()).isEqualTo(1);
        assertThat(stage.book.sheets.records("PEMILU-2024", "PPWP", FIRST)).hasSize(2);
        keys.shortcut(KeyCode.L);
        hand.settle();
        assertThat(model().start().round().number()).isZero();
    }

    private void show(String contest) {
        Stagehand.onFx(() -> stage.form(contest, FIRST));
        hand.settle();
        assertThat(focused()).isEqualTo("dpt_l");
    }

    private SheetModel model() {
        return stage.sheetModel();
    }

    private String focused() {
        return Stagehand.onFx(() -> Optional.ofNullable(hand.stage().getScene().getFocusOwner())
                .map(Node::getId)
                .orElse(""));
    }
}
