package id.suar.violation.ui;

import id.suar.fx.TypedTime;
import id.suar.violation.FindingField;
import id.suar.violation.FindingTexts;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One field of the form: what is typed in it, what that means for the record, and how it stands. What was
/// chosen from a list is shown by its name and means a key.
final class TypedField {

    private final FindingField field;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<FieldState> state = new SimpleObjectProperty<>(FieldState.NOT_YET);
    private String name = "";
    private String meaning = "";

    TypedField(FindingField field) {
        this.field = field;
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<FieldState> state() {
        return state;
    }

    /// @param means a text of the record
    /// @param shown how people read it
    void put(String means, String shown) {
        name = shown;
        meaning = means;
        text.set(shown);
    }

    boolean isEmpty() {
        return text.get().isBlank();
    }

    boolean emptied() {
        return !meaning.isEmpty() && isEmpty();
    }

    /// What is typed is what was chosen, and nothing was changed in it since.
    boolean chosen() {
        return !name.isBlank() && text.get().strip().equals(name.strip());
    }

    /// As it would be recorded; what cannot be read stays as typed, for the checks to say so.
    String canonical(LocalDate today) {
        if (chosen()) {
            return meaning;
        }
        String typed = isTime(field) ? TypedTime.canonical(text.get(), today) : text.get();
        return FindingTexts.clean(field, typed);
    }

    static boolean isTime(FindingField field) {
        return field == FindingField.OCCURRED || field == FindingField.FOUND;
    }
}
