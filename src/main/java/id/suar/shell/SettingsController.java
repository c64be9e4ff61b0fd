package id.suar.shell;

import id.suar.fx.FollowFocus;
import id.suar.fx.Theme;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

final class SettingsController {

    @FXML
    private ScrollPane scroll;

    @FXML
    private ComboBox<Theme.Choice> theme;

    @FXML
    private ComboBox<Optional<String>> language;

    @FXML
    private Slider size;

    @FXML
    private Label percent;

    @FXML
    private CheckBox automatic;

    @FXML
    private CheckBox thumbnailsOnly;

    @FXML
    private TextField address;

    @FXML
    private Label addressFault;

    @FXML
    private VBox office;

    @FXML
    private Label keys;

    @FXML
    private Button backup;

    @FXML
    private Button verify;

    @FXML
    private Label result;

    @FXML
    private Label device;

    @FXML
    private Label hub;

    @FXML
    private Label version;

    private final SettingsModel model;
    private final NetworkModel network;
    private final OfficeModel letters;
    private final Texts texts;

    SettingsController(SettingsModel model, NetworkModel network, OfficeModel letters, Texts texts) {
        this.model = model;
        this.network = network;
        this.letters = letters;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        FollowFocus.install(scroll);
        choice(theme, List.of(Theme.Choice.values()), model.theme(), this::word);
        choice(language, List.of(Optional.empty(), Optional.of("id"), Optional.of("en")), model.language(), this::word);
        size.setValue(model.textPercent().get());
        // While it is dragged nothing moves under the pointer.
        size.valueProperty()
                .subscribe(value -> percent.setText(texts.text("shell.settings.percent", value.intValue())));
        size.valueChangingProperty().subscribe(this::sized);
        size.valueProperty().subscribe(value -> sized(size.isValueChanging()));
        model.textPercent().subscribe(value -> size.setValue(value));
        automatic.setSelected(model.automatic().get());
        automatic.selectedProperty().subscribe(on -> model.automatic().set(on));
        model.automatic().subscribe(on -> automatic.setSelected(on));
        thumbnailsOnly.setSelected(model.thumbnailsOnly().get());
        thumbnailsOnly.selectedProperty().subscribe(on -> model.thumbnailsOnly().set(on));
        model.thumbnailsOnly().subscribe(on -> thumbnailsOnly.setSelected(on));
        address.setText(model.address());
        address.setPromptText(model.addressOfCard());
        address.focusedProperty().subscribe((before, focused) -> left(focused));
        address.setOnAction(event -> model.address(address.getText()));
        said(addressFault).bind(model.addressFault());
        said(result).bind(model.result());
        office.getChildren()
                .setAll(
                        Views.load(new OfficeController(letters, texts), "office.fxml", texts),
                        Views.load(new NetworkController(network, texts), "network.fxml", texts));
        keys.setText(model.keys());
        device.setText(model.device());
        hub.setText(model.hub());
        version.setText(model.version());
        backup.disableProperty().bind(model.busy());
        verify.disableProperty().bind(model.busy());
    }

    ComboBox<Theme.Choice> first() {
        return theme;
    }

    @FXML
    private void backup() {
        model.backup();
    }

    @FXML
    private void verify() {
        model.verify();
    }

    private void sized(boolean changing) {
        if (!changing) {
            model.textPercent().set((int) Math.round(size.getValue() / 10) * 10);
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            model.address(address.getText());
        }
    }

    private String word(Theme.Choice choice) {
        return texts.text("shell.theme." + choice.name().toLowerCase(Locale.ROOT));
    }

    private String word(Optional<String> choice) {
        return texts.text("shell.language." + choice.orElse("system"));
    }

    static <T> void choice(ComboBox<T> box, List<T> all, ObjectProperty<T> value, Function<T, String> word) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : word.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        box.getItems().setAll(all);
        box.valueProperty().bindBidirectional(value);
    }

    private static StringProperty said(Label label) {
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label.textProperty();
    }
}
