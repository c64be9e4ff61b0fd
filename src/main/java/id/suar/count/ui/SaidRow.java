package id.suar.count.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// One answer of a few that all are seen: a letter gives it, so does a click; the same again takes it back. One stop
/// of the keyboard.
final class SaidRow<E extends Enum<E>> extends FlowPane {

    private final List<ToggleButton> toggles = new ArrayList<>();

    /// @param named how a screen reader says what is asked
    /// @param taken answers that cannot be given here
    /// @param then  follows an answer that was given by its letter
    SaidRow(String named, ObjectProperty<E> value, E none, List<Said<E>> answers, Set<E> taken, Runnable then) {
        getStyleClass().add("said-row");
        for (Said<E> answer : answers) {
            var toggle = new ToggleButton(answer.word() + " (" + answer.keys().charAt(0) + ")");
            toggle.getStyleClass().add("said-choice");
            toggle.setAccessibleText(named + ": " + answer.word());
            toggle.setFocusTraversable(toggles.isEmpty());
            toggle.setDisable(taken.contains(answer.value()));
            toggle.setOnAction(event -> value.set(value.get() == answer.value() ? none : answer.value()));
            value.subscribe(now -> toggle.setSelected(now == answer.value()));
            toggles.add(toggle);
        }
        getChildren().addAll(toggles);
        addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> answers.stream()
                        .filter(answer -> answer.isKey(event.getCharacter()) && !taken.contains(answer.value()))
                        .findFirst()
                        .ifPresent(answer -> {
                            event.consume();
                            value.set(answer.value());
                            then.run();
                        }));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                event.consume();
                value.set(none);
            }
        });
    }

    /// All beside each other, where there is room for that.
    @Override
    protected double computePrefWidth(double height) {
        double each = toggles.stream()
                .mapToDouble(toggle -> snapSizeX(toggle.prefWidth(-1)))
                .sum();
        return Math.ceil(each + snapSpaceX(getHgap()) * (toggles.size() - 1));
    }

    /// Where the keyboard goes.
    ToggleButton first() {
        return toggles.stream()
                .filter(toggle -> !toggle.isDisabled())
                .findFirst()
                .orElse(toggles.getFirst());
    }
}
