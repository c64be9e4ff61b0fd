package id.suar.count.ui;

import id.suar.count.words.SheetWords;
import id.suar.election.FormLayout;
import id.suar.election.FormRow;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A form as on paper: its sections, numbers and words, men, women and both in columns, pairs as rows. Left
/// the voters and ballots, right the votes of few; the votes of many persons or of parties lie below both, as wide
/// as they are.
final class FormGrid {

    private static final List<String> LEFT = List.of("I", "II", "III");

    /// More names than that do not stand under each other.
    private static final int FEW = 12;

    private static final int PERSON_COLUMNS = 3;
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

    /// Empty on a form whose votes lie below.
    VBox right() {
        return half(false);
    }

    /// Whether the votes lie below.
    boolean isWide() {
        return layout.numbers() > FEW || !layout.parties().isEmpty();
    }

    /// The votes below both halves.
    ///
    /// @param book the parties; for persons, whatever there is
    VBox wide(Optional<? extends Node> book) {
        var wide = new VBox();
        wide.getStyleClass().addAll("sheet", "form-half", "form-wide");
        sections().forEach((numeral, rows) -> {
            if (!LEFT.contains(numeral)) {
                boolean votes = rows.getFirst().part() != FormRow.Part.TOTALS;
                Node body = votes && book.isPresent() ? book.get() : columns(rows, PERSON_COLUMNS);
                wide.getChildren().addAll(title(numeral), body);
            }
        });
        return wide;
    }

    /// Rows in columns beside each other, the first ones in the first column; as many as there is room for.
    FlowPane columns(List<FormRow> rows, int columns) {
        var flow = new FlowPane();
        flow.getStyleClass().add("form-columns");
        int each = Math.ceilDiv(rows.size(), columns);
        for (int from = 0; from < rows.size(); from += each) {
            GridPane grid = grid(rows.subList(from, Math.min(rows.size(), from + each)));
            grid.getStyleClass().add("columns-" + columns);
            flow.getChildren().add(grid);
        }
        return flow;
    }

    private VBox half(boolean left) {
        var half = new VBox();
        half.getStyleClass().addAll("sheet", "form-half", left ? "form-left" : "form-right");
        sections().forEach((numeral, rows) -> {
            if (LEFT.contains(numeral) == left && (left || !isWide())) {
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

    /// Within a party its own number is not said again.
    private static String numeral(FormRow row) {
        return row.party() == 0 ? row.numeral() : row.numeral().replaceFirst("IV\\.\\d+\\.", "");
    }

    private String label(FormRow row) {
        return switch (row.part()) {
            case PARTY -> texts.text("count.party.own");
            case PARTY_TOTAL -> texts.text("count.party.total");
            case CANDIDATE -> words.row(row);
            default -> words.row(row).replace(" – ", "\n");
        };
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
        boolean counted = row.number() > 0;
        var numeral = new Label(counted ? Integer.toString(row.number()) : numeral(row));
        numeral.getStyleClass().add(counted ? "form-number" : "form-numeral");
        var label = new Label(label(row));
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
