package id.suar.fx;

import id.suar.i18n.Texts;
import id.suar.journal.Whereabouts;
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

    /// The same words and shapes for every record, in every room.
    public static StatePill of(Whereabouts where, Texts texts) {
        String text = word(where, texts);
        return switch (where) {
            case HERE -> new StatePill(text, "mdi2l-laptop", Tone.NEUTRAL);
            case HANDED_OVER -> new StatePill(text, "mdi2s-send-outline", Tone.ACCENT);
            case RECEIVED -> new StatePill(text, "mdi2c-check-circle-outline", Tone.SUCCESS);
        };
    }

    public static String word(Whereabouts where, Texts texts) {
        return texts.text("fx.whereabouts." + where.name().toLowerCase(java.util.Locale.ROOT));
    }

    public StatePill(String text, String icon, Tone tone) {
        super(text, new FontIcon(icon));
        getStyleClass().addAll("state-pill", "tone-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
