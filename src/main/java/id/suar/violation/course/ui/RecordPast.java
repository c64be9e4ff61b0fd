package id.suar.violation.course.ui;

import id.suar.form.FieldType;
import id.suar.form.FormDefinition;
import id.suar.form.FormField;
import id.suar.form.FormWords;
import id.suar.i18n.Texts;
import id.suar.violation.FindingStep.Relation;
import id.suar.violation.record.CaseChange;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Who changed what in a case's record, as lines on the screen of its course.
final class RecordPast {

    /// The most characters of a text that is shown here; the form has all of it.
    private static final int MOST = 300;

    private final CourseDesk desk;
    private final Texts texts;
    private final DateTimeFormatter minute;

    RecordPast(CourseDesk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.minute = DateTimeFormatter.ofPattern("EEEE, d MMM uuuu HH.mm", texts.locale())
                .withZone(desk.zone());
    }

    /// The latest first.
    List<Node> of(CourseRead read) {
        return read.changes().reversed().stream()
                .map(change -> line(change, read.form()))
                .toList();
    }

    private Node line(CaseChange change, FormDefinition form) {
        String relation = change.relation().name().toLowerCase(Locale.ROOT);
        var box = new VBox(
                styled(texts.text("violation.history." + relation, change.actor()), "strong"),
                styled(minute.format(change.at()), "muted"));
        if (change.relation() != Relation.FIRST) {
            fields(change, form, box);
        }
        boolean beside = change.relation() == Relation.BESIDE;
        box.getStyleClass().add(beside ? "history-changed" : "history-line");
        return box;
    }

    private void fields(CaseChange change, FormDefinition form, VBox box) {
        var words = new FormWords(form, texts);
        for (CaseChange.Field field : change.fields()) {
            String label = words.label(field.path());
            if (!field.before().isEmpty()) {
                box.getChildren()
                        .add(styled(
                                label + " · "
                                        + texts.text("violation.history.was", said(field.path(), field.before(), form)),
                                "muted"));
            }
            box.getChildren()
                    .add(styled(
                            label + " · " + texts.text("violation.history.is", said(field.path(), field.after(), form)),
                            "history-value"));
        }
        change.sealed().stream()
                .sorted()
                .map(path -> texts.text("violation.course.sealed", words.label(path)))
                .forEach(text -> box.getChildren().add(styled(text, "history-value")));
    }

    private String said(String path, String text, FormDefinition form) {
        if (text.isEmpty()) {
            return "–";
        }
        String read = form.at(path).map(field -> value(field, text, form)).orElse(text);
        return read.codePointCount(0, read.length()) <= MOST
                ? read
                : read.substring(0, read.offsetByCodePoints(0, MOST)) + "…";
    }

    private String value(FormField field, String text, FormDefinition form) {
        return field.type() == FieldType.PLACE
                ? desk.place().apply(text)
                : new FormWords(form, texts).value(field, text);
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
