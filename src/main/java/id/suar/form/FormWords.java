package id.suar.form;

import id.suar.i18n.Texts;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// A form in the reader's language.
public final class FormWords {

    private final FormDefinition form;
    private final Texts texts;

    public FormWords(FormDefinition form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /// `Kegiatan 2: Waktu mulai`; the path itself where the form does not know it.
    public String label(String path) {
        Optional<String> group = form.group(path).map(one -> one.name().in(texts.locale()));
        return group.or(() -> form.path(path).map(this::label)).orElse(path);
    }

    private String label(FieldPath path) {
        String name = form.field(path.key()).orElseThrow().name().in(texts.locale());
        return form.group(path.group())
                .map(group -> group.name().in(texts.locale()) + " " + path.item() + ": " + name)
                .orElse(name);
    }

    /// `Kegiatan 2: Waktu mulai: belum diisi`.
    public String told(AnswerFault fault) {
        return fault.path().isEmpty() ? reason(fault) : label(fault.path()) + ": " + reason(fault);
    }

    public String reason(AnswerFault fault) {
        return texts.text(fault.reason(), fault.values().toArray());
    }

    /// A text as people read it: what was chosen, by its name.
    public String value(FormField field, String text) {
        return switch (field.type()) {
            case OPTION, OPTIONS ->
                Arrays.stream(text.split(";")).map(key -> option(field, key)).collect(Collectors.joining(", "));
            case YES_NO -> texts.has("form.said." + text) ? texts.text("form.said." + text) : text;
            default -> text;
        };
    }

    private String option(FormField field, String key) {
        return field.options().stream()
                .filter(option -> option.key().equals(key))
                .map(option -> option.name().in(texts.locale()))
                .findFirst()
                .orElse(key);
    }
}
