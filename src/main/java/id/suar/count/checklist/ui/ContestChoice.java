package id.suar.count.checklist.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// Which ballots or forms a problem is about: a digit chooses one or takes it back.
final class ContestChoice extends FlowPane {

    private final List<String> keys;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Consumer<List<String>> chosen;

    /// @param keys   of the contests, in the order of their digits
    /// @param chosen is told of every change
    ContestChoice(List<String> keys, Consumer<List<String>> chosen) {
        this.keys = List.copyOf(keys);
        this.chosen = chosen;
        getStyleClass().add("contest-choice");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        for (int i = 0; i < keys.size(); i++) {
            var button = new ToggleButton((i + 1) + "  " + keys.get(i));
            button.getStyleClass().add("state-choice");
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> tell());
            buttons.add(button);
        }
        getChildren().setAll(buttons);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    void show(List<String> wanted) {
        for (int i = 0; i < keys.size(); i++) {
            buttons.get(i).setSelected(wanted.contains(keys.get(i)));
        }
    }

    private void typed(KeyEvent event) {
        if (AnswerKeys.digit(event)) {
            int place = Integer.parseInt(event.getCharacter()) - 1;
            if (place >= 0 && place < buttons.size()) {
                buttons.get(place).fire();
            }
            event.consume();
        }
    }

    private void tell() {
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (buttons.get(i).isSelected()) {
                wanted.add(keys.get(i));
            }
        }
        chosen.accept(wanted);
    }
}
