package id.suar.shell;

import id.suar.fx.StatePill;
import id.suar.i18n.Texts;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.controlsfx.control.StatusBar;

/// The bottom of the window: where the records are, how the delivery stands. It opens the outbox.
final class StatusLine extends StatusBar {

    private final StatusModel model;
    private final Button link = new Button();
    private final Timeline second;

    StatusLine(StatusModel model, Texts texts, Runnable outbox) {
        this.model = model;
        getStyleClass().add("status-line");
        var facts = new Label();
        facts.textProperty().bind(model.facts());
        facts.setMinWidth(Region.USE_PREF_SIZE);
        facts.setMaxHeight(Double.MAX_VALUE);
        link.getStyleClass().setAll("button", "status-button");
        link.setId("status");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> outbox.run());
        model.link().subscribe(shown -> show(shown, texts));
        setText("");
        // The button in it is what the keyboard stops at.
        setFocusTraversable(false);
        getLeftItems().add(facts);
        getRightItems().add(link);
        setOnMouseClicked(event -> outbox.run());
        second = new Timeline(new KeyFrame(Duration.seconds(1), event -> model.tick()));
        second.setCycleCount(Timeline.INDEFINITE);
        // Runs only while there is something to count and a window to see it in.
        model.delivery().subscribe(state -> run());
        sceneProperty().subscribe(scene -> run());
    }

    private void run() {
        if (model.countsDown() && getScene() != null) {
            second.play();
        } else {
            second.stop();
        }
    }

    private void show(LinkWords.Shown shown, Texts texts) {
        link.setGraphic(new StatePill(shown.text(), shown.icon(), shown.tone()));
        link.setAccessibleText(texts.text("shell.status.open", model.facts().get(), shown.text()));
    }
}
