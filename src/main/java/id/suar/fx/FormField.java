package id.suar.fx;

import javafx.beans.DefaultProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One field of a form: its name above, what to type or what is wrong below. Screen readers hear both.
@DefaultProperty("control")
public final class FormField extends VBox {

    private static final PseudoClass FINE = PseudoClass.getPseudoClass("fine");
    private static final PseudoClass LOOK = PseudoClass.getPseudoClass("look");

    private final Label name = new Label();
    private final Label mark = new Label();
    private final Label hint = new Label();
    private final Label message = new Label("", new FontIcon("mdi2a-alert-circle-outline"));
    private Node control;

    public FormField() {
        getStyleClass().add("form-field");
        name.getStyleClass().add("form-field-name");
        mark.getStyleClass().add("muted");
        hint.getStyleClass().add("form-field-hint");
        message.getStyleClass().add("field-message");
        name.setWrapText(true);
        mark.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(name, mark);
        head.getStyleClass().add("form-field-head");
        getChildren().addAll(head, below(hint), below(message));
        hint.setText("");
        say("");
    }

    public String getLabel() {
        return name.getText();
    }

    public void setLabel(String text) {
        name.setText(text);
        tell();
    }

    public String getMark() {
        return mark.getText();
    }

    /// A word beside the name, such as *optional*.
    public void setMark(String text) {
        mark.setText(text);
        tell();
    }

    public String getHint() {
        return hint.getText();
    }

    public void setHint(String text) {
        hint.setText(text);
        hint.setVisible(!text.isEmpty() && message.getText().isEmpty());
        tell();
    }

    public Node getControl() {
        return control;
    }

    public void setControl(Node node) {
        control = node;
        name.setLabelFor(node);
        getChildren().add(1, node);
        tell();
    }

    /// @param text what is wrong and what to do; empty when there is nothing to say
    public void judge(FigureField.Verdict verdict, String text) {
        control.pseudoClassStateChanged(FINE, verdict == FigureField.Verdict.FINE);
        control.pseudoClassStateChanged(LOOK, verdict == FigureField.Verdict.LOOK);
        say(text);
        tell();
    }

    private void say(String text) {
        message.setText(text);
        message.setVisible(!text.isEmpty());
        hint.setVisible(text.isEmpty() && !hint.getText().isEmpty());
    }

    private void tell() {
        if (control != null) {
            control.setAccessibleText(mark.getText().isEmpty() ? getLabel() : getLabel() + ", " + mark.getText());
            control.setAccessibleHelp(message.getText().isEmpty() ? hint.getText() : message.getText());
        }
    }

    private static Label below(Label label) {
        label.setWrapText(true);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
