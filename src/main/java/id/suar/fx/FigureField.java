package id.suar.fx;

import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/// A field for one figure of a paper form: up to four digits, or blank. Blank is not zero.
public final class FigureField extends TextField {

    /// Value of a blank field.
    public static final int BLANK = -1;

    private static final PseudoClass FINE = PseudoClass.getPseudoClass("fine");
    private static final PseudoClass LOOK = PseudoClass.getPseudoClass("look");

    private final IntegerProperty value = new SimpleIntegerProperty(BLANK);

    /// How a field is judged: not before it has been left.
    public enum Verdict {
        NOT_YET,
        FINE,
        LOOK
    }

    public FigureField() {
        getStyleClass().add("figure-field");
        setPrefColumnCount(4);
        UnaryOperator<TextFormatter.Change> digits =
                change -> change.getControlNewText().matches("\\d{0,4}") ? change : null;
        setTextFormatter(new TextFormatter<>(digits));
        textProperty()
                .addListener((text, before, after) ->
                        value.set(after == null || after.isEmpty() ? BLANK : Integer.parseInt(after)));
        value.addListener((figure, before, after) -> show(after.intValue()));
        focusedProperty().addListener((focus, before, focused) -> {
            if (focused) {
                selectAll();
            }
        });
    }

    public IntegerProperty valueProperty() {
        return value;
    }

    public void judge(Verdict verdict) {
        pseudoClassStateChanged(FINE, verdict == Verdict.FINE);
        pseudoClassStateChanged(LOOK, verdict == Verdict.LOOK);
    }

    private void show(int figure) {
        String wanted = figure == BLANK ? "" : Integer.toString(figure);
        boolean same = figure == BLANK
                ? getText() == null || getText().isEmpty()
                : !getText().isEmpty() && Integer.parseInt(getText()) == figure;
        if (!same) {
            setText(wanted);
        }
    }
}
