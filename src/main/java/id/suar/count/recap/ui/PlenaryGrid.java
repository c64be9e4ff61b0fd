package id.suar.count.recap.ui;

import id.suar.count.recap.PlenaryVillage;
import id.suar.count.recap.RecapWords;
import id.suar.election.FormRow;
import id.suar.election.FormRow.Part;
import id.suar.fx.FigureField;
import id.suar.fx.FigureField.Verdict;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rows of a form with our figure, a field for theirs, and the difference in words and shape beside it. Made
/// once for a village; only figures change from one polling station to the next.
final class PlenaryGrid {

    /// Totals of a village have more digits than a form.
    private static final int DIGITS = 6;

    private static final int ALL = 4;

    private final PlenaryModel model;
    private final RecapWords words;
    private final Texts texts;
    private final Map<String, Cells> cells = new LinkedHashMap<>();

    private record Cells(Label own, FigureField field, Label difference) {}

    PlenaryGrid(PlenaryModel model, Texts texts) {
        this.model = model;
        this.words = model.words();
        this.texts = texts;
    }

    VBox votes() {
        return card(true);
    }

    VBox administration() {
        return card(false);
    }

    /// Votes first: they are what is decided about.
    List<FigureField> inOrder() {
        return cells.values().stream().map(Cells::field).toList();
    }

    FigureField first() {
        return inOrder().getFirst();
    }

    private VBox card(boolean votes) {
        var card = new VBox();
        card.getStyleClass().addAll("sheet", "form-half", votes ? "plenary-votes" : "plenary-people");
        var title = new Label(texts.text(votes ? "recap.plenary.votes" : "recap.plenary.people"));
        title.getStyleClass().addAll("section-title", "form-section");
        var grid = new GridPane();
        grid.getStyleClass().add("plenary-grid");
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        heads(grid);
        int at = 1;
        int party = 0;
        PlenaryVillage village = model.village();
        for (FormRow row : village.layout().rows()) {
            boolean administration = row.part() == Part.PEOPLE || row.part() == Part.BALLOTS;
            if (votes && row.party() != party && !administration) {
                party = row.party();
                grid.add(heading(row), 0, at++, ALL, 1);
            }
            for (String figure : votes == administration ? List.<String>of() : row.figures()) {
                row(grid, row, figure, at++);
            }
        }
        card.getChildren().addAll(title, grid);
        return card;
    }

    /// Begins a party, or the totals after the last one.
    private Label heading(FormRow row) {
        var heading = new Label(row.party() == 0 ? texts.text("recap.plenary.totals") : words.party(row));
        heading.getStyleClass().addAll("strong", "plenary-party");
        return heading;
    }

    private void heads(GridPane grid) {
        List<String> heads = new ArrayList<>(List.of("row", "own", "recap", "difference"));
        for (int c = 0; c < heads.size(); c++) {
            var head = new Label(texts.text("recap.column." + heads.get(c)));
            head.getStyleClass().addAll("muted", "small");
            head.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            grid.add(head, c, 0);
            GridPane.setHalignment(head, c == 1 || c == 2 ? HPos.RIGHT : HPos.LEFT);
        }
    }

    private void row(GridPane grid, FormRow row, String figure, int at) {
        var name = new Label(row.party() == 0 ? words.row(figure).replace(" – ", "\n") : words.inParty(row));
        name.setWrapText(true);
        name.getStyleClass().add("form-label");
        if (row.part() == Part.TOTALS || row.part() == Part.PARTY_TOTAL) {
            name.getStyleClass().add("strong");
        }
        var own = new Label();
        own.getStyleClass().add("plenary-own");
        own.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        GridPane.setHalignment(own, HPos.RIGHT);
        var field = new FigureField(DIGITS);
        field.setId(figure);
        field.setAccessibleText(texts.text("recap.plenary.field", words.row(figure)));
        field.valueProperty().bindBidirectional(model.figure(figure));
        field.focusedProperty().addListener((focus, before, focused) -> {
            if (!focused) {
                model.left(figure);
            }
        });
        var difference = new Label();
        difference.getStyleClass().add("plenary-difference");
        difference.setGraphic(new FontIcon());
        cells.put(figure, new Cells(own, field, difference));
        grid.addRow(at, name, own, field, difference);
    }

    /// Shows how every figure stands to ours.
    void show() {
        cells.forEach((figure, cell) -> {
            int own = model.own(figure);
            cell.own().setText(own < 0 ? "–" : texts.text("recap.figure", own));
            show(figure, cell, model.standing(figure));
        });
    }

    private void show(String figure, Cells cell, PlenaryModel.Standing standing) {
        String said = switch (standing) {
            case NOT_YET -> "";
            case SAME, MORE, FEWER -> words.difference(model.difference(figure));
            case BLANK -> texts.text("recap.blank");
            case NO_OWN -> texts.text("recap.plenary.noown");
        };
        String icon = switch (standing) {
            case NOT_YET, NO_OWN -> "mdi2m-minus";
            case SAME -> "mdi2c-check";
            case MORE -> "mdi2a-arrow-up-bold";
            case FEWER -> "mdi2a-arrow-down-bold";
            case BLANK -> "mdi2h-help-circle-outline";
        };
        boolean differs = standing == PlenaryModel.Standing.MORE || standing == PlenaryModel.Standing.FEWER;
        cell.difference().setText(said);
        ((FontIcon) cell.difference().getGraphic()).setIconLiteral(icon);
        cell.difference().getGraphic().setVisible(!said.isEmpty());
        cell.difference().getStyleClass().removeAll("differs", "same");
        cell.difference()
                .getStyleClass()
                .addAll(
                        differs
                                ? List.of("differs")
                                : standing == PlenaryModel.Standing.SAME ? List.of("same") : List.of());
        cell.field()
                .judge(
                        differs
                                ? Verdict.LOOK
                                : standing == PlenaryModel.Standing.SAME ? Verdict.FINE : Verdict.NOT_YET);
        cell.field().setAccessibleHelp(said.isEmpty() ? null : said);
    }
}
