package id.suar.count.checklist.ui;

import id.suar.count.checklist.ChecklistStep;
import id.suar.fx.FollowFocus;
import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.Views;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The history of one polling station's answers: a card for each time that somebody recorded some.
final class HistoryScreen implements Screen {

    private final DayHistory history;
    private final VotingDay day;
    private final Parent node;

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label summary;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox page;

    HistoryScreen(DayHistory history, VotingDay day) {
        this.history = history;
        this.day = day;
        this.node = Views.load(this, "day-history.fxml", history.desk().texts());
    }

    @FXML
    void initialize() {
        title.setText(history.title());
        summary.setText(history.summary());
        history.steps().forEach(step -> page.getChildren().add(card(step)));
        FollowFocus.install(scroll);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public String title() {
        return history.title();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return page.getChildren().isEmpty() ? scroll : page.getChildren().getFirst();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("↑ ↓", history.desk().texts().text("checklist.keys.steps")),
                new KeyHint("Esc", history.desk().texts().text("checklist.keys.back")));
    }

    /// After a restart its checklist is opened again.
    @Override
    public String place() {
        return history.place();
    }

    private VBox card(ChecklistStep step) {
        var card = new VBox(wrapped(history.heading(step), "strong"));
        card.getStyleClass().addAll("sheet", "day-step");
        card.setFocusTraversable(true);
        history.remark(step).ifPresent(remark -> card.getChildren().add(wrapped(remark, "muted")));
        for (DayHistory.Line line : history.lines(step)) {
            card.getChildren().addAll(wrapped(line.question(), "muted"), wrapped(line.change(), "day-change"));
        }
        card.setAccessibleText(card.getChildren().stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(". ")));
        return card;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// The arrows go from card to card.
    private void pressed(KeyEvent event) {
        int at = page.getChildren().indexOf(page.getScene().getFocusOwner());
        int to = switch (event.getCode()) {
            case DOWN -> at + 1;
            case UP -> at - 1;
            default -> -1;
        };
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            day.back();
        } else if (at >= 0 && to >= 0 && to < page.getChildren().size()) {
            event.consume();
            page.getChildren().get(to).requestFocus();
        }
    }
}
