package id.suar.form;

import java.util.List;

/// Why an answer cannot be taken as it is, or what is still missing.
///
/// @param path   where: `act.2.from`; a group's key where an item is missing; empty for the form as a whole
/// @param reason key of a text of the bundle: `form.fault.…`
/// @param values what the text's placeholders stand for
public record AnswerFault(String path, String reason, List<Object> values) {

    public AnswerFault {
        values = List.copyOf(values);
    }

    static AnswerFault of(String path, String reason, Object... values) {
        return new AnswerFault(path, "form.fault." + reason, List.of(values));
    }
}
