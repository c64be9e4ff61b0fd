package id.suar.violation.exhibit;

import id.suar.evidence.CustodyStep;
import id.suar.evidence.custody.EvidenceForms;
import id.suar.form.Answers;
import id.suar.form.FormDefinition;
import id.suar.form.FormField;
import id.suar.form.FormWords;
import id.suar.i18n.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Evidence and its custody in the reader's words.
public final class ExhibitWords {

    private static final int GROUP = 8;

    private final EvidenceForms forms;
    private final Texts texts;
    private final DateTimeFormatter minute;

    /// @param zone of the office
    public ExhibitWords(EvidenceForms forms, Texts texts, ZoneId zone) {
        this.forms = forms;
        this.texts = texts;
        this.minute =
                DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", texts.locale()).withZone(zone);
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
                .ifPresent(taken -> facts.put(
                        texts.text("exhibit.camera"),
                        DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", texts.locale())
                                .format(taken)));
        facts.put(texts.text("exhibit.receipt"), receipt(exhibit.received()));
        return facts;
    }

    public String receipt(Optional<Instant> received) {
        return received.map(at -> texts.text("exhibit.received", minute.format(at)))
                .orElseGet(() -> texts.text("exhibit.waits"));
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

    public String when(CustodyStep step) {
        return minute.format(step.at());
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
                Answers rest = Answers.of(step.said()).with("step", "");
                yield joined(forms.step(), rest.texts());
            }
        };
    }

    private String joined(FormDefinition form, Map<String, String> said) {
        return said(form, Answers.of(said)).entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining("; "));
    }
}
