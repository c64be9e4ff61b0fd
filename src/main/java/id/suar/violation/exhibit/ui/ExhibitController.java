package id.suar.violation.exhibit.ui;

import id.suar.fx.FollowFocus;
import id.suar.fx.KeyHint;
import id.suar.fx.Keyboard;
import id.suar.fx.Screen;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.violation.exhibit.UsualExhibits.Usual;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The evidence of one case: what is usually needed at the top, then piece by piece.
final class ExhibitController implements Screen {

    private final ExhibitModel model;
    private final ExhibitScreens screens;
    private final Texts texts;
    private final String place;
    private final Parent node;

    @FXML
    private VBox root;

    @FXML
    private Label heading;

    @FXML
    private Label subtitle;

    @FXML
    private Button printButton;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox usual;

    @FXML
    private VBox cards;

    /// @param place where it is opened again after a restart: the case itself
    ExhibitController(ExhibitModel model, ExhibitScreens screens, String place) {
        this.model = model;
        this.screens = screens;
        this.texts = model.texts();
        this.place = place;
        this.node = Views.load(this, "exhibits.fxml", texts);
    }

    @FXML
    private void initialize() {
        FollowFocus.install(scroll);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::asked);
        Keyboard.onEscape(root, screens::back);
        model.readProperty().subscribe(read -> read.ifPresent(this::show));
    }

    private void show(ExhibitModel.Read read) {
        heading.setText(read.record().summary().what());
        subtitle.setText(texts.text("exhibit.subtitle", read.exhibits().size(), read.waiting()));
        usual.getChildren().setAll(read.usual().stream().map(this::line).toList());
        var ways = new ExhibitCard.Ways(
                exhibit -> screens.describe(model, exhibit), exhibit -> screens.step(model, exhibit), screens::say);
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < read.exhibits().size(); i++) {
            shown.add(new ExhibitCard(model, read.exhibits().get(i), i + 1, ways));
        }
        if (shown.isEmpty()) {
            shown.add(ExhibitCard.styled(texts.text("exhibit.none"), "muted"));
        }
        cards.getChildren().setAll(shown);
    }

    private Node line(Usual one) {
        Label line = ExhibitCard.styled(one.name().in(texts.locale()), one.met() ? "muted" : "strong");
        line.setGraphic(new FontIcon(one.met() ? "mdi2c-check-circle-outline" : "mdi2c-circle-outline"));
        return line;
    }

    @FXML
    private void print() {
        if (model.readProperty().get().isPresent()) {
            model.print(screens::say);
        }
    }

    private void asked(KeyEvent event) {
        if (Keyboard.isShortcut(event) && event.getCode() == KeyCode.P) {
            event.consume();
            print();
        }
    }

    @Override
    public String title() {
        return texts.text("exhibit.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return printButton;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Ctrl+P", texts.text("exhibit.sheet")),
                new KeyHint("Esc", texts.text("violation.key.back")));
    }

    @Override
    public String place() {
        return place;
    }
}
