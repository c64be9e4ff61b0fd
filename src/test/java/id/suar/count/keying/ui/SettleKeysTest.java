package id.suar.count.keying.ui;

import static id.suar.count.keying.KeyingBook.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CellReading;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.RecordedSheet;
import id.suar.count.keying.KeyedPair;
import id.suar.count.keying.KeyingBook;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The second keying and its settlement with the keyboard, on a real window.
class SettleKeysTest {

    @TempDir
    Path folder;

    private KeyingStage stage;
    private Stagehand hand;

    @BeforeEach
    void open() {
        hand = Stagehand.show(Look.USUAL, (window, texts) -> {
            stage = new KeyingStage(new KeyingBook(folder.resolve("suar.db")), Look.USUAL.language());
            stage.want();
            return stage.begin();
        });
    }

    @AfterEach
    void close() {
        hand.close();
        stage.close();
    }

    @Test
    void digitsChooseOrTypeAndEnterGoesOn() {
        CountSheet first = stage.sheet(1);
        stage.book.first(first);
        Figures figures = first.figures();
        for (String figure : List.of("b1_l", "v01", "va")) {
            figures = figures.with(figure, figures.value(figure) + 1);
        }
        KeyedPair pair = stage.keyed(1, first.withFigures(figures));
        view(1);
        enterTheList();
        SettleModel model = stage.settling();
        CellReading b = model.b(model.differences().get(1));

        type(KeyCode.DIGIT1, KeyCode.ENTER);
        assertThat(model.atProperty().get()).isEqualTo(1);
        type(KeyCode.DIGIT2, KeyCode.ENTER);
        type(KeyCode.DIGIT7);
        write("4");
        assertThat(model.decision(model.differences().get(2))).contains(CellReading.of(74));
        type(KeyCode.ENTER);
        type(KeyCode.ENTER);
        hand.settle();
        assertThat(stage.said).anyMatch(text -> text.contains("catat sekali lagi"));
        assertThat(stage.book.only().orElseThrow().settlement()).isEmpty();
        type(KeyCode.ENTER);
        hand.settle();
        assertThat(stage.book.only().orElseThrow().settledByKeyer()).isTrue();

        RecordedSheet now = stage.book.current(first);
        assertThat(now.sheet().figures().value("va")).isEqualTo(74);
        assertThat(CellReading.in(now.sheet(), "v01")).isEqualTo(b);
        assertThat(stage.book
                        .pairs
                        .find(pair.recorded().subject())
                        .orElseThrow()
                        .state())
                .isEqualTo(KeyedPair.State.SETTLED);
        assertThat(texts(hand.root())).anyMatch(text -> text.contains(SECOND));
    }

    @Test
    void nobodyIsNamedBeforeItIsSettled() {
        stage.book.first(stage.sheet(1));
        stage.keyed(1, stage.sheet(1).withFigures(stage.sheet(1).figures().with("v01", 3)));
        view(1);
        assertThat(texts(hand.root())).noneMatch(text -> text.contains(SECOND));
        enterTheList();
        assertThat(texts(hand.root())).noneMatch(text -> text.contains(SECOND));
    }

    @Test
    void theWindowOpensNothingBackFromAHalfSettledForm() {
        stage.book.first(stage.sheet(1));
        stage.keyed(
                1,
                stage.sheet(1)
                        .withFigures(stage.sheet(1).figures().with("v01", 3).with("v02", 4)));
        view(1);
        enterTheList();
        type(KeyCode.DIGIT2);
        CellReading chosen = stage.settling()
                .decision(stage.settling().differences().getFirst())
                .orElseThrow();
        press(KeyCode.S);
        assertThat(stage.said).containsExactly("Masih 1 sel yang belum diputuskan");
        type(KeyCode.ESCAPE);
        enterTheList();
        assertThat(stage.settling().open()).isEqualTo(1);
        assertThat(stage.settling().decision(stage.settling().differences().getFirst()))
                .contains(chosen);
        assertThat(stage.book.only().orElseThrow().state()).isEqualTo(KeyedPair.State.DIFFERS);
    }

