package id.suar.fx;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Something to know before going on, above what it is about; at most one thing to do.
public final class Banner extends HBox {

    private final Label text;

    private Banner(String icon, StatePill.Tone tone, String says) {
        text = new Label(says, new FontIcon(icon));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getStyleClass().addAll("banner", "tone-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        getChildren().add(text);
    }

    public static Banner note(String says, String action, Runnable does) {
        return new Banner("mdi2i-information-outline", StatePill.Tone.ACCENT, says).with(action, does);
    }

    public static Banner warning(String says, String action, Runnable does) {
        return new Banner("mdi2a-alert-outline", StatePill.Tone.WARNING, says).with(action, does);
    }

    public static Banner danger(String says) {
        return new Banner("mdi2a-alert-octagon-outline", StatePill.Tone.DANGER, says);
    }

    public void setText(String says) {
        text.setText(says);
    }

    private Banner with(String action, Runnable does) {
        var button = new Button(action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> does.run());
        getChildren().add(button);
        return this;
    }
}
