package id.suar.fx;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What every table of the program does alike: columns by name, `Ctrl+C` copies rows, `Enter` opens one.
public final class Tables {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private Tables() {}

    public static <R, V> TableColumn<R, V> column(String title, double width, Function<R, V> value) {
        var column = new TableColumn<R, V>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    /// Right-aligned, as figures stand.
    public static <R> TableColumn<R, Number> figures(String title, double width, Function<R, Number> value) {
        TableColumn<R, Number> column = column(title, width, value);
        column.getStyleClass().add("figures");
        return column;
    }

    /// A column that shows a state; it sorts by the state's own order.
    public static <R, S extends Comparable<S>> TableColumn<R, S> states(
            String title, double width, Function<R, S> state, Function<S, StatePill> pill) {
        TableColumn<R, S> column = column(title, width, state);
        column.setCellFactory(ignored -> new TableCell<>() {
            @Override
            protected void updateItem(S item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : pill.apply(item));
            }
        });
        return column;
    }

    /// @param open what `Enter` and a double click do with the selected row
    public static <R> void furnish(TableView<R> table, Runnable open) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                open.run();
            } else if (COPY.match(event)) {
                event.consume();
                copy(table);
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open.run();
            }
        });
    }

    private static <R> void copy(TableView<R> table) {
        String rows = table.getSelectionModel().getSelectedItems().stream()
                .map(row -> table.getVisibleLeafColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(row)))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        var content = new ClipboardContent();
        content.putString(rows);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
