package id.suar.form.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Regime;
import id.suar.form.AnswerFault;
import id.suar.form.Answers;
import id.suar.form.FormDefinition;
import id.suar.form.FormDefinitions;
import id.suar.form.FormField;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.i18n.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A form of every type of field, written by keyboard in a real window.
class AnswersPaneTest {

    private static final LocalDate DAY = LocalDate.parse("2024-02-15");
    private static final FormDefinition VISIT = FormDefinitions.bundled("/form/forms.csv", "/form/options.csv")
            .find("visit", new Regime("PEMILU"), DAY)
            .orElseThrow();

    private AnswersModel model;
    private AnswersPane pane;
    private int ended;

    @Test
    void enterGoesThroughTheFormAndTimesAreWrittenAsPeopleWriteThem() {
        try (var hand = show(Look.USUAL, Answers.NONE, Set.of())) {
            hand.robot().interact(() -> pane.first().requestFocus());
            press(hand, KeyCode.DOWN, KeyCode.ENTER);
            hand.robot().write("Tamu contoh");
            press(hand, KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
            hand.robot().write("14/2/2024 9.30");
            press(hand, KeyCode.ENTER);

            assertThat(model.changed())
                    .containsEntry("stage", "kampanye")
                    .containsEntry("guest", "Tamu contoh")
                    .containsEntry("act.1.form", "direct")
                    .containsEntry("act.1.from", "2024-02-14T09:30");
        }
    }

    @Test
    void whatDoesNotApplyIsOutOfTheWayAndComesWhenItDoes() {
        try (var hand = show(Look.USUAL, Answers.NONE, Set.of())) {
            assertThat(labels(hand)).doesNotContain("Dugaan", "Peristiwa");
            hand.robot().interact(() -> {
                model.text("has_violation").set("yes");
                model.text("act.1.form").set("indirect");
            });
            assertThat(labels(hand)).contains("Dugaan", "Peristiwa");
            assertThat(model.missing()).extracting(AnswerFault::path).contains("v.event", "v.actors");
        }
    }

    @Test
    void anItemIsAddedWithTheKeyboardInItAndTakenOffWithAllThatItHeld() {
        try (var hand = show(Look.USUAL, Answers.of(Map.of("act.1.form", "direct")), Set.of())) {
            hand.robot().interact(() -> button(hand, "Tambah kegiatan").fire());
            hand.settle();
            assertThat(model.items("act")).containsExactly(1, 2);
            hand.robot().interact(() -> button(hand, "Tambah kegiatan").fire());
            assertThat(button(hand, "Tambah kegiatan").isDisabled()).isTrue();

            hand.robot().interact(() -> button(hand, "Hapus").fire());
            assertThat(model.changed()).containsExactly(Map.entry("act.1.form", ""));
            assertThat(model.items("act")).containsExactly(2, 3);
        }
    }

    @Test
    void whatIsUnderSealStaysUnlessItsItemIsTakenOff() {
        var sealed = Set.of("guest", "v.actors.1.name");
        try (var hand = show(Look.USUAL, Answers.of(Map.of("has_violation", "yes")), sealed)) {
            assertThat(model.changed()).isEmpty();
            assertThat(labels(hand)).contains("Sudah tersimpan tersegel. Biarkan kosong bila tidak berubah.");
            hand.robot().interact(() -> model.remove(VISIT.group("v.actors").orElseThrow(), 1));
            assertThat(model.changed()).containsExactly(Map.entry("v.actors.1.name", ""));
            // The form that goes on from there has not forgotten it.
            Map<String, String> typed = model.changed();
            var again = new AnswersModel(
                    VISIT, Answers.of(Map.of("has_violation", "yes")), typed, sealed, Texts.of(Texts.INDONESIAN), DAY);
            assertThat(again.items("v.actors")).doesNotContain(2).hasSizeLessThanOrEqualTo(1);
            assertThat(again.changed()).containsEntry("v.actors.1.name", "");
        }
    }

    @Test
    void aFieldIsJudgedWhenItIsLeft() {
        try (var hand = show(Look.USUAL, Answers.NONE, Set.of())) {
            hand.robot().interact(() -> {
                model.text("act.1.from").set("besok");
                pane.focus("act.1.from");
            });
            assertThat(model.state("act.1.from").get()).isEqualTo(AnswerState.NOT_YET);
            press(hand, KeyCode.ENTER);
            assertThat(model.state("act.1.from").get()).isInstanceOf(AnswerState.Look.class);
        }
    }

    @Test
    void everyLook() {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        for (Look look : looks) {
            try (var hand =
                    show(look, Answers.of(Map.of("has_violation", "yes", "act.1.form", "indirect")), Set.of())) {
                hand.robot()
                        .interact(() ->
                                model.look(List.of(new AnswerFault("v.event", "form.fault.required", List.of()))));
                Path picture = hand.picture("answers");
                assertThat(Judge.truncated(hand.root())).as("%s", picture).isEmpty();
                assertThat(Judge.unnamed(hand.root())).as("%s", picture).isEmpty();
                assertThat(hand.cssWarnings()).as("%s", picture).isEmpty();
            }
        }
    }

    private Stagehand show(Look look, Answers start, Set<String> sealed) {
        return Stagehand.show(look, (window, texts) -> {
            model = new AnswersModel(VISIT, start, Map.of(), sealed, texts, DAY);
            pane = new AnswersPane(model, new Lists(), () -> ended++);
            var scroll = new ScrollPane(pane);
            scroll.setFitToWidth(true);
            return scroll;
        });
    }

    private static void press(Stagehand hand, KeyCode... keys) {
        for (KeyCode key : keys) {
            hand.robot().type(key);
            hand.settle();
        }
    }

    private static List<String> labels(Stagehand hand) {
        hand.settle();
        return hand
                .robot()
                .from(hand.root())
                .lookup((Predicate<Node>) node -> node instanceof Labeled && seen(node))
                .<Labeled>queryAll()
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    private static boolean seen(Node node) {
        return node == null || node.isVisible() && seen(node.getParent());
    }

    private static Button button(Stagehand hand, String text) {
        return hand.robot()
                .from(hand.root())
                .lookup((Predicate<Node>)
                        node -> node instanceof Button one && one.getText().equals(text))
                .<Button>queryAll()
                .iterator()
                .next();
    }

    private static final class Lists implements AnswerLists {

        @Override
        public void find(FormField field, String typed, Consumer<List<Choice>> then) {
            then.accept(List.of());
        }

        @Override
        public String name(FormField field, String text) {
            return text;
        }

        @Override
        public Optional<Consumer<Consumer<String>>> attach(FormField field) {
            return Optional.of(line -> line.accept("0".repeat(64) + " foto.jpg"));
        }
    }
}
