package id.suar.count.ui;

import id.suar.count.CellMark;
import id.suar.count.Figures;
import id.suar.count.rule.Check;
import id.suar.count.rule.Severity;
import id.suar.count.words.PaperWords;
import id.suar.election.FormRow;
import id.suar.fx.FigureField;
import id.suar.fx.FigureField.Verdict;
import id.suar.i18n.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields of one form, as far as they are made: bound to what is typed, judged when they are left.
final class FigureFields {

    private final SheetModel model;
    private final Texts texts;
    private final PaperWords paperWords;
    private final Map<String, FigureField> fields = new LinkedHashMap<>();
    private boolean editable = true;

    FigureFields(SheetModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.paperWords = new PaperWords(texts);
    }

    FigureField make(FormRow row, String figure) {
        var field = new FigureField();
        field.setId(figure);
        field.setEditable(editable);
        field.setAccessibleText(model.words().figure(row, figure));
        field.valueProperty().bindBidirectional(model.form().figure(figure));
        field.focusedProperty().addListener((focus, before, focused) -> {
            if (!focused && fields.get(figure) == field) {
                model.left(figure);
            }
            judge();
        });
        fields.put(figure, field);
        return field;
    }

    Optional<FigureField> of(String figure) {
        return Optional.ofNullable(fields.get(figure));
    }

    Collection<FigureField> all() {
        return fields.values();
    }

    /// They stand in no form any more.
    void forget(Collection<String> figures) {
        figures.forEach(figure -> Optional.ofNullable(fields.remove(figure))
                .ifPresent(field ->
                        field.valueProperty().unbindBidirectional(model.form().figure(figure))));
    }

    void setEditable(boolean now) {
        editable = now;
        fields.values().forEach(field -> field.setEditable(now));
    }

    /// Shows what the rules say of each figure, to screen readers too, which were left blank, how cells are marked
    /// and what may be taken over.
    void judge() {
        Set<String> fine = new HashSet<>();
        Map<String, String> look = new HashMap<>();
        for (Check check : model.checksProperty().get()) {
            if (check.failed() && check.severity() != Severity.INFORMATION) {
                String figure = rowFigure(check);
                if (fields.containsKey(figure)) {
                    look.merge(figure, model.words().message(check), (one, other) -> one + " " + other);
                }
            } else if (check.outcome() == Check.Outcome.PASS) {
                fine.addAll(check.operands());
            }
        }
        fields.forEach((figure, field) -> show(figure, field, fine, look));
    }

    private void show(String figure, FigureField field, Set<String> fine, Map<String, String> look) {
        field.judge(look.containsKey(figure) ? Verdict.LOOK : fine.contains(figure) ? Verdict.FINE : Verdict.NOT_YET);
        Optional<CellMark> mark = model.form().mark(figure);
        String told = mark.map(paperWords::mark).orElse("");
        String said = look.getOrDefault(figure, "");
        String help = told.isEmpty() || said.isEmpty() ? told + said : told + ". " + said;
        field.setAccessibleHelp(help.isEmpty() ? null : help);
        var proposal = model.proposals().of(figure);
        boolean empty = field.valueProperty().get() == Figures.BLANK;
        boolean leftBlank =
                empty && mark.isEmpty() && proposal.isEmpty() && model.visited(figure) && !field.isFocused();
        field.markBlank(leftBlank, leftBlank ? texts.text("count.sheet.blank") : "");
        field.propose(empty && proposal.isPresent() ? Integer.toString(proposal.getAsInt()) : "");
        mark.ifPresentOrElse(one -> field.mark(glyph(one)), field::unmark);
    }

    private String glyph(CellMark mark) {
        return mark.state().legible()
                ? ""
                : texts.text("count.mark.brief." + mark.state().name().toLowerCase(java.util.Locale.ROOT));
    }

    private String rowFigure(Check check) {
        return fields.containsKey(check.row()) ? check.row() : check.row() + "_j";
    }
}
