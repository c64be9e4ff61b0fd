package id.suar.shell;

import id.suar.fx.KeyHint;
import id.suar.i18n.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// `F1`: the keys that work everywhere and those of the screen that is shown.
final class KeyMap extends VBox {

    private final Button close;

    KeyMap(List<KeyHint> everywhere, String screen, List<KeyHint> here, Texts texts, Runnable closing) {
        getStyleClass().add("key-map");
        var title = new Label(texts.text("shell.keys.title"));
        title.getStyleClass().add("overlay-title");
        var columns = new HBox(column(texts.text("shell.keys.everywhere"), everywhere));
        columns.getStyleClass().add("key-columns");
        if (!here.isEmpty()) {
            columns.getChildren().add(column(screen, here));
        }
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFocusTraversable(false);
        close = new Button(texts.text("shell.close"));
        close.setCancelButton(true);
        close.setOnAction(event -> closing.run());
        getChildren().addAll(title, scroll, close);
    }

    Button first() {
        return close;
    }

    private static VBox column(String title, List<KeyHint> hints) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        for (int row = 0; row < hints.size(); row++) {
            var cap = new Label(hints.get(row).keys());
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(USE_PREF_SIZE);
            var does = new Label(hints.get(row).does());
            does.setWrapText(true);
            does.setMinHeight(USE_PREF_SIZE);
            grid.addRow(row, cap, does);
        }
        var column = new VBox(heading, grid);
        column.getStyleClass().add("key-column");
        return column;
    }
}
