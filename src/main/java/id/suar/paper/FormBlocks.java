package id.suar.paper;

import id.suar.form.AnswerChecks;
import id.suar.form.Answers;
import id.suar.form.FieldPath;
import id.suar.form.FieldType;
import id.suar.form.FormDefinition;
import id.suar.form.FormField;
import id.suar.form.FormGroup;
import id.suar.form.FormSection;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/// A filled form as the blocks of its paper: its sections in their order, repeated groups one after another. A section
/// that does not apply says *Nihil*, as the paper forms have it; fields that do not apply are left out.
public final class FormBlocks {

    private final FormDefinition form;
    private final AnswerChecks checks;
    private final Texts texts;
    private final BiFunction<FormField, String, String> words;

    /// @param words a text of a field as people read it: names of places and of what was chosen
    public FormBlocks(FormDefinition form, Texts texts, BiFunction<FormField, String, String> words) {
        this.form = form;
        this.checks = new AnswerChecks(form);
        this.texts = texts;
        this.words = words;
    }

    /// @param answers what is to be read on the paper; persons among them only where they were opened for it
    /// @param hidden  paths that have something written in them which the paper does not tell
    /// @param left    keys of fields that this paper leaves out; a section of which none is left goes with them
    public List<PaperBlock> of(Answers answers, Set<String> hidden, Set<String> left) {
        List<PaperBlock> blocks = new ArrayList<>();
        for (FormSection section : form.sections()) {
            if (section.fields().stream().allMatch(field -> left.contains(field.fullKey()))) {
                continue;
            }
            blocks.add(new PaperBlock.Heading(section.name().in(texts.locale())));
            List<PaperBlock> own = section(section, answers, hidden, left);
            blocks.addAll(own.isEmpty() ? List.of(new PaperBlock.Text(texts.text("paper.nil"))) : own);
        }
        return blocks;
    }

    private List<PaperBlock> section(FormSection section, Answers answers, Set<String> hidden, Set<String> left) {
        List<PaperBlock> blocks = new ArrayList<>();
        List<PaperBlock.Line> lines = new ArrayList<>();
        String group = "";
        for (FormField field : section.fields()) {
            if (left.contains(field.fullKey())) {
                continue;
            }
            if (!field.group().isEmpty()) {
                flush(lines, blocks);
                if (!field.group().equals(group)) {
                    group = field.group();
                    items(form.group(group).orElseThrow(), answers, hidden, left, blocks);
                }
                continue;
            }
            field(field, 0, answers, hidden, lines, blocks);
        }
        flush(lines, blocks);
        return blocks;
    }

    private void items(
            FormGroup group, Answers answers, Set<String> hidden, Set<String> left, List<PaperBlock> blocks) {
        int number = 0;
        for (int item : AnswerChecks.items(group.key(), answers, hidden)) {
            number++;
            blocks.add(new PaperBlock.Under(group.name().in(texts.locale()) + " " + number));
            List<PaperBlock.Line> lines = new ArrayList<>();
            form.fields()
                    .filter(field -> field.group().equals(group.key()) && !left.contains(field.fullKey()))
                    .forEach(field -> field(field, item, answers, hidden, lines, blocks));
            flush(lines, blocks);
        }
    }

    private void field(
            FormField field,
            int item,
            Answers answers,
            Set<String> hidden,
            List<PaperBlock.Line> lines,
            List<PaperBlock> blocks) {
        if (!checks.applies(field, item, answers)) {
            return;
        }
        String path = item == 0
                ? FieldPath.of(field.key()).toString()
                : field.at(item).toString();
        String name = field.name().in(texts.locale());
        String text = text(field, path, answers, hidden);
        if (field.type() == FieldType.LONG_TEXT) {
            flush(lines, blocks);
            blocks.add(new PaperBlock.Under(name));
            blocks.add(new PaperBlock.Text(text));
        } else {
            lines.add(new PaperBlock.Line(name, text));
        }
    }

    private String text(FormField field, String path, Answers answers, Set<String> hidden) {
        if (answers.has(path)) {
            return words.apply(field, answers.text(path));
        }
        return hidden.contains(path) ? texts.text("paper.hidden") : "";
    }

    private static void flush(List<PaperBlock.Line> lines, List<PaperBlock> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new PaperBlock.Lines(lines));
            lines.clear();
        }
    }
}
