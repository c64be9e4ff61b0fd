package id.suar.fx;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What an empty screen says: what belongs here and what to do.
public final class EmptyState extends VBox {

    private Optional<Button> action = Optional.empty();
    private final Label text;

    public EmptyState(String icon, String title, String hint) {
        super(12);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-icon");
        var heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        text = new Label(hint);
        text.getStyleClass().add("empty-hint");
        text.setWrapText(true);
        getChildren().addAll(picture, heading, text);
    }

    /// With the one thing to do here.
    public EmptyState(String icon, String title, String hint, String action, Runnable does) {
        this(icon, title, hint);
        var button = new Button(action);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.setOnAction(event -> does.run());
        getChildren().add(button);
        this.action = Optional.of(button);
    }

    /// Where the keyboard goes; empty when there is nothing to do.
    public Optional<Button> action() {
        return action;
    }

    /// For a hint that changes: why nothing is here.
    public StringProperty hintProperty() {
        return text.textProperty();
    }
}
