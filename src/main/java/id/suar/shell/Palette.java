package id.suar.shell;

import id.suar.fx.Hit;
import id.suar.i18n.Texts;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// `Ctrl+K`: type, arrow keys, `Enter`. Finds actions and whatever rooms find.
final class Palette extends VBox {

    private static final Duration PAUSE = Duration.millis(160);

    private final PaletteModel model;
    private final Runnable close;
    private final TextField typed = new TextField();
    private final ListView<Hit> list = new ListView<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    Palette(PaletteModel model, Texts texts, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("palette");
        typed.setPromptText(texts.text("shell.palette.prompt"));
        typed.setAccessibleText(texts.text("shell.palette.prompt"));
        typed.setId("palette-typed");
        list.setItems(model.hits());
        list.setCellFactory(view -> new HitCell());
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(texts.text("shell.palette.nothing")));
        list.setAccessibleText(texts.text("shell.palette.found"));
        list.setId("palette-hits");
        list.setOnMouseClicked(event -> go());
        setVgrow(list, Priority.ALWAYS);
        var hint = new Label(texts.text("shell.palette.keys"));
        hint.getStyleClass().add("key-hint");
        getChildren().addAll(typed, list, hint);
        pause.setOnFinished(event -> model.search(typed.getText()));
        typed.textProperty().subscribe(this::changed);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    TextField first() {
        return typed;
    }

    private void changed(String text) {
        model.typed(text);
        list.getSelectionModel().selectFirst();
        pause.playFromStart();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case KeyCode.DOWN -> move(event, 1);
            case KeyCode.UP -> move(event, -1);
            case KeyCode.PAGE_DOWN -> move(event, 8);
            case KeyCode.PAGE_UP -> move(event, -8);
            case KeyCode.ENTER -> {
                event.consume();
                go();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        int last = model.hits().size() - 1;
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(0, last));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 3));
    }

    private void go() {
        // What is found late is not selected yet; Enter alone opens it, too.
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .or(() -> model.hits().stream().findFirst())
                .ifPresent(hit -> {
                    close.run();
                    hit.open().run();
                });
    }

    private static final class HitCell extends ListCell<Hit> {

        /// Up to here a detail stands beside its title, as keys do.
        private static final int BRIEF = 12;

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean brief = hit.detail().length() <= BRIEF;
            var title = new Label(hit.title());
            var detail = new Label(hit.detail());
            detail.getStyleClass().add(brief ? "key-hint" : "muted");
            detail.setMinWidth(brief ? USE_PREF_SIZE : 0);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var icon = new FontIcon(hit.icon());
            var line = brief ? new HBox(icon, title, space, detail) : new HBox(icon, new VBox(title, detail));
            line.getStyleClass().add("palette-line");
            line.setAlignment(Pos.CENTER_LEFT);
            // As wide as the list: what is too long is cut and does not scroll sideways.
            line.setPrefWidth(0);
            setGraphic(line);
            setAccessibleText(hit.title() + ", " + hit.detail());
        }
    }
}
