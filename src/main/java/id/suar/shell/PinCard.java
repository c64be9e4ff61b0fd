package id.suar.shell;

import id.suar.i18n.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks for the PIN that opens the device's keys. Recording goes on without it.
final class PinCard extends VBox {

    private final PasswordField typed = new PasswordField();

    PinCard(PinModel model, Texts texts, Runnable later) {
        getStyleClass().add("narrow-card");
        var title = new Label(texts.text("shell.pin.title"));
        title.getStyleClass().add("overlay-title");
        var why = new Label(texts.text("shell.pin.why"));
        why.setWrapText(true);
        typed.setAccessibleText(texts.text("shell.pin.field"));
        typed.setPromptText(texts.text("shell.pin.field"));
        typed.setId("pin");
        typed.disableProperty().bind(model.busy());
        var message = new Label();
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        message.textProperty().bind(model.message());
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        model.message().subscribe(text -> {
            if (!text.isEmpty()) {
                typed.clear();
                typed.requestFocus();
            }
        });
        var open = new Button(texts.text("shell.pin.open"));
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        open.setOnAction(event -> model.open(typed.getText()));
        var leave = new Button(texts.text("shell.pin.later"));
        leave.setOnAction(event -> later.run());
        var buttons = new HBox(open, leave);
        buttons.getStyleClass().add("toolbar-row");
        getChildren().addAll(title, why, typed, message, buttons);
    }

    PasswordField first() {
        return typed;
    }
}
