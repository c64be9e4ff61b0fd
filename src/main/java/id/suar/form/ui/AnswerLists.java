package id.suar.form.ui;

import id.suar.form.FormField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a room knows of the fields whose values another list keeps: places, elections, kinds of violation, files.
/// FX thread.
public interface AnswerLists {

    /// @param key  as the record keeps it
    /// @param more beside the name: a code, an article
    record Choice(String key, String name, String more) {}

    /// What fits; may answer later, on the FX thread.
    void find(FormField field, String typed, Consumer<List<Choice>> then);

    /// The name of what a record keeps; the text itself where it is not known.
    String name(FormField field, String text);

    /// Takes in a file that the user names, and gives its line for a field of evidence: SHA-256, a blank, a caption.
    /// Empty where files cannot be taken in here.
    ///
    /// @param field that it is for: what is about a person is not recorded under the name of its file
    default Optional<Consumer<Consumer<String>>> attach(FormField field) {
        return Optional.empty();
    }
}
