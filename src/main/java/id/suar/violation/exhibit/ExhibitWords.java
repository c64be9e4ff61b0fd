package id.suar.violation.exhibit;

import id.suar.evidence.CustodyStep;
import id.suar.evidence.custody.EvidenceForms;
import id.suar.form.AnswerTexts;
import id.suar.form.Answers;
import id.suar.form.FormDefinition;
import id.suar.form.FormField;
import id.suar.form.FormWords;
import id.suar.i18n.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Evidence and its custody in the reader's words.
public final class ExhibitWords {

    private static final int GROUP = 8;

    private final EvidenceForms forms;
    private final Texts texts;
    private final DateTimeFormatter local;
    private final DateTimeFormatter minute;

    /// @param zone of the office
    public ExhibitWords(EvidenceForms forms, Texts texts, ZoneId zone) {
        this.forms = forms;
        this.texts = texts;
        this.local = DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", texts.locale());
        this.minute = local.withZone(zone);
    }

    /// In groups of eight, so that two people can read it to each other.
    public static String grouped(String hex) {
        var grouped = new StringBuilder();
        for (int at = 0; at < hex.length(); at += GROUP) {
            grouped.append(at == 0 ? "" : " ").append(hex, at, Math.min(hex.length(), at + GROUP));
        }
        return grouped.toString();
    }

    /// What is known of it, by label; nothing where nothing is.
    public Map<String, String> facts(Exhibit exhibit) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.text("exhibit.hash"), grouped(exhibit.content().hex()));
        exhibit.item()
                .ifPresent(item -> facts.put(
                        texts.text("exhibit.file"),
                        texts.text("exhibit.file.is", item.name(), item.type(), item.bytes())));
        facts.putAll(said(forms.item(), exhibit.described()));
        exhibit.item()
                .flatMap(item -> item.takenAt())
                .ifPresent(taken -> facts.put(texts.text("exhibit.camera"), local.format(taken)));
        facts.put(texts.text("exhibit.receipt"), receipt(exhibit.receipt()));
        return facts;
    }

    private String receipt(Exhibit.Receipt receipt) {
        return switch (receipt) {
            case Exhibit.Receipt.Received(Instant at) -> texts.text("exhibit.received", minute.format(at));
            case Exhibit.Receipt.Waits() -> texts.text("exhibit.waits");
            case Exhibit.Receipt.Elsewhere() -> texts.text("exhibit.receipt.elsewhere");
        };
    }

    /// Labels and answers, in the order of the form.
    private Map<String, String> said(FormDefinition form, Answers answers) {
        var words = new FormWords(form, texts);
        Map<String, String> said = new LinkedHashMap<>();
        form.fields()
                .filter(field -> answers.has(field.key()))
                .forEach(field -> said.put(words.label(field.key()), words.value(field, answers.text(field.key()))));
        return said;
    }

    /// When it was done; a step that people recorded names its own time.
    public String when(CustodyStep step) {
        String done = step.said().getOrDefault("at", "");
        return step.kind() == CustodyStep.Kind.STEPPED
                ? AnswerTexts.dayOf(done).map(day -> legal(day, done)).orElseGet(() -> minute.format(step.at()))
                : minute.format(step.at());
    }

    private String legal(LocalDate day, String done) {
        return done.contains("T")
                ? local.format(LocalDateTime.parse(done))
                : DateTimeFormatter.ofPattern("d MMM uuuu", texts.locale()).format(day);
    }

    /// `Diserahkan`, `Diambil ke brankas`.
    public String what(CustodyStep step) {
        return switch (step.kind()) {
            case ADDED -> texts.text("exhibit.step.added");
            case EXPORTED -> texts.text("exhibit.step.exported");
            case DESCRIBED -> texts.text("exhibit.step.described");
            case STEPPED -> {
                FormField field = forms.step().field("step").orElseThrow();
                yield new FormWords(forms.step(), texts)
                        .value(field, step.said().getOrDefault("step", ""));
            }
        };
    }

    /// Everything else that was said of it, in one line.
    public String about(CustodyStep step) {
        return switch (step.kind()) {
            case ADDED, EXPORTED -> step.where();
            case DESCRIBED -> joined(forms.item(), step.said());
            case STEPPED -> {
                Answers rest = Answers.of(step.said()).with("step", "").with("at", "");
                yield joined(forms.step(), rest.texts()) + "; "
                        + texts.text("exhibit.step.recorded", minute.format(step.at()));
            }
        };
    }

    private String joined(FormDefinition form, Map<String, String> said) {
        return said(form, Answers.of(said)).entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining("; "));
    }
}
