package id.suar.shell;

import id.suar.i18n.Texts;
import id.suar.office.OfficeSettings.Setting;
import id.suar.office.SettingType;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands over letters, seen as it will be, and what the office goes by.
final class OfficeController {

    /// Pixels are enough for what is shown as high as four lines.
    private static final double PICTURE = 160;

    private static final int ROWS = 3;

    @FXML
    private TextArea lines;

    @FXML
    private Button drop;

    @FXML
    private ImageView picture;

    @FXML
    private VBox preview;

    @FXML
    private VBox own;

    @FXML
    private ToggleButton shared;

    @FXML
    private VBox sharedRows;

    @FXML
    private Label result;

    private final OfficeModel model;
    private final Texts texts;
    private final Map<String, TextInputControl> fields = new LinkedHashMap<>();

    OfficeController(OfficeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        lines.textProperty().bindBidirectional(model.typed());
        lines.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                model.keepLines();
            }
        });
        result.managedProperty().bind(result.textProperty().isNotEmpty());
        result.textProperty().bind(model.result());
        shared.selectedProperty().subscribe(_ -> told());
        model.head().subscribe(this::show);
        model.settings().subscribe(this::show);
    }

    private void show(OfficeDesk.Head head) {
        preview.getChildren()
                .setAll(head.lines().stream().map(OfficeController::line).toList());
        if (head.lines().isEmpty()) {
            preview.getChildren().setAll(line(texts.text("shell.office.no-head")));
        }
        drop.setDisable(head.picture().isEmpty());
        picture.setImage(head.picture()
                .map(bytes -> new Image(new ByteArrayInputStream(bytes), PICTURE, PICTURE, true, true))
                .orElse(null));
        picture.setVisible(head.picture().isPresent());
        picture.setManaged(picture.isVisible());
    }

    private void show(List<Setting> settings) {
        List<Setting> asked = settings.stream().filter(model::own).toList();
        List<String> keys = asked.stream().map(one -> one.definition().key()).toList();
        if (!List.copyOf(fields.keySet()).equals(keys)) {
            fields.clear();
            own.getChildren().setAll(asked.stream().map(this::typed).toList());
        }
        asked.forEach(this::renew);
        told();
    }

    /// The field stays, and with it what somebody is just typing.
    private void renew(Setting setting) {
        TextInputControl field = fields.get(setting.definition().key());
        if (!field.isFocused() && !field.getText().equals(setting.value())) {
            field.setText(setting.value());
        }
    }

    /// Many, and seldom looked at: made when they are asked for.
    private void told() {
        List<Setting> asked = shared.isSelected() ? model.settings().get() : List.of();
        sharedRows
                .getChildren()
                .setAll(asked.stream()
                        .filter(one -> !model.own(one))
                        .map(this::told)
                        .toList());
    }

    /// A field that is kept when it is left.
    private Node typed(Setting setting) {
        var label = line(model.name(setting));
        TextInputControl field = setting.definition().type() == SettingType.LINES
                ? new TextArea(setting.value())
                : new TextField(setting.value());
        if (field instanceof TextArea area) {
            area.setPrefRowCount(ROWS);
            area.setWrapText(true);
        }
        fields.put(setting.definition().key(), field);
        field.setAccessibleText(model.name(setting));
        label.setLabelFor(field);
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                model.set(setting, field.getText());
            }
        });
        return new VBox(4, label, field);
    }

    private Node told(Setting setting) {
        var name = line(model.name(setting) + ": " + model.value(setting));
        var origin = line(model.origin(setting));
        origin.getStyleClass().add("muted");
        return new VBox(name, origin);
    }

    private static Label line(String text) {
        var line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    @FXML
    private void choose() {
        model.choosePicture();
    }

    @FXML
    private void drop() {
        model.dropPicture();
    }
}
