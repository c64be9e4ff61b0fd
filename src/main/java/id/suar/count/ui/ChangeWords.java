package id.suar.count.ui;

import id.suar.count.CellMark;
import id.suar.count.Figures;
import id.suar.count.RoundWithdrawal;
import id.suar.count.SheetChange;
import id.suar.count.words.PaperWords;
import id.suar.count.words.SheetWords;
import id.suar.i18n.Texts;
import java.util.Optional;

/// What differs between two versions of a sheet, as sentences.
record ChangeWords(SheetWords words, Texts texts) {

    String sentence(SheetChange change) {
        return switch (change) {
            case SheetChange.Figure(var row, var figure, var before, var after) ->
                changed(words.figure(row, figure), written(before), written(after));
            case SheetChange.Mark(var row, var figure, var before, var after) ->
                changed(words.figure(row, figure), marked(before), marked(after));
            case SheetChange.Choice(var field, var number, var before, var after) ->
                changed(
                        numbered(field, number),
                        new PaperWords(texts).choice(field, before),
                        new PaperWords(texts).choice(field, after));
            case SheetChange.Text(var field, var before, var after) ->
                changed(field(field), quoted(before), quoted(after));
        };
    }

    String written(int value) {
        return value == Figures.BLANK ? texts.text("count.sheet.blank") : texts.text("count.figure", value);
    }

    /// Of an explanation: the rule that it is about, or what else it is.
    String explained(String rule, String text) {
        return rule.equals(RoundWithdrawal.REASON)
                ? texts.text("count.document.reason", text)
                : texts.text("count.history.explained", rule, text);
    }

    private String changed(String what, String before, String after) {
        return texts.text("count.history.change", what, before, after);
    }

    private String marked(Optional<CellMark> mark) {
        return mark.map(new PaperWords(texts)::mark).orElseGet(() -> texts.text("count.history.unmarked"));
    }

    private String numbered(String field, int number) {
        String name = texts.text("count.paper." + field);
        return number == 0 ? name : texts.text("count.history.numbered", name, number);
    }

    private String field(String field) {
        if (field.equals(RoundWithdrawal.REASON)) {
            return texts.text("count.history.withdrawn");
        }
        if (texts.has("count.sheet." + field)) {
            return texts.text("count.sheet." + field);
        }
        return texts.has("count.paper." + field)
                ? texts.text("count.paper." + field)
                : texts.text("count.rules.explanation", field);
    }

    private String quoted(String text) {
        return text.isEmpty() ? texts.text("count.sheet.blank") : text;
    }
}
