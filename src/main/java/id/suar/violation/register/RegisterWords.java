package id.suar.violation.register;

import id.suar.form.Answers;
import id.suar.form.FormWords;
import id.suar.i18n.Texts;
import id.suar.violation.flow.Machine;
import id.suar.violation.flow.Machines;
import id.suar.violation.flow.Step;
import id.suar.violation.record.CaseForms;
import id.suar.violation.record.CaseKind;
import id.suar.violation.register.RegisterStatistics.By;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What keys of the register are called, for screens and paper. Files that scripts read have the keys.
public final class RegisterWords {

    private final Texts texts;
    private final Function<String, String> place;
    private final Machines machines = Machines.bundled();
    private final Function<String, String> stages;

    /// @param place digits of a region or polling station in words
    /// @param today whose list of stages is the one in use
    public RegisterWords(Texts texts, CaseForms forms, Function<String, String> place, LocalDate today) {
        this.texts = texts;
        this.place = place;
        var form = forms.of(CaseKind.FORM_A, Answers.NONE, today);
        var words = new FormWords(form, texts);
        this.stages =
                key -> form.at("stage").map(field -> words.value(field, key)).orElse(key);
    }

    public String kind(CaseKind kind) {
        return texts.text("violation.case.kind." + kind.key());
    }

    public String state(String machine, String key) {
        return machines.find(machine)
                .map(Machine::states)
                .flatMap(states -> Optional.ofNullable(states.get(key)))
                .map(names -> names.in(texts.locale()))
                .orElse(key);
    }

    /// Whichever way it is of, the name is the same.
    public String state(String key) {
        return List.of(CaseKind.FINDING, CaseKind.REPORT).stream()
                .map(kind -> state(kind.key(), key))
                .filter(name -> !name.equals(key))
                .findFirst()
                .orElse(key);
    }

    public String stage(String key) {
        return stages.apply(key);
    }

    public String place(String digits) {
        return digits.isEmpty() ? texts.text("violation.register.nowhere") : place.apply(digits);
    }

    /// @param keys with `;` between them
    public String suspected(String keys) {
        return Arrays.stream(keys.split(";")).map(this::one).collect(Collectors.joining(", "));
    }

    private String one(String key) {
        String text = "violation.suspected." + key;
        return key.isEmpty() ? "" : texts.has(text) ? texts.text(text) : key;
    }

    /// How many are reported, and what they are; empty where nobody is named.
    public String reported(int many, String roles) {
        return many == 0 && roles.isEmpty()
                ? ""
                : roles.isEmpty()
                        ? texts.text("violation.register.reported", many)
                        : texts.text("violation.register.reported_as", Math.max(many, 1), roles);
    }

    public String timing(Timing timing) {
        return texts.text("violation.register.timing." + timing.key());
    }

    public String by(By by) {
        return texts.text("violation.register.by." + by.key());
    }

    /// Of one key that was counted by.
    public String counted(By by, String key) {
        String words = switch (by) {
            case FORM -> CaseKind.of(key).map(this::kind).orElse(key);
            case REGIME, ELECTION, VIOLATION -> key;
            case KIND -> suspected(key);
            case DISTRICT, VILLAGE -> place(key);
            case STAGE -> stage(key);
            case STATE -> state(key);
            case REGISTERED -> texts.text("violation.register.registered." + key);
            case REASON -> state(key);
        };
        return words.isEmpty() ? texts.text("violation.register.unnamed") : words;
    }

    /// Titles of printed columns.
    public List<String> titles() {
        return RegisterTable.PRINTED.stream()
                .map(column -> texts.text("violation.register.column." + column))
                .toList();
    }

    /// A row of [RegisterTable#PRINTED] columns, in words.
    public List<Object> printed(RegisterRow row, List<Object> cells) {
        return java.util.stream.IntStream.range(0, cells.size())
                .mapToObj(at -> printed(row, RegisterTable.PRINTED.get(at), cells.get(at)))
                .toList();
    }

    private Object printed(RegisterRow row, String column, Object cell) {
        String key = cell.toString();
        return switch (column) {
            case "suspected" -> suspected(key);
            case "review" -> key.isEmpty() ? "" : step(row, "review." + key);
            case "outcome" -> key.isEmpty() ? "" : step(row, key);
            case "state" -> state(row.kind().key(), key);
            case "timing" -> timings(key);
            default -> cell;
        };
    }

    /// `handle met; adm.follow late`: how many of each, in words.
    private String timings(String told) {
        return Arrays.stream(Timing.values())
                .map(timing -> new Object() {
                    final long many = Arrays.stream(told.split("; "))
                            .filter(one -> one.endsWith(" " + timing.key()))
                            .count();
                    final String words = timing(timing);
                })
                .filter(one -> one.many > 0)
                .map(one -> one.many == 1 ? one.words : one.many + " × " + one.words)
                .collect(Collectors.joining(", "));
    }

    private String step(RegisterRow row, String event) {
        return machines.find(row.kind().key()).map(Machine::steps).orElse(List.of()).stream()
                .filter(step -> step.event().equals(event))
                .findFirst()
                .map(Step::name)
                .map(names -> names.in(texts.locale()))
                .orElse(event);
    }
}
