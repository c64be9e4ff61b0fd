package id.suar.violation.paper;

import id.suar.form.AnswerChecks;
import id.suar.form.Answers;
import id.suar.form.FormField;
import id.suar.i18n.Texts;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.record.CaseKind;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a case says under the keys of layouts: of itself (`case.what`), of the step that leads to the paper
/// (`step.recipient`), of its form (`study.brief`, `clar.N.name`). What it does not hold is empty and is never made up;
/// what is sealed and was not opened is said to be hidden.
final class PaperValues {

    /// In the item that is being written.
    private static final String ITEM = ".N.";

    private final PaperForm form;
    private final PrintedCase one;
    private final BiFunction<FormField, String, String> read;
    private final PaperTimes times;
    private final Texts texts;
    private final Answers answers;
    private final Set<String> hidden;
    private final Optional<CaseEvent> step;

    /// @param read a text of a field as people read it
    PaperValues(
            PaperForm form,
            PrintedCase one,
            BiFunction<FormField, String, String> read,
            PaperTimes times,
            Texts texts) {
        this.form = form;
        this.one = one;
        this.read = read;
        this.times = times;
        this.texts = texts;
        this.answers = one.answers();
        this.hidden = one.hidden();
        this.step = one.leading(form.purpose());
    }

    /// Numbers of the items of a group in which anything is written.
    NavigableSet<Integer> items(String group) {
        return AnswerChecks.items(group, answers, hidden);
    }

    /// @param item of the group that is being written; 0 for none
    String text(String key, int item) {
        if (key.startsWith("case.")) {
            return ofCase(key.substring(5));
        }
        if (key.startsWith("step.")) {
            return ofStep(key.substring(5));
        }
        return key.equals("title") ? form.name().in(texts.locale()) : answer(key, item);
    }

    private String answer(String key, int item) {
        if (key.equals("clar.N.birth")) {
            return joined(", ", answer("clar.N.birth_place", item), born(item));
        }
        String path = key.contains(ITEM) ? key.replace(ITEM, "." + item + ".") : key;
        Optional<FormField> field = one.coaching().form().at(path);
        if (field.isEmpty()) {
            return "";
        }
        if (answers.has(path)) {
            return read.apply(field.get(), answers.text(path));
        }
        return hidden.contains(path) ? texts.text("paper.hidden") : "";
    }

    private String born(int item) {
        String path = "clar." + item + ".birth_date";
        return answers.has(path) ? times.plain(answers.text(path)) : answer(path, 0);
    }

    private String ofStep(String key) {
        return step.map(event -> key.equals("at")
                        ? times.dayOf(event.at())
                        : event.fields().getOrDefault(key, ""))
                .orElse("");
    }

    private String ofCase(String key) {
        return switch (key) {
            case "number" -> one.name();
            case "kind" ->
                texts.text("violation.paper.case." + one.record().kind().key());
            case "what" -> one.record().summary().what();
            case "place" ->
                joined(", ", first("event.spot", "spot", "v.spot"), first("event.place", "place", "v.place"));
            case "occurred" -> first("event.occurred_on", "occurred", "v.occurred_at");
            case "known" -> first("event.known_on", "found", "v.found_at");
            case "received" -> received();
            case "reporter" -> reporter();
            case "reporter_address" -> answer("reporter.address", 0);
            case "reported" -> reported("name", "role");
            case "reported_address" -> reported("address");
            case "plenary" ->
                one.last("plenary").map(event -> event.fields().get("plenary")).orElse("");
            default -> throw new IllegalStateException("case." + key);
        };
    }

    private String received() {
        String step = one.record().kind() == CaseKind.REPORT ? "report.filed" : "plenary.set";
        return one.lastOf(step).map(event -> times.dayOf(event.at())).orElseGet(() -> first("filed_on", "set_at"));
    }

    private String reporter() {
        if (one.record().kind() != CaseKind.REPORT) {
            return first("observer", "officer_name");
        }
        String name = one.persons().getOrDefault("reporter.name", "");
        return name.isEmpty()
                ? texts.text("violation.paper.reporter", one.record().shortId().toString())
                : name;
    }

    private String reported(String... fields) {
        String group = one.record().kind() == CaseKind.FORM_A ? "v.actors" : "reported";
        return items(group).stream()
                .map(item -> joined(
                        ", ",
                        Stream.of(fields)
                                .map(field -> answer(group + ITEM + field, item))
                                .toArray(String[]::new)))
                .collect(Collectors.joining("; "));
    }

    private String first(String... paths) {
        return Stream.of(paths)
                .map(path -> answer(path, 0))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String joined(String between, String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
