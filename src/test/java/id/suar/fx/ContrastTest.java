package id.suar.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ContrastTest {

    private static final List<String> SHEETS = List.of("room", "sheet", "navigation", "overlay-card", "rule-card");

    private static final List<String> WORDS = List.of("strong", "muted", "key-hint", "field-message", "read-changed");

    @Test
    void wordsAndStatesStandOutInBothThemes() {
        for (boolean dark : new boolean[] {false, true}) {
            try (var hand = Stagehand.show(
                    new Look(1366, 768, dark, Look.USUAL.language(), 100), (window, texts) -> everything())) {
                assertThat(Stagehand.onFx(() -> Contrast.faint(hand.root())))
                        .as(dark ? "dark" : "light")
                        .isEmpty();
            }
        }
    }

    @Test
    void theRatioIsThatOfTheStandard() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21, within(0.001));
        assertThat(Contrast.ratio(Color.web("#777777"), Color.WHITE)).isEqualTo(4.48, within(0.01));
    }

    private static Parent everything() {
        var all = new VBox();
        for (String sheet : SHEETS) {
            var box = new VBox();
            box.getStyleClass().add(sheet);
            for (StatePill.Tone tone : StatePill.Tone.values()) {
                box.getChildren().add(new StatePill(tone.name(), "mdi2c-check", tone));
            }
            WORDS.forEach(word -> box.getChildren().add(styled(word)));
            all.getChildren().add(box);
        }
        var banner = new StackPane(new Label("sample"));
        banner.getStyleClass().add("sample-banner");
        all.getChildren().addAll(banner, styled("nav-due"), styled("notice"));
        return all;
    }

    private static Label styled(String style) {
        var label = new Label(style);
        label.getStyleClass().add(style);
        return label;
    }
}
