package id.suar.app;

import id.suar.form.Answers;
import id.suar.form.FieldType;
import id.suar.form.FormDefinition;
import id.suar.form.FormField;
import id.suar.form.FormState;
import id.suar.i18n.Texts;
import id.suar.paper.Paper;
import id.suar.paper.PaperBlock;
import id.suar.person.PersonRedaction;
import id.suar.violation.course.RecordedCourse;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.CaseState;
import id.suar.violation.record.CaseContent;
import id.suar.violation.record.RecordedCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A copy of a case's paper for everybody: words stand for persons, wherever they are named in it; what
/// stands beside them in the form and the list of evidence are left out. Where not everybody could be
/// opened, nobody knows whom to look for in what was written freely, in the form and with the steps, and
/// that is left out too.
final class PublicCopy {

    /// What anybody may be named in.
    private static final Set<FieldType> FREE = EnumSet.of(FieldType.TEXT, FieldType.LONG_TEXT);

    /// What steps say that names nobody.
    private static final Set<String> OF_STEPS = Set.of("number", "letter_no", "plenary", "kind");

    private final RecordedCase record;
    private final FormDefinition form;
    private final Texts texts;
    private final boolean whole;
    private final Map<String, String> words = new TreeMap<>();
    private final PersonRedaction redaction;

    /// @param opened texts about persons by path: all that could be opened
    PublicCopy(RecordedCase record, FormDefinition form, Map<String, String> opened, Texts texts) {
        this.record = record;
        this.form = form;
        this.texts = texts;
        this.whole = opened.keySet().containsAll(record.form().filled());
        record.form().filled().stream()
                .filter(path -> type(path) == FieldType.PERSON)
                .forEach(path -> words.put(path, word(path)));
        Map<String, String> names = new TreeMap<>();
        Map<String, String> others = new TreeMap<>();
        opened.forEach((path, text) -> {
            if (type(path) == FieldType.PERSON) {
                names.put(text, word(path));
            } else if (type(path) != FieldType.EVIDENCE) {
                others.put(text, word(path));
            }
        });
        this.redaction = PersonRedaction.of(names, others);
    }

    /// Everybody was opened, so what was written freely could be searched.
    boolean whole() {
        return whole;
    }

    /// What is printed in place of names, by path.
    Map<String, String> words() {
        return words;
    }

    /// What is printed.
    RecordedCase bare() {
        FormState state = record.form();
        Map<String, String> kept = new TreeMap<>(state.answers().texts());
        kept.keySet()
                .removeIf(
                        path -> form.at(path).map(field -> leftOut(field, path)).orElse(true));
        var bare = new FormState(Answers.of(kept), state.sealed(), state.filled(), state.others());
        CaseContent content = record.content();
        return new RecordedCase(
                record.id(),
                new CaseContent(content.kind(), bare, content.recordedAt(), content.recordedBy()),
                record.heads(),
                record.entries(),
                record.changedAt());
    }

    /// The course as it is printed.
    RecordedCourse bare(RecordedCourse course) {
        if (whole) {
            return course;
        }
        CaseState state = course.state();
        Map<String, CaseEvent> clocks = new TreeMap<>();
        state.clocks().forEach((key, event) -> clocks.put(key, bare(event)));
        var bare = new CaseState(
                state.state(),
                state.happened().stream().map(PublicCopy::bare).toList(),
                state.irregular().stream().map(PublicCopy::bare).toList(),
                clocks);
        return new RecordedCourse(course.id(), course.machine(), bare, course.heads());
    }

    private static CaseEvent bare(CaseEvent event) {
        Map<String, String> kept = new TreeMap<>(event.fields());
        kept.keySet().retainAll(OF_STEPS);
        return new CaseEvent(event.event(), event.at(), kept);
    }

    /// What was printed, once more without anybody's name.
    Paper of(Paper paper) {
        List<String> marks = new ArrayList<>(paper.marks());
        marks.add(texts.text("sealed.public.mark"));
        return new Paper(
                paper.form(),
                paper.letterhead(),
                paper.title(),
                paper.number(),
                marks,
                paper.blocks().stream().map(this::clean).toList(),
                paper.seal(),
                paper.page(),
                paper.foot(),
                paper.locale());
    }

    private boolean leftOut(FormField field, String path) {
        boolean beside = form.fields()
                .filter(FormField::personal)
                .anyMatch(one -> field.group().isEmpty()
                        ? one.group().isEmpty()
                                && one.key().contains(".")
                                && path.startsWith(
                                        one.key().substring(0, one.key().indexOf('.') + 1))
                        : one.group().equals(field.group()));
        return beside || field.type() == FieldType.EVIDENCE || !whole && FREE.contains(field.type());
    }

    private PaperBlock clean(PaperBlock block) {
        return switch (block) {
            case PaperBlock.Heading heading -> heading;
            case PaperBlock.Blank blank -> blank;
            case PaperBlock.NewPage page -> page;
            case PaperBlock.Under(String text) -> new PaperBlock.Under(redaction.of(text));
            case PaperBlock.Text(String text) -> new PaperBlock.Text(redaction.of(text));
            case PaperBlock.Lines(List<PaperBlock.Line> lines) ->
                new PaperBlock.Lines(lines.stream()
                        .map(line -> new PaperBlock.Line(line.name(), redaction.of(line.text())))
                        .toList());
            case PaperBlock.Table(var titles, var widths, var rows) ->
                new PaperBlock.Table(
                        titles,
                        widths,
                        rows.stream()
                                .map(row -> row.stream().map(redaction::of).toList())
                                .toList());
            case PaperBlock.Signatures(String placed, var signatures) ->
                new PaperBlock.Signatures(
                        placed,
                        signatures.stream()
                                .map(one -> new PaperBlock.Signature(one.role(), redaction.of(one.name())))
                                .toList());
        };
    }

    private FieldType type(String path) {
        return form.at(path).map(FormField::type).orElse(FieldType.TEXT);
    }

    /// Whom a path tells of: `[Saksi 2]`.
    private String word(String path) {
        return form.path(path)
                .map(found -> {
                    String group = found.group().substring(found.group().lastIndexOf('.') + 1);
                    String item = String.valueOf(found.item());
                    return switch (group.isEmpty() ? found.field() : group) {
                        case "witnesses" -> texts.text("sealed.public.witness", item);
                        case "reported" -> texts.text("sealed.public.reported", item);
                        case "actors" -> texts.text("sealed.public.actor", item);
                        case "reporter.proxy" -> texts.text("sealed.public.proxy");
                        case "who_text" -> texts.text("sealed.public.suspect");
                        case "informant.name", "informant.address", "informant.phone", "channel_text" ->
                            texts.text("sealed.public.informant");
                        default ->
                            found.field().startsWith("reporter")
                                    ? texts.text("sealed.public.reporter")
                                    : texts.text("sealed.public.other");
                    };
                })
                .orElseGet(() -> texts.text("sealed.public.other"));
    }
}
