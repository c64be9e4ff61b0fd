package id.suar.count.ui;

import id.suar.count.CellMark;
import id.suar.fx.EntryOrder;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/// A line above a sheet's foot that asks for one thing: the number of a party, or how a cell stands on the paper.
/// `Enter` ends it, `Esc` puts it away.
final class SheetStrip extends FlowPane {

    private final SheetModel model;
    private final Texts texts;
    private Runnable back = () -> {};

    SheetStrip(SheetModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("sheet-strip");
        close();
    }

    /// @return whether there was anything to put away
    boolean close() {
        boolean open = isVisible();
        setVisible(false);
        setManaged(false);
        getChildren().clear();
        back.run();
        back = () -> {};
        return open;
    }

    /// @param go  to a party; false when the form has none of that number
    /// @param add a party of that number as the paper has it
    /// @param then gives the keyboard back
    void askParty(IntPredicate go, IntConsumer add, Runnable then) {
        TextField number = field("count.strip.party", 4);
        var said = new Label();
        said.getStyleClass().add("field-message");
        number.textProperty().subscribe(text -> said.setText(""));
        number.setOnAction(event -> {
            if (!number.getText().matches("[1-9]\\d?")) {
                said.setText(texts.text("count.strip.number"));
                return;
            }
            int wanted = Integer.parseInt(number.getText());
            if (go.test(wanted)) {
                back = () -> {};
                close();
            } else if (said.getText().isEmpty()) {
                said.setText(texts.text("count.strip.unlisted", wanted));
            } else {
                back = () -> {};
                close();
                add.accept(wanted);
            }
        });
        open(then, label("count.strip.party"), number, said);
        number.requestFocus();
    }

    /// @param named  the figure, for people
    /// @param atWord begin with the words instead of the old figure
    /// @param then   gives the keyboard back
    void askMark(String figure, String named, boolean atWord, Runnable then) {
        var known = model.form().mark(figure);
        TextField old = field("count.strip.old", 7);
        TextField words = field("count.strip.words", 18);
        old.setText(known.map(CellMark::note).orElse(""));
        words.setText(known.map(CellMark::words).orElse(""));
        List.of(old, words).forEach(field -> field.setTextFormatter(TextLimit.formatter()));
        EntryOrder.install(List.of(old, words), () -> {
            mark(figure, old.getText().strip(), words.getText().strip(), !atWord);
            close();
        });
        var of = new Label(named);
        of.getStyleClass().add("strong");
        open(then, of, label("count.strip.old"), old, label("count.strip.words"), words);
        (atWord ? words : old).requestFocus();
    }

    private void mark(String figure, String old, String words, boolean corrected) {
        if (old.isEmpty() && words.isEmpty() && !corrected) {
            model.form().marks().remove(figure);
        } else {
            CellMark.State state = corrected || !old.isEmpty() ? CellMark.State.CORRECTED : CellMark.State.WRITTEN;
            model.mark(List.of(figure), new CellMark(state, words, old));
        }
    }

    private TextField field(String key, int columns) {
        var field = new TextField();
        field.setPrefColumnCount(columns);
        field.setAccessibleText(texts.text(key));
        return field;
    }

    private Label label(String key) {
        return new Label(texts.text(key));
    }

    private void open(Runnable then, Node... parts) {
        close();
        back = then;
        getChildren().setAll(parts);
        setVisible(true);
        setManaged(true);
    }
}
