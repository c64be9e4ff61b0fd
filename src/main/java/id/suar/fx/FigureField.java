package id.suar.fx;

import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/// A field for one figure of a paper form: a few digits, or blank. Blank is not zero.
public final class FigureField extends TextField {

    /// Value of a blank field.
    public static final int BLANK = -1;

    private static final int FORM_DIGITS = 4;

    private static final PseudoClass FINE = PseudoClass.getPseudoClass("fine");
    private static final PseudoClass LOOK = PseudoClass.getPseudoClass("look");
    private static final PseudoClass LEFT_BLANK = PseudoClass.getPseudoClass("left-blank");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass WORDY = PseudoClass.getPseudoClass("wordy");
    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");

    private final IntegerProperty value = new SimpleIntegerProperty(BLANK);

    /// How a field is judged: not before it has been left.
    public enum Verdict {
        NOT_YET,
        FINE,
        LOOK
    }

    public FigureField() {
        this(FORM_DIGITS);
    }

    /// @param most digits: totals have more than forms
    public FigureField(int most) {
        getStyleClass().add("figure-field");
        setPrefColumnCount(most);
        UnaryOperator<TextFormatter.Change> digits =
                change -> change.getControlNewText().matches("\\d{0," + most + "}") ? change : null;
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

    /// Somebody was here and wrote nothing: that is shown, for it is not a zero.
    ///
    /// @param word stands in the field; empty for a field that nobody has left yet
    public void markBlank(boolean leftBlank, String word) {
        pseudoClassStateChanged(LEFT_BLANK, leftBlank);
        setPromptText(word);
    }

    /// Something else than plain digits stands on the paper: a dash, what nobody can read, a correction.
    ///
    /// @param word stands in a field without digits; empty for one with digits
    public void mark(String word) {
        pseudoClassStateChanged(MARKED, true);
        pseudoClassStateChanged(WORDY, !word.isEmpty());
        setPromptText(word);
    }

    public void unmark() {
        pseudoClassStateChanged(MARKED, false);
        pseudoClassStateChanged(WORDY, false);
    }

    /// A figure that may be taken over and is not this field's own yet; empty when there is none.
    public void propose(String figure) {
        pseudoClassStateChanged(PROPOSED, !figure.isEmpty());
        if (!figure.isEmpty()) {
            setPromptText(figure);
        }
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
