package id.suar.count.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/// One answer about one person, by number: a letter gives it, `Delete` takes it back, a click goes through them.
final class SaidBox<E extends Enum<E>> extends Button {

    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final String brief;
    private final String named;
    private final ObjectProperty<E> value;
    private final E none;
    private final List<Said<E>> answers;
    private final FontIcon shape = new FontIcon("mdi2c-circle-outline");

    /// @param brief what stands in the box
    /// @param named how a screen reader says it
    /// @param then  follows an answer that was given by its letter
    SaidBox(String brief, String named, ObjectProperty<E> value, E none, List<Said<E>> answers, Runnable then) {
        this.brief = brief;
        this.named = named;
        this.value = value;
        this.none = none;
        this.answers = answers;
        getStyleClass().setAll("button", "said-box");
        setGraphic(shape);
        value.subscribe(this::show);
        setOnAction(event -> value.set(following()));
        addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> answers.stream()
                        .filter(answer -> answer.isKey(event.getCharacter()))
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

    private void show(E now) {
        Optional<Said<E>> answer = answer(now);
        setText(answer.map(one -> brief + " " + one.word()).orElse(brief));
        shape.setIconLiteral(answer.map(Said::icon).orElse("mdi2c-circle-outline"));
        setAccessibleText(answer.map(one -> named + ": " + one.word()).orElse(named));
        pseudoClassStateChanged(ANSWERED, answer.isPresent());
        pseudoClassStateChanged(MISSING, answer.isPresent() && !answer.get().equals(answers.getFirst()));
    }

    private E following() {
        int place = answer(value.get()).map(answers::indexOf).orElse(-1) + 1;
        return place < answers.size() ? answers.get(place).value() : none;
    }

    private Optional<Said<E>> answer(E now) {
        return answers.stream().filter(one -> one.value() == now).findFirst();
    }
}
