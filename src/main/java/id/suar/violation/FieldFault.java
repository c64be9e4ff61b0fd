package id.suar.violation;

import java.util.List;

/// Why a field cannot be taken as it is.
///
/// @param reason key of a text of the bundle: `violation.fault.…`
/// @param values what the text's placeholders stand for
public record FieldFault(FindingField field, String reason, List<Object> values) {

    public FieldFault {
        values = List.copyOf(values);
    }

    static FieldFault of(FindingField field, String reason, Object... values) {
        return new FieldFault(field, "violation.fault." + reason, List.of(values));
    }
}
