package id.suar.fx;

import java.util.ArrayList;
import java.util.List;
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

    private static final double SCROLL_BAR = 16;

    /// Under which a column keeps how its values are said in copies and files.
    private static final String WORDS = "suar.words";

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

    /// Values that are shown otherwise than they sort: instants, codes.
    public static <R, V> TableColumn<R, V> said(
            String title, double width, Function<R, V> value, Function<V, String> words) {
        TableColumn<R, V> column = column(title, width, value);
        say(column, words);
        column.setCellFactory(ignored -> new TableCell<>() {
            @Override
            protected void updateItem(V item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.apply(item));
            }
        });
        return column;
    }

    /// A column that shows a state; it sorts by the state's own order.
    public static <R, S extends Comparable<S>> TableColumn<R, S> states(
            String title, double width, Function<R, S> state, Function<S, StatePill> pill) {
        TableColumn<R, S> column = column(title, width, state);
        say(column, item -> pill.apply(item).getText());
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

    /// Gives each column its least width and its share of what is left over; with large text, where nothing is, the
    /// table is scrolled sideways.
    ///
    /// @param em    size of the text in pixels
    /// @param least widths in em, in the order of the columns
    /// @param share of each, together 1
    public static void fit(TableView<?> table, double em, List<Double> least, List<Double> share) {
        double all = least.stream().mapToDouble(width -> width * em).sum();
        double over = Math.max(0, table.getWidth() - SCROLL_BAR - all);
        for (int i = 0; i < least.size(); i++) {
            table.getColumns().get(i).setPrefWidth(Math.floor(least.get(i) * em + share.get(i) * over));
        }
    }

    /// Titles of the columns that are shown, left to right.
    public static List<String> titles(TableView<?> table) {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
    }

    /// What is shown of these rows: numbers as numbers, states in words, an empty text for what is not there.
    public static <R> List<List<Object>> cells(TableView<R> table, List<R> rows) {
        List<List<Object>> cells = new ArrayList<>(rows.size());
        for (R row : rows) {
            List<Object> line = new ArrayList<>();
            table.getVisibleLeafColumns().forEach(column -> line.add(cell(column, row)));
            cells.add(line);
        }
        return cells;
    }

    @SuppressWarnings("unchecked")
    private static <R, V> Object cell(TableColumn<R, V> column, R row) {
        V value = column.getCellData(row);
        if (value == null) {
            return "";
        }
        var words = (Function<V, String>) column.getProperties().get(WORDS);
        return words != null ? words.apply(value) : value instanceof Number ? value : value.toString();
    }

    private static <R, V> void say(TableColumn<R, V> column, Function<V, String> words) {
        column.getProperties().put(WORDS, words);
    }

    private static <R> void copy(TableView<R> table) {
        String rows = cells(table, table.getSelectionModel().getSelectedItems()).stream()
                .map(line -> line.stream().map(String::valueOf).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        var content = new ClipboardContent();
        content.putString(rows);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
