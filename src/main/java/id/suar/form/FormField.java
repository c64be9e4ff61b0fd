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
/// @param personal about a person who is to be protected: never stored in clear
/// @param most     the most bytes (UTF-8) of its text
public record FormField(
        String group,
        String key,
        Names name,
        FieldType type,
        AnswerCondition required,
        AnswerCondition applies,
        List<FormOption> options,
        boolean personal,
        int most) {

    public FormField {
        options = List.copyOf(options);
    }

    /// `act.from`, also for each of its items.
    public String fullKey() {
        return group.isEmpty() ? key : group + "." + key;
    }

    /// Its path in one item of its group; in a form without groups the item is 0.
    public FieldPath at(int item) {
        return new FieldPath(group, item, key);
    }
}
