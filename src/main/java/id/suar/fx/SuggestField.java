package id.suar.fx;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for what must be chosen from a list: type a part of it, `↓` and `↑` move, `Enter` or `Tab` takes
/// the marked one, `Esc` closes the list. An empty field shows the whole list on `↓`.
public final class SuggestField<T> extends TextField {

    /// Finds what fits; may answer later, on the FX thread.
    @FunctionalInterface
    public interface Source<T> {

        void ask(String typed, Consumer<List<T>> then);
    }

    private final SuggestList<T> list = new SuggestList<>(this);
    private Source<T> source = (typed, then) -> {};
    private Consumer<T> chosen = one -> {};
    private boolean choosing;
    private int asked;

    public SuggestField() {
        getStyleClass().add("suggest-field");
        list.onPicked(this::take);
        textProperty().subscribe((before, after) -> {
            if (isFocused() && !choosing) {
                ask(getText().strip());
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                selectAll();
            } else {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param words  how a choice is said, to screen readers too
    /// @param detail a second line in the list; empty for none
    /// @param chosen takes what was chosen and puts its name in this field
    public void suggest(Source<T> source, Function<T, String> words, Function<T, String> detail, Consumer<T> chosen) {
        this.source = source;
        this.chosen = chosen;
        list.words(words, detail);
    }

    /// The list, while it is shown.
    public ListView<T> list() {
        return list;
    }

    private void ask(String typed) {
        int turn = ++asked;
        source.ask(typed, found -> {
            if (turn == asked && isFocused()) {
                list.show(found);
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN, UP -> {
                event.consume();
                if (list.isVisible()) {
                    list.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
                } else {
                    // what was chosen before is no reason to show nothing else
                    ask(getSelectedText().equals(getText()) ? "" : getText().strip());
                }
            }
            case ENTER, TAB -> {
                if (list.isVisible() && !event.isShiftDown()) {
                    list.marked().ifPresent(this::take);
                }
            }
            case ESCAPE -> {
                if (list.isVisible()) {
                    event.consume();
                    close();
                }
            }
            default -> {}
        }
    }

    private void take(T one) {
        choosing = true;
        chosen.accept(one);
        choosing = false;
        close();
        end();
    }

    private void close() {
        asked++;
        list.close();
    }
}
