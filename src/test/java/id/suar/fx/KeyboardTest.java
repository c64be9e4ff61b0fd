package id.suar.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class KeyboardTest {

    private final List<String> owners = new ArrayList<>();

    @Test
    void aScreenThatIsGoneHearsNothingMore() {
        var outside = new TextField();
        var inside = new TextField();
        var screen = new StackPane(inside);
        Keyboard.follow(screen, owner -> owners.add(name(owner, inside, outside)));
        var root = new VBox(outside, screen);
        try (var hand = Stagehand.show(Look.USUAL, (window, texts) -> root)) {
            hand.robot().interact(inside::requestFocus);
            hand.robot().interact(outside::requestFocus);
            assertThat(owners).endsWith("inside", "outside");
            hand.robot().interact(() -> root.getChildren().remove(screen));
            owners.clear();
            hand.robot().interact(root::requestFocus);
            hand.robot().interact(outside::requestFocus);
            assertThat(owners).isEmpty();
            hand.robot().interact(() -> root.getChildren().add(screen));
            assertThat(owners).containsExactly("outside");
        }
    }

    @Test
    void whatStandsInAnAncestorIsWithinIt() {
        var field = new TextField();
        var pane = new StackPane(new VBox(field));
        assertThat(Keyboard.isWithin(field, pane)).isTrue();
        assertThat(Keyboard.isWithin(pane, pane)).isTrue();
        assertThat(Keyboard.isWithin(pane, field)).isFalse();
        assertThat(Keyboard.isWithin(null, pane)).isFalse();
    }

    private static String name(Object owner, Object inside, Object outside) {
        return Arrays.asList("inside", "outside", "other").get(owner == inside ? 0 : owner == outside ? 1 : 2);
    }
}
