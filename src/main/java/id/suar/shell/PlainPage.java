package id.suar.shell;

import id.suar.i18n.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A whole window that says one thing: why the folder cannot be worked in, or that it is being opened.
public final class PlainPage extends StackPane {

    private final VBox card = new VBox();

    public PlainPage(String icon, String title, String hint) {
        getStyleClass().addAll("shell", "welcome");
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-icon");
        var heading = new Label(title);
        heading.getStyleClass().add("overlay-title");
        heading.setWrapText(true);
        var text = new Label(hint);
        text.setWrapText(true);
        card.getStyleClass().addAll("sheet", "welcome-card");
        card.getChildren().addAll(picture, heading, text);
        card.setMaxHeight(USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        getChildren().add(card);
    }

    /// The same with the one thing that is left to do.
    public static PlainPage closing(String icon, String title, String hint, Texts texts, Runnable close) {
        var page = new PlainPage(icon, title, hint);
        var button = new Button(texts.text("shell.close"));
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.setCancelButton(true);
        button.setOnAction(event -> close.run());
        page.card.getChildren().add(button);
        return page;
    }
}
