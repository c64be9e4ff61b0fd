package id.suar.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// One short line above the status line that goes away by itself. Takes no clicks and no keyboard.
final class Notices extends StackPane {

    private static final Duration SHORT = Duration.seconds(4);
    private static final double MILLIS_PER_LETTER = 60;

    private final Label line = new Label();
    private final PauseTransition pause = new PauseTransition();

    Notices() {
        setMouseTransparent(true);
        setAlignment(Pos.BOTTOM_CENTER);
        getStyleClass().add("notices");
        line.getStyleClass().add("notice");
        line.setGraphic(new FontIcon("mdi2i-information-outline"));
        line.setWrapText(true);
        line.setMaxHeight(Region.USE_PREF_SIZE);
        line.setVisible(false);
        line.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(line);
        pause.setOnFinished(event -> line.setVisible(false));
    }

    /// Stays long enough to be read.
    void say(String text) {
        line.setText(text);
        line.setVisible(true);
        pause.setDuration(SHORT.add(Duration.millis(MILLIS_PER_LETTER * text.length())));
        pause.playFromStart();
    }
}
