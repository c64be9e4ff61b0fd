package id.suar.violation.record;

import id.suar.form.FieldPath;
import id.suar.form.FieldType;
import id.suar.form.FormDefinition;
import id.suar.form.FormField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The columns of a file of cases: paths of the form, and what an export tells besides. A promise to others: add,
/// never change. What is about persons is never in an export.
public final class CaseColumns {

    /// The record's own id: an entry id of the journal, its short name, or any mark that the writer of a file keeps.
    public static final String ID = "id";

    /// Written by an export, passed over by an import.
    public static final List<String> TOLD =
            List.of("short_id", "form", "state", "number", "recorded_at", "recorded_by", "changed_at", "conflict");

    private static final Set<FieldType> NOT_PUBLISHED =
            EnumSet.of(FieldType.TEXT, FieldType.LONG_TEXT, FieldType.PERSON, FieldType.EVIDENCE);

    private CaseColumns() {}

    /// Those of an export of these cases: each item of a group that occurs has columns of its own.
    public static List<String> of(Collection<FormDefinition> forms, Collection<RecordedCase> cases) {
        List<String> columns = new ArrayList<>(List.of(ID));
        columns.addAll(TOLD);
        forms.stream()
                .flatMap(FormDefinition::fields)
                .filter(field -> !field.personal())
                .flatMap(field -> paths(field, cases))
                .filter(path -> !columns.contains(path))
                .distinct()
                .forEach(columns::add);
        return columns;
    }

    /// Those that can go to everybody: nothing that was written freely, no evidence, nothing beside a
    /// person.
    public static List<String> published(Collection<FormDefinition> forms, Collection<RecordedCase> cases) {
        List<String> columns = of(forms, cases);
        forms.forEach(form -> columns.removeIf(path -> form.at(path)
                .filter(field -> NOT_PUBLISHED.contains(field.type()) || besidePerson(form, field))
                .isPresent()));
        return columns;
    }

    private static boolean besidePerson(FormDefinition form, FormField field) {
        String within = field.fullKey().substring(0, field.fullKey().lastIndexOf('.') + 1);
        return !within.isEmpty()
                && form.fields().anyMatch(one -> one.personal() && one.fullKey().startsWith(within));
    }

    private static Stream<String> paths(FormField field, Collection<RecordedCase> cases) {
        if (field.group().isEmpty()) {
            return Stream.of(field.key());
        }
        NavigableSet<Integer> items = new TreeSet<>();
        cases.forEach(one -> items.addAll(one.answers().items(field.group())));
        return items.stream().map(field::at).map(FieldPath::toString);
    }

    /// One row of an export; instants in UTC.
    public static List<?> row(RecordedCase one, CaseRow row, List<String> columns) {
        List<Object> cells = new ArrayList<>(List.of(
                one.id().toString(),
                one.shortId().text(),
                one.kind().key(),
                row.state(),
                row.number(),
                one.content().recordedAt().toString(),
                one.content().recordedBy(),
                one.changedAt().toString(),
                one.conflict()));
        columns.stream()
                .skip(cells.size())
                .forEach(path -> cells.add(one.answers().text(path)));
        return cells;
    }
}
