package id.suar.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// What is wrong with the answers to a form, and what is missing. Nothing that is missing stands in the way of
/// saving. Pure.
public final class AnswerChecks {

    private final FormDefinition form;

    public AnswerChecks(FormDefinition form) {
        this.form = form;
    }

    /// Texts as typed, as they will be kept. What the form does not know stays as it is.
    public Answers clean(Map<String, String> typed) {
        Map<String, String> clean = new TreeMap<>();
        typed.forEach((path, text) -> clean.put(
                path, form.at(path).map(field -> AnswerTexts.clean(field, text)).orElse(text)));
        return Answers.of(clean);
    }

    /// What cannot be recorded as it is, in order of the paths; at most one fault for each answer.
    ///
    /// @param changed clean texts, by path
    public List<AnswerFault> faults(Map<String, String> changed) {
        List<AnswerFault> faults = new ArrayList<>();
        new TreeMap<>(changed)
                .forEach((path, text) -> form.at(path)
                        .ifPresentOrElse(
                                field -> AnswerTexts.fault(field, path, text).ifPresent(faults::add),
                                () -> faults.add(AnswerFault.of(path, "unknown"))));
        return faults;
    }

    /// What a complete form needs and nothing is written in, in the order of the form.
    ///
    /// @param filled paths of sealed answers, which count as written though nobody reads them here
    public List<AnswerFault> missing(Answers answers, Set<String> filled) {
        List<AnswerFault> missing = new ArrayList<>();
        Set<String> groupsSeen = new TreeSet<>();
        form.fields().forEach(field -> {
            if (field.group().isEmpty()) {
                lacking(field, 0, answers, filled, missing);
            } else if (groupsSeen.add(field.group())) {
                group(form.group(field.group()).orElseThrow(), answers, filled, missing);
            }
        });
        return missing;
    }

    private void group(FormGroup group, Answers answers, Set<String> filled, List<AnswerFault> missing) {
        UnaryOperator<String> written = written(group.key(), 0, answers, filled);
        if (!group.applies().holds(written)) {
            return;
        }
        NavigableSet<Integer> items = items(group.key(), answers, filled);
        if (items.isEmpty() && group.required().holds(written)) {
            missing.add(AnswerFault.of(group.key(), "item"));
        }
        for (int item : items) {
            form.fields()
                    .filter(field -> field.group().equals(group.key()))
                    .forEach(field -> lacking(field, item, answers, filled, missing));
        }
    }

    private void lacking(FormField field, int item, Answers answers, Set<String> filled, List<AnswerFault> missing) {
        String path = field.at(item).toString();
        UnaryOperator<String> written = written(field.group(), item, answers, filled);
        boolean empty = !answers.has(path) && !filled.contains(path);
        if (empty && field.applies().holds(written) && field.required().holds(written)) {
            missing.add(AnswerFault.of(path, "required"));
        }
    }

    /// Whether a field is asked for with these answers.
    public boolean applies(FormField field, int item, Answers answers) {
        return field.applies().holds(written(field.group(), item, answers, Set.of()));
    }

    /// Numbers of the items in which anything is written, clear or sealed.
    public static NavigableSet<Integer> items(String group, Answers answers, Set<String> filled) {
        NavigableSet<Integer> items = new TreeSet<>(answers.items(group));
        items.addAll(Answers.items(group, filled));
        return Collections.unmodifiableNavigableSet(items);
    }

    /// A key means the field of the same item where there is one, else the field of the form.
    private UnaryOperator<String> written(String group, int item, Answers answers, Set<String> filled) {
        return key -> {
            boolean inside = item > 0 && form.field(group + "." + key).isPresent();
            String path = inside ? new FieldPath(group, item, key).toString() : key;
            return filled.contains(path) ? "*" : answers.text(path);
        };
    }
}
