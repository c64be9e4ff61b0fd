package id.suar.fx;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What an empty screen says: what belongs here and what to do.
public final class EmptyState extends VBox {

    public EmptyState(String icon, String title, String hint) {
        super(12);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-icon");
        var heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        var text = new Label(hint);
        text.getStyleClass().add("empty-hint");
        text.setWrapText(true);
        getChildren().addAll(picture, heading, text);
    }

    /// With the one thing to do here.
    public EmptyState(String icon, String title, String hint, String action, Runnable does) {
        this(icon, title, hint);
        var button = new Button(action);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> does.run());
        getChildren().add(button);
    }
}
