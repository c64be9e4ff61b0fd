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
        return texts.text("count.history.change", what(change), before(change), after(change));
    }

    /// What it is that differs.
    String what(SheetChange change) {
        return switch (change) {
            case SheetChange.Figure figure -> words.figure(figure.row(), figure.figure());
            case SheetChange.Mark mark -> words.figure(mark.row(), mark.figure());
            case SheetChange.Choice choice -> numbered(choice.field(), choice.number());
            case SheetChange.Text text ->
                text.number() == 0 ? field(text.field()) : numbered(text.field(), text.number());
        };
    }

    String before(SheetChange change) {
        return switch (change) {
            case SheetChange.Figure figure -> written(figure.before());
            case SheetChange.Mark mark -> marked(mark.before());
            case SheetChange.Choice choice -> new PaperWords(texts).choice(choice.field(), choice.before());
            case SheetChange.Text text -> quoted(text.before());
        };
    }

    String after(SheetChange change) {
        return switch (change) {
            case SheetChange.Figure figure -> written(figure.after());
            case SheetChange.Mark mark -> marked(mark.after());
            case SheetChange.Choice choice -> new PaperWords(texts).choice(choice.field(), choice.after());
            case SheetChange.Text text -> quoted(text.after());
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