    /// Figures that stand nowhere else: what of them is seen, comes from the first sheet.
    @Test
    void theSecondFormShowsNothingOfTheFirst() {
        CountSheet first = stage.sheet(1);
        Figures figures = first.figures();
        int next = 7_101;
        for (String figure : figures.layout().figures()) {
            figures = figures.with(figure, next++);
        }
        first = first.withFigures(figures);
        stage.book.first(new CountSheet(
                first.election(),
                first.contest(),
                first.station(),
                figures,
                Optional.empty(),
                "Pengawas contoh",
                "catatan pertama",
                java.util.Map.of("R04", "sebab pertama"),
                Optional.empty(),
                Optional.empty()));
        view(0);
        hand.robot().interact(() -> keyer().setText("Rahman"));
        enterTheList();
        assertThat(stage.shown().place()).isEmpty();
        assertThat(texts(hand.root())).noneMatch(text -> text.matches("(?s).*(71[0-9][0-9]|pertama[^,;.]|R04).*"));
        type(KeyCode.DIGIT5, KeyCode.ENTER);
        hand.robot().interact(() -> stage.shown().refresh());
        hand.settle();
        assertThat(texts(hand.root())).noneMatch(text -> text.matches("(?s).*71[0-9][0-9].*"));

        press(KeyCode.S);
        press(KeyCode.S);
        hand.settle();
        KeyedPair pair = stage.book.only().orElseThrow();
        assertThat(pair.secondBy()).isEqualTo("Rahman");
        assertThat(pair.second().figures().value("dpt_l")).isEqualTo(5);
        assertThat(pair.first().figures()).isEqualTo(figures);
        assertThat(stage.shown()).isInstanceOf(KeyingController.class);
    }

    @Test
    void whatIsTypedStaysADraftOfThatPersonOnly() {
        stage.book.first(stage.sheet(1));
        hand.robot().interact(() -> keyer().setText("Rahman"));
        enterTheList();
        type(KeyCode.DIGIT5, KeyCode.ENTER);
        type(KeyCode.ESCAPE);
        hand.robot().interact(() -> keyer().setText("Budi"));
        enterTheList();
        assertThat(hand.<TextField>find("#dpt_l").getText()).isNullOrEmpty();
        type(KeyCode.ESCAPE);
        hand.robot().interact(() -> keyer().setText(" rahman "));
        enterTheList();
        assertThat(hand.<TextField>find("#dpt_l").getText()).isEqualTo("5");
    }

    @Test
    void whoKeyedFirstIsNotOfferedTheForm() {
        stage.book.first(stage.sheet(1));
        hand.robot().interact(() -> stage.shown().refresh());
        hand.settle();
        assertThat(table().getItems()).hasSize(1);
        hand.robot().interact(() -> keyer().setText(KeyingBook.OWNER));
        assertThat(table().getItems()).isEmpty();
        hand.robot().interact(() -> keyer().setText(""));
        enterTheList();
        assertThat(stage.said).containsExactly("Tulis dulu nama pengetik kedua");
    }

    @Test
    void agreementIsExportedAsItIsShown() throws Exception {
        stage.record();
        stage.file = Optional.of(folder.resolve("kesesuaian.csv"));
        view(3);
        press(KeyCode.E);
        assertThat(Files.readAllLines(stage.file.get())).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("Pengetik,Formulir,Sel,Beda,");
            assertThat(lines.get(2)).startsWith(SECOND + ",4,");
        });
    }

    private TextField keyer() {
        return (TextField) stage.root.lookup(".keying-keyer");
    }

    private TableView<?> table() {
        return (TableView<?>) stage.root.lookup(".table-view");
    }

    private void view(int place) {
        hand.robot().interact(() -> {
            stage.shown().refresh();
            ((ToggleButton) List.copyOf(stage.root.lookupAll(".state-choice")).get(place)).fire();
        });
        hand.settle();
    }

    private void enterTheList() {
        hand.robot().interact(() -> {
            stage.shown().refresh();
            table().getSelectionModel().clearAndSelect(0);
            table().requestFocus();
        });
        type(KeyCode.ENTER);
    }

    private void type(KeyCode... keys) {
        hand.robot().type(keys);
        hand.settle();
    }

    private void write(String text) {
        hand.robot().write(text);
        hand.settle();
    }

    private void press(KeyCode code) {
        hand.robot().press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
        hand.settle();
    }

    /// Everything that is written, prompted or told to a screen reader.
    private static Set<String> texts(Parent root) {
        return Stagehand.onFx(() -> {
            Set<String> seen = new HashSet<>();
            gather(root, seen);
            return seen.stream().filter(text -> text != null).collect(Collectors.toSet());
        });
    }

    private static void gather(Node node, Set<String> seen) {
        seen.add(node.getAccessibleText());
        seen.add(node.getAccessibleHelp());
        if (node instanceof Labeled labeled) {
            seen.add(labeled.getText());
        }
        if (node instanceof TextInputControl input) {
            seen.add(input.getText());
            seen.add(input.getPromptText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, seen));
        }
    }
}
