package id.suar.count.recap.ui;

import id.suar.count.recap.Mover;
import id.suar.fx.EmptyState;
import id.suar.fx.FollowFocus;
import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.SideBySide;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// What differences of many units have in common: who has more, who fewer, from whom to whom.
final class PatternsController implements Screen {

    private final PatternsModel model;
    private final RecapScreens screens;
    private final Texts texts;
    private final Parent node;

    @FXML
    private VBox root;

    @FXML
    private Label subtitle;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox page;

    @FXML
    private SideBySide both;

    @FXML
    private VBox gainers;

    @FXML
    private VBox losers;

    @FXML
    private VBox matrix;

    PatternsController(PatternsModel model, RecapDesk desk, RecapScreens screens) {
        this.model = model;
        this.screens = screens;
        this.texts = desk.texts();
        this.node = Views.load(this, "patterns.fxml", texts);
    }

    @FXML
    void initialize() {
        subtitle.setText(model.words().form() + " · " + texts.text("recap.patterns.subtitle", model.units()));
        FollowFocus.install(scroll);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                screens.back();
            }
        });
        if (model.isEmpty()) {
            page.getChildren()
                    .setAll(new EmptyState(
                            "mdi2c-chart-bar",
                            texts.text("recap.patterns.empty"),
                            texts.text("recap.patterns.empty.hint")));
            return;
        }
        fill(gainers, model.patterns().gainers());
        fill(losers, model.patterns().losers());
        matrix.setVisible(!model.patterns().moves().isEmpty());
        matrix.setManaged(matrix.isVisible());
        matrix.getChildren().add(new MoveMatrix(model));
    }

    private void fill(VBox card, List<Mover> movers) {
        movers.stream()
                .limit(PatternsModel.MOST)
                .forEach(mover -> card.getChildren().add(new MoverRow(model, mover, movers, screens::only)));
        if (movers.size() > PatternsModel.MOST) {
            card.getChildren().add(new Label(texts.text("recap.patterns.more", movers.size() - PatternsModel.MOST)));
        }
        if (movers.isEmpty()) {
            var none = new Label(texts.text("recap.patterns.none"));
            none.getStyleClass().add("muted");
            card.getChildren().add(none);
        }
    }

    @Override
    public String title() {
        return texts.text("recap.patterns.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return gainers.getChildren().stream()
                .filter(MoverRow.class::isInstance)
                .findFirst()
                .or(() -> losers.getChildren().stream()
                        .filter(MoverRow.class::isInstance)
                        .findFirst())
                .orElse(scroll);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter", texts.text("recap.keys.only")),
                new KeyHint("Esc", texts.text("recap.keys.leave")));
    }
}
