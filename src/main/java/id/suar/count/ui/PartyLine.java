package id.suar.count.ui;

import id.suar.count.Figures;
import id.suar.i18n.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// One party of a form in one line: number, name, the sum of its rows beside its total as written, how both stand
/// to each other in word and shape.
final class PartyLine extends Button {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Texts texts;
    private final String name;
    private final Label sums = new Label();
    private final Label state = new Label();
    private final FontIcon shape = new FontIcon("mdi2c-circle-outline");
    private PartySum shown;

    PartyLine(int number, String name, Texts texts) {
        this.texts = texts;
        this.name = number + " " + name;
        var digits = new Label(Integer.toString(number));
        digits.getStyleClass().add("form-number");
        var brief = new Label(name);
        brief.getStyleClass().add("party-name");
        brief.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(brief, Priority.ALWAYS);
        sums.getStyleClass().add("party-sums");
        state.getStyleClass().add("party-state");
        state.setGraphic(shape);
        var line = new HBox(digits, brief, sums, state);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("party-row");
        setGraphic(line);
        setFocusTraversable(false);
        getStyleClass().setAll("button", "party-line");
        setMaxWidth(Double.MAX_VALUE);
    }

    void open(boolean open) {
        pseudoClassStateChanged(OPEN, open);
    }

    void show(PartySum sum) {
        if (sum.equals(shown)) {
            return;
        }
        shown = sum;
        boolean nothing = sum.state() == PartySum.State.NOT_YET;
        sums.setText(nothing ? "" : texts.text("count.party.sums", sum.sum(), written(sum)));
        state.setText(word(sum));
        shape.setIconLiteral(icon(sum.state()));
        state.getStyleClass().setAll("label", "party-state", tone(sum.state()));
        setAccessibleText(name + ", " + texts.text("count.party.said", sum.sum(), written(sum)) + ", " + word(sum));
    }

    /// `3 lebih`: what is written against what its rows make.
    private String word(PartySum sum) {
        return switch (sum.state()) {
            case NOT_YET -> texts.text("count.party.not_yet");
            case OPEN -> texts.text("count.party.open");
            case FINE -> texts.text("count.party.fine");
            case LOOK ->
                texts.text(sum.difference() > 0 ? "count.party.more" : "count.party.fewer", Math.abs(sum.difference()));
        };
    }

    private String written(PartySum sum) {
        return sum.written() == Figures.BLANK ? "–" : texts.text("count.figure", sum.written());
    }

    private static String icon(PartySum.State state) {
        return switch (state) {
            case NOT_YET -> "mdi2c-circle-outline";
            case OPEN -> "mdi2p-pencil-outline";
            case FINE -> "mdi2c-check";
            case LOOK -> "mdi2n-not-equal-variant";
        };
    }

    private static String tone(PartySum.State state) {
        return switch (state) {
            case NOT_YET, OPEN -> "muted";
            case FINE -> "fine";
            case LOOK -> "look";
        };
    }
}
