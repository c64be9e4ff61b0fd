package id.suar.count.recap.ui;

import id.suar.count.recap.Influence;
import id.suar.count.recap.Mover;
import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One row that gains or loses in several units; pressed, the list shows where.
final class MoverRow extends VBox {

    MoverRow(PatternsModel model, Mover mover, List<Mover> all, Consumer<String> open) {
        Texts texts = model.texts();
        getStyleClass().add("mover-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        var name = new Label(model.words().row(mover.figure()));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.getStyleClass().add("strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var votes = new Label(texts.text("recap.patterns.votes", mover.votes()));
        votes.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(name, votes);
        head.getStyleClass().add("mover-head");
        var bar = new ProgressBar(model.length(mover, all));
        bar.getStyleClass().add("tally-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(name.getText());
        var about = new Label(model.about(mover));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().addAll("muted", "small");
        var pills = new FlowPane();
        pills.getStyleClass().add("recap-pills");
        if (mover.repeated()) {
            pills.getChildren().add(new StatePill(texts.text("recap.patterns.repeated"), "mdi2r-repeat", Tone.WARNING));
        }
        pills.getChildren()
                .add(new StatePill(model.influence(mover), icon(mover.influence()), tone(mover.influence())));
        getChildren().setAll(head, bar, about, pills);
        setAccessibleText(
                name.getText() + ", " + votes.getText() + ", " + about.getText() + ", " + model.influence(mover));
        setOnMouseClicked(event -> open.accept(mover.figure()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open.accept(mover.figure());
            }
        });
    }

    private static String icon(Influence influence) {
        return switch (influence) {
            case YES -> "mdi2s-scale-unbalanced";
            case NO -> "mdi2s-scale-balance";
            case UNKNOWN -> "mdi2h-help-circle-outline";
        };
    }

    private static Tone tone(Influence influence) {
        return switch (influence) {
            case YES -> Tone.DANGER;
            case NO -> Tone.SUCCESS;
            case UNKNOWN -> Tone.NEUTRAL;
        };
    }
}
