package id.suar.shell;

import id.suar.i18n.Texts;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

final class NetworkController {

    @FXML
    private ComboBox<NetworkModel.Kind> kind;

    @FXML
    private VBox named;

    @FXML
    private TextField address;

    @FXML
    private TextField user;

    @FXML
    private PasswordField password;

    @FXML
    private Button keep;

    @FXML
    private Button distrust;

    @FXML
    private Label result;

    @FXML
    private Label authority;

    private final NetworkModel model;
    private final Texts texts;

    NetworkController(NetworkModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        SettingsController.choice(kind, List.of(NetworkModel.Kind.values()), model.kind(), this::word);
        var isNamed = Bindings.equal(model.kind(), NetworkModel.Kind.NAMED);
        named.visibleProperty().bind(isNamed);
        named.managedProperty().bind(isNamed);
        address.textProperty().bindBidirectional(model.address());
        user.textProperty().bindBidirectional(model.user());
        password.promptTextProperty().bind(model.passwordHint());
        distrust.visibleProperty().bind(model.trusting());
        distrust.managedProperty().bind(model.trusting());
        said(result).bind(model.result());
        said(authority).bind(model.authority());
    }

    @FXML
    private void keep() {
        model.keep(password.getText().toCharArray());
        password.clear();
    }

    @FXML
    private void trust() {
        model.trust();
    }

    @FXML
    private void distrust() {
        model.distrust();
    }

    private String word(NetworkModel.Kind choice) {
        return texts.text("shell.network.proxy." + choice.name().toLowerCase(Locale.ROOT));
    }

    private static StringProperty said(Label label) {
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label.textProperty();
    }
}
