package id.suar.count.ui;

import id.suar.count.words.PaperWords;
import id.suar.fx.EntryOrder;
import id.suar.i18n.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// Who saw the paper and when, a note, and in words how its cells are marked.
final class AboutSheet extends VBox {

    private final SheetModel model;
    private final Texts texts;
    private final TextField observer = new TextField();
    private final TextField seen = new TextField();
    private final Label message = new Label();
    private final TextArea note = new TextArea();
    private final VBox marks = new VBox();

    /// @param afterLast what `Enter` does in the last field
    AboutSheet(SheetModel model, Texts texts, Runnable afterLast) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("sheet-about");
        var title = new Label(texts.text("count.sheet.about"));
        title.getStyleClass().addAll("section-title", "form-section");
        message.setText(texts.text("count.sheet.seen.unreadable"));
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        message.managedProperty().bind(message.visibleProperty());
        message.setVisible(model.form().unreadableTime());
        seen.setPromptText(texts.text("count.sheet.seen.prompt"));
        note.setPrefRowCount(1);
        note.setWrapText(true);
        marks.getStyleClass().add("sheet-marks");
        marks.managedProperty().bind(marks.visibleProperty());
        getChildren()
                .addAll(
                        title,
                        label("observer", observer),
                        observer,
                        label("seen", seen),
                        seen,
                        message,
                        label("note", note),
                        note,
                        marks);
        bind();
        EntryOrder.install(List.of(observer, seen, note), afterLast);
        tellMarks();
    }

    private void bind() {
        List.of(observer, note).forEach(field -> field.setTextFormatter(TextLimit.formatter()));
        observer.textProperty().bindBidirectional(model.form().observer());
        seen.textProperty().bindBidirectional(model.form().seen());
        note.textProperty().bindBidirectional(model.form().note());
        whenLeft(observer, model::keep);
        whenLeft(note, model::keep);
        whenLeft(seen, () -> {
            model.leftSeen();
            message.setVisible(model.form().unreadableTime());
        });
    }

    /// The time as typed cannot be read.
    void askForTime() {
        message.setVisible(true);
        seen.requestFocus();
    }

    void tellMarks() {
        var title = new Label(texts.text("count.mark.title"));
        title.getStyleClass().addAll("small", "muted");
        marks.getChildren().setAll(title);
        new PaperWords(texts).marks(model.form().draft().sheet(), model.words()).forEach(line -> {
            var label = new Label(line);
            label.setWrapText(true);
            marks.getChildren().add(label);
        });
        marks.setVisible(marks.getChildren().size() > 1);
    }

    private Label label(String name, TextInputControl field) {
        field.setId(name);
        field.setAccessibleText(texts.text("count.sheet." + name));
        var label = new Label(texts.text("count.sheet." + name));
        label.setLabelFor(field);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private static void whenLeft(Node field, Runnable left) {
        field.focusedProperty().addListener((focus, before, focused) -> {
            if (!focused) {
                left.run();
            }
        });
    }
}
