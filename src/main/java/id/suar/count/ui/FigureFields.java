package id.suar.count.ui;

import id.suar.count.Check;
import id.suar.count.Figures;
import id.suar.count.Severity;
import id.suar.election.FormRow;
import id.suar.fx.FigureField;
import id.suar.fx.FigureField.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The fields of one form: bound to what is typed, judged when they are left.
final class FigureFields {

    private final SheetModel model;
    private final String blank;
    private final Map<String, FigureField> fields = new LinkedHashMap<>();
    private final List<List<FigureField>> rows = new ArrayList<>();

    /// @param blank the word for a figure that was left without one
    FigureFields(SheetModel model, String blank) {
        this.model = model;
        this.blank = blank;
    }

    /// @param named how a screen reader says it
    FigureField field(FormRow row, String figure, String named) {
        var field = new FigureField();
        field.setId(figure);
        field.setAccessibleText(named);
        field.valueProperty().bindBidirectional(model.form().figure(figure));
        field.focusedProperty().addListener((focus, before, focused) -> {
            if (!focused) {
                model.left(figure);
            }
            judge();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> upOrDown(field, event));
        fields.put(figure, field);
        if (row.figures().getFirst().equals(figure)) {
            rows.add(new ArrayList<>());
        }
        rows.getLast().add(field);
        return field;
    }

    /// In the order in which they are keyed.
    List<FigureField> inOrder() {
        return model.form().layout().figures().stream().map(fields::get).toList();
    }

    FigureField first() {
        return inOrder().getFirst();
    }

    void setEditable(boolean editable) {
        fields.values().forEach(field -> field.setEditable(editable));
    }

    /// Shows what the rules say of each figure, to screen readers too, and which were left blank.
    void judge() {
        Set<String> fine = new HashSet<>();
        Map<String, String> look = new HashMap<>();
        for (Check check : model.checksProperty().get()) {
            if (check.failed() && check.severity() != Severity.INFORMATION) {
                look.merge(rowFigure(check), model.words().message(check), (one, other) -> one + " " + other);
            } else if (check.outcome() == Check.Outcome.PASS) {
                fine.addAll(check.operands());
            }
        }
        fields.forEach((figure, field) -> {
            boolean empty = field.valueProperty().get() == Figures.BLANK;
            field.judge(
                    look.containsKey(figure) ? Verdict.LOOK : fine.contains(figure) ? Verdict.FINE : Verdict.NOT_YET);
            field.setAccessibleHelp(look.get(figure));
            boolean leftBlank = empty && model.visited(figure) && !field.isFocused();
            field.markBlank(leftBlank, leftBlank ? blank : "");
        });
    }

    private String rowFigure(Check check) {
        return fields.containsKey(check.row()) ? check.row() : check.row() + "_j";
    }

    private void upOrDown(FigureField field, KeyEvent event) {
        int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (step == 0) {
            return;
        }
        event.consume();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).contains(field) && i + step >= 0 && i + step < rows.size()) {
                List<FigureField> target = rows.get(i + step);
                int fromEnd = rows.get(i).size() - rows.get(i).indexOf(field);
                target.get(Math.max(0, target.size() - fromEnd)).requestFocus();
                return;
            }
        }
    }
}
