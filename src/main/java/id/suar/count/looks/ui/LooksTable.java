package id.suar.count.looks.ui;

import id.suar.count.looks.LookRow;
import id.suar.count.rule.Severity;
import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.fx.Tables;
import id.suar.i18n.Texts;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import java.util.function.ToIntFunction;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of the list of broken rules.
final class LooksTable {

    /// The size of text that the widths below are for.
    private static final double LETTER = 14;

    /// How wide the words are at least.
    private static final double MESSAGE = 380;

    private final Texts texts;
    private final TableView<LookRow> table;
    private final TableColumn<LookRow, String> message;
    private double letter = LETTER;

    LooksTable(Texts texts, TableView<LookRow> table, RegionCode scope) {
        this.texts = texts;
        this.table = table;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setTableMenuButtonVisible(true);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.getStyleClass().add("dense");
        add(Tables.states(title("severity"), 172, LookRow::severity, this::pill));
        add(Tables.column(title("rule"), 170, LookRow::rule));
        if (scope.level().ordinal() < Level.DISTRICT.ordinal()) {
            add(Tables.column(title("district"), 128, row -> row.place().district()));
        }
        add(Tables.column(title("village"), 126, row -> row.place().village()));
        add(Tables.column(title("number"), 30 + 8 * title("number").length(), LookRow::number));
        add(figures("written", LookRow.Against::found));
        add(figures("expected", LookRow.Against::expected));
        add(Tables.said(title("explained"), 30 + 8 * title("explained").length(), LookRow::explained, this::explained));
        message = Tables.column(title("found"), MESSAGE, LookRow::message);
        add(message);
    }

    private TableColumn<LookRow, Number> figures(String column, ToIntFunction<LookRow.Against> figure) {
        return Tables.figures(
                title(column),
                30 + 8 * title(column).length(),
                row -> row.figures().map(one -> (Number) figure.applyAsInt(one)).orElse(null));
    }

    /// Columns are as wide as their text is large; the words have the rest.
    void fit(double size, double width) {
        table.getColumns().forEach(column -> column.setPrefWidth(column.getPrefWidth() * size / letter));
        letter = size;
        double others = table.getColumns().stream()
                .filter(column -> column != message)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        message.setPrefWidth(Math.max(MESSAGE * size / LETTER, width - others - size * 1.5));
    }

    private void add(TableColumn<LookRow, ?> column) {
        table.getColumns().add(column);
    }

    private String title(String column) {
        return texts.text("looks.column." + column);
    }

    private String explained(boolean one) {
        return one ? texts.text("looks.explained") : "";
    }

    private StatePill pill(Severity severity) {
        String word = texts.text("count.severity." + severity.word());
        return switch (severity) {
            case BREAKS -> new StatePill(word, "mdi2n-not-equal-variant", Tone.DANGER);
            case LOOK -> new StatePill(word, "mdi2e-eye-outline", Tone.WARNING);
            case INFORMATION -> new StatePill(word, "mdi2i-information-outline", Tone.NEUTRAL);
        };
    }
}
