package id.suar.fx;

import id.suar.i18n.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with a photo, as buttons with their keys, and how bright and strong it is.
final class PhotoTools extends FlowPane {

    /// How far light and contrast go, see [javafx.scene.effect.ColorAdjust].
    private static final double MOST = 0.6;

    private final Texts texts;
    private final Consumer<PhotoKeys> pressed;

    PhotoTools(Texts texts, Consumer<PhotoKeys> pressed) {
        this.texts = texts;
        this.pressed = pressed;
        getStyleClass().add("photo-tools");
        getChildren()
                .addAll(
                        button(PhotoKeys.SMALLER, "mdi2m-magnify-minus-outline"),
                        button(PhotoKeys.LARGER, "mdi2m-magnify-plus-outline"),
                        button(PhotoKeys.ALL, "mdi2f-fit-to-page-outline"),
                        button(PhotoKeys.WIDE, "mdi2a-arrow-expand-horizontal"),
                        button(PhotoKeys.TURN_BACK, "mdi2r-rotate-left"),
                        button(PhotoKeys.TURN, "mdi2r-rotate-right"));
    }

    Slider light() {
        return slider("fx.photo.light", "mdi2b-brightness-6");
    }

    Slider contrast() {
        return slider("fx.photo.contrast", "mdi2c-contrast-circle");
    }

    void plain() {
        getChildren().add(button(PhotoKeys.PLAIN, "mdi2i-image-refresh-outline"));
    }

    private Button button(PhotoKeys key, String icon) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "photo-tool");
        button.setAccessibleText(key.says(texts));
        button.setTooltip(new Tooltip(key.says(texts) + "  " + key.written()));
        button.setOnAction(_ -> pressed.accept(key));
        return button;
    }

    private Slider slider(String key, String icon) {
        var slider = new Slider(-MOST, MOST, 0);
        slider.setBlockIncrement(MOST / 6);
        slider.getStyleClass().add("photo-slider");
        slider.setAccessibleText(texts.text(key));
        slider.setTooltip(new Tooltip(texts.text(key)));
        var mark = new FontIcon(icon);
        mark.getStyleClass().add("photo-mark");
        var both = new HBox(mark, slider);
        both.getStyleClass().add("photo-light");
        getChildren().add(both);
        return slider;
    }
}
