package id.suar.fx;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// The list under a [SuggestField]: lies over everything else in the same window, never takes the keyboard.
final class SuggestList<T> extends ListView<T> {

    private static final int MOST_ROWS = 8;
    private static final double LINE = 2.1;
    private static final double TWO_LINES = 3.6;

    private final TextField field;
    private Function<T, String> words = String::valueOf;
    private Function<T, String> detail = one -> "";
    private Consumer<T> picked = one -> {};

    SuggestList(TextField field) {
        this.field = field;
        getStyleClass().add("suggest-list");
        setFocusTraversable(false);
        setManaged(false);
        setVisible(false);
        setViewOrder(-1);
        setCellFactory(list -> new Cell());
    }

    void words(Function<T, String> words, Function<T, String> detail) {
        this.words = words;
        this.detail = detail;
    }

    void onPicked(Consumer<T> taker) {
        picked = taker;
    }

    Optional<T> marked() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    void move(int step) {
        int to = Math.floorMod(
                getSelectionModel().getSelectedIndex() + step, getItems().size());
        getSelectionModel().select(to);
        scrollTo(Math.max(0, to - MOST_ROWS / 2));
        say();
    }

    void show(List<T> found) {
        if (found.isEmpty() || !(field.getScene().getRoot() instanceof Pane root)) {
            close();
            return;
        }
        getItems().setAll(found);
        getSelectionModel().select(0);
        if (getParent() != root) {
            root.getChildren().add(this);
        }
        place(root, found);
        setVisible(true);
        scrollTo(0);
        say();
    }

    void close() {
        setVisible(false);
        if (getParent() instanceof Pane root) {
            root.getChildren().remove(this);
        }
        field.setAccessibleRoleDescription(null);
    }

    private void place(Pane root, List<T> found) {
        double em = field.getFont().getSize();
        boolean two = found.stream().anyMatch(one -> !detail.apply(one).isEmpty());
        setFixedCellSize(Math.ceil(em * (two ? TWO_LINES : LINE)));
        Bounds at = root.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double room = root.getHeight() - at.getMaxY() - em;
        double wanted = getFixedCellSize() * Math.min(MOST_ROWS, found.size()) + 4;
        boolean above = wanted > room && at.getMinY() > room;
        double height = Math.min(wanted, above ? at.getMinY() - em : room);
        resizeRelocate(at.getMinX(), above ? at.getMinY() - height - 2 : at.getMaxY() + 2, at.getWidth(), height);
    }

    /// The keyboard stays in the field, so the field says what is marked.
    private void say() {
        marked().ifPresent(one -> field.setAccessibleRoleDescription(
                words.apply(one) + ", " + (getSelectionModel().getSelectedIndex() + 1) + "/"
                        + getItems().size()));
    }

    private final class Cell extends ListCell<T> {

        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox lines = new VBox(first, second);

        Cell() {
            second.getStyleClass().add("suggest-detail");
            second.managedProperty().bind(second.visibleProperty());
            lines.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                event.consume();
                Optional.ofNullable(getItem()).ifPresent(picked);
            });
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            boolean none = empty || item == null;
            setGraphic(none ? null : lines);
            if (!none) {
                first.setText(words.apply(item));
                second.setText(detail.apply(item));
                second.setVisible(!second.getText().isEmpty());
            }
        }
    }
}
