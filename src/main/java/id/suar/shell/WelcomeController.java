package id.suar.shell;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

final class WelcomeController {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    @FXML
    private VBox drop;

    @FXML
    private Button choose;

    @FXML
    private Label card;

    @FXML
    private PasswordField pin;

    @FXML
    private PasswordField pinAgain;

    @FXML
    private Label message;

    @FXML
    private Button begin;

    private final WelcomeModel model;

    WelcomeController(WelcomeModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        card.textProperty().bind(model.card());
        card.managedProperty().bind(card.textProperty().isNotEmpty());
        message.textProperty().bind(model.message());
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        pin.textProperty().bindBidirectional(model.pin());
        pinAgain.textProperty().bindBidirectional(model.pinAgain());
        begin.disableProperty().bind(model.busy());
        drop.setOnDragOver(this::over);
        drop.setOnDragExited(event -> drop.pseudoClassStateChanged(OVER, false));
        drop.setOnDragDropped(this::dropped);
    }

    Button first() {
        return choose;
    }

    @FXML
    private void choose() {
        model.choose();
    }

    @FXML
    private void begin() {
        model.begin();
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            drop.pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        model.dropped(event.getDragboard().getFiles());
        event.setDropCompleted(true);
        event.consume();
    }
}
