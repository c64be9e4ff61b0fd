package id.suar.count.ui;

import id.suar.count.SheetWords;
import id.suar.election.FormLayout;
import id.suar.election.FormRow;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A form as on paper: its sections, numbers and words, men, women and both in columns, pairs as rows. Left
/// the voters and ballots, right the votes.
final class FormGrid {

    private static final List<String> LEFT = List.of("I", "II", "III");
    private static final int COLUMNS = 3;
    private static final int FIRST_FIGURE = 2;

    private final FormLayout layout;
    private final SheetWords words;
    private final Texts texts;
    private final BiFunction<FormRow, String, Node> cell;

    /// @param cell makes what stands at a figure's place
    FormGrid(FormLayout layout, SheetWords words, Texts texts, BiFunction<FormRow, String, Node> cell) {
        this.layout = layout;
        this.words = words;
        this.texts = texts;
        this.cell = cell;
    }

    VBox left() {
        return half(true);
    }

    VBox right() {
        return half(false);
    }

    private VBox half(boolean left) {
        var half = new VBox();
        half.getStyleClass().addAll("sheet", "form-half", left ? "form-left" : "form-right");
        sections().forEach((numeral, rows) -> {
            if (LEFT.contains(numeral) == left) {
                half.getChildren().addAll(title(numeral), grid(rows));
            }
        });
        return half;
    }

    /// Rows by the numeral of their section, in the paper's order.
    private Map<String, List<FormRow>> sections() {
        Map<String, List<FormRow>> sections = new LinkedHashMap<>();
        for (FormRow row : layout.rows()) {
            String section = row.numeral()
                    .substring(
                            0,
                            row.numeral().indexOf('.') < 0
                                    ? row.numeral().length()
                                    : row.numeral().indexOf('.'));
            sections.computeIfAbsent(section, numeral -> new ArrayList<>()).add(row);
        }
        return sections;
    }

    private Label title(String numeral) {
        var title = new Label(numeral + "   " + words.section(numeral));
        title.getStyleClass().addAll("section-title", "form-section");
        title.setWrapText(true);
        return title;
    }

    private GridPane grid(List<FormRow> rows) {
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        var numerals = new ColumnConstraints();
        var labels = new ColumnConstraints();
        labels.setHgrow(Priority.ALWAYS);
        labels.setFillWidth(true);
        grid.getColumnConstraints().addAll(numerals, labels);
        boolean triples = rows.stream().anyMatch(FormRow::isTriple);
        if (triples) {
            heads(grid);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(grid, rows.get(i), i + (triples ? 1 : 0), triples);
        }
        return grid;
    }

    private void heads(GridPane grid) {
        List<String> heads = List.of("l", "p", "j");
        for (int c = 0; c < COLUMNS; c++) {
            var head = new Label(texts.text("count.column." + heads.get(c)));
            head.getStyleClass().addAll("muted", "small");
            grid.add(head, FIRST_FIGURE + c, 0);
            GridPane.setHalignment(head, HPos.CENTER);
        }
    }

    private void row(GridPane grid, FormRow row, int at, boolean triples) {
        var numeral = new Label(row.isVotes() ? row.numeral().replaceFirst(".*\\.", "") : row.numeral());
        numeral.getStyleClass().add(row.isVotes() ? "form-number" : "form-numeral");
        var label = new Label(words.row(row).replace(" – ", "\n"));
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        grid.addRow(at, numeral, label);
        GridPane.setValignment(numeral, VPos.CENTER);
        int column = triples ? FIRST_FIGURE + COLUMNS - row.figures().size() : FIRST_FIGURE;
        for (String figure : row.figures()) {
            grid.add(cell.apply(row, figure), column++, at);
        }
    }
}
