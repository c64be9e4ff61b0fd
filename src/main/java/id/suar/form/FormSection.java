package id.suar.form;

import id.suar.election.Names;
import java.util.List;

/// A part of a form with a heading.
///
/// @param fields in the order of the form; those of one group stand together
public record FormSection(String key, Names name, AnswerCondition applies, List<FormField> fields) {

    public FormSection {
        fields = List.copyOf(fields);
    }
}
