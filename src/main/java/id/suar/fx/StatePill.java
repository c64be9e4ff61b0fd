package id.suar.fx;

import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/// A state in words and shape, not in colour alone.
public final class StatePill extends Label {

    /// Which tokens it is drawn with.
    public enum Tone {
        NEUTRAL,
        ACCENT,
        SUCCESS,
        WARNING,
        DANGER
    }

    public StatePill(String text, String icon, Tone tone) {
        super(text, new FontIcon(icon));
        getStyleClass().addAll("state-pill", "tone-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
