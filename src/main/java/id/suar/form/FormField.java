package id.suar.form;

import id.suar.election.Names;
import java.util.List;

/// One field of a form.
///
/// @param group    key of the repeated group it stands in; empty for none
/// @param key      within its group, or within the form: `from`, `event.what`
/// @param required when something must be written in it; never while it does not apply
/// @param applies  when it is there at all
/// @param options  what can be chosen; empty for types that are not chosen from
/// @param persons  whom it tells of, where they are to be protected: it is never stored in clear. Empty:
///                 of nobody
/// @param most     the most bytes (UTF-8) of its text
public record FormField(
        String group,
        String key,
        Names name,
        FieldType type,
        AnswerCondition required,
        AnswerCondition applies,
        List<FormOption> options,
        List<String> persons,
        int most) {

    public FormField {
        options = List.copyOf(options);
        persons = List.copyOf(persons);
    }

    /// `act.from`, also for each of its items.
    public String fullKey() {
        return group.isEmpty() ? key : group + "." + key;
    }

    public boolean personal() {
        return !persons.isEmpty();
    }

    /// Whom it tells of in one item of its group: `reporter`, `witnesses.2`.
    public List<String> persons(int item) {
        return group.isEmpty() ? persons : List.of(group + "." + item);
    }

    /// Its path in one item of its group; in a form without groups the item is 0.
    public FieldPath at(int item) {
        return new FieldPath(group, item, key);
    }
}
