package id.suar.fx;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class SectionsTest {

    private final List<String> happened = new ArrayList<>();
    private Sections sections;

    @Test
    void aKeyShowsASectionAndEachIsMadeOnce() {
        try (Stagehand hand = shown()) {
            hand.robot().interact(() -> sections.first().requestFocus());

            press(hand, KeyCode.DIGIT2);
            assertThat(sections.place()).isEqualTo("section/second");
            assertThat(sections.first().isFocused()).isTrue();
            press(hand, KeyCode.DIGIT1);
            press(hand, KeyCode.DIGIT2);

            assertThat(happened)
                    .containsExactly(
                            "first made",
                            "first left",
                            "second made",
                            "second read",
                            "second left",
                            "first read",
                            "first left",
                            "second read");
        }
    }

    @Test
    void aPlaceShowsItsSectionAgain() {
        try (Stagehand hand = shown()) {
            hand.robot().interact(() -> {
                assertThat(sections.open("section/second")).contains(sections);
                assertThat(sections.place()).isEqualTo("section/second");
                assertThat(sections.open("section/other")).isEmpty();
            });
        }
    }

    /// What lies over a section is opened again in its section; when it is gone, the section is shown.
    @Test
    void aPlaceOverASectionIsOpenedAgain() {
        var over = new Heard("over");
        try (Stagehand hand = shown()) {
            hand.robot().interact(() -> {
                var deep = new Section(
                        "deep",
                        "Dalam",
                        () -> new Heard("deep"),
                        within -> within.equals("a/b") ? Optional.of(over) : Optional.empty());
                var room = new Sections("Ruang", List.of(section("first"), deep), Texts.of(Look.USUAL.language()));
                assertThat(room.open(Section.place("deep", "a/b"))).containsSame(over);
                assertThat(room.place()).isEqualTo("section/deep");
                assertThat(room.open(Section.place("deep", "gone"))).containsSame(room);
                assertThat(room.open("section/deeper")).isEmpty();
            });
        }
    }

    private Stagehand shown() {
        return Stagehand.show(new Look(400, 300, false, Look.USUAL.language(), 100), (stage, texts) -> {
            sections = new Sections("Ruang", both(), texts);
            return (Parent) sections.node();
        });
    }

    private static void press(Stagehand hand, KeyCode digit) {
        hand.robot().press(KeyCode.CONTROL).type(digit).release(KeyCode.CONTROL);
    }

    private List<Section> both() {
        return List.of(section("first"), section("second"));
    }

    private Section section(String key) {
        return new Section(key, key, () -> {
            happened.add(key + " made");
            return new Heard(key);
        });
    }

    private final class Heard implements Screen {

        private final String key;
        private final TextField field = new TextField();
        private final VBox node = new VBox(field);

        Heard(String key) {
            this.key = key;
        }

        @Override
        public String title() {
            return key;
        }

        @Override
        public Parent node() {
            return node;
        }

        @Override
        public Node first() {
            return field;
        }

        @Override
        public void refresh() {
            happened.add(key + " read");
        }

        @Override
        public void leave() {
            happened.add(key + " left");
        }
    }
}
