package id.suar.violation.ui;

import id.suar.fx.Tables;
import id.suar.i18n.Texts;
import id.suar.violation.FindingWords;
import java.util.List;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of the list on screen. States keep the room that their words need; what is left over goes to
/// event, place and kind. With large text the table is scrolled sideways.
final class FindingTable {

    /// Least widths in em, in the order of the columns.
    private static final List<Double> LEAST = List.of(7.4, 12.0, 9.0, 8.4, 7.8, 6.5, 13.0, 11.0);

    /// How what is left over is shared.
    private static final List<Double> SHARE = List.of(0.0, 0.5, 0.3, 0.2, 0.0, 0.0, 0.0, 0.0);

    private final TableView<FindingRow> table;
    private final FindingWords words;
    private final Texts texts;

    private FindingTable(TableView<FindingRow> table, FindingDesk desk) {
        this.table = table;
        this.words = desk.words();
        this.texts = desk.texts();
    }

    static void furnish(TableView<FindingRow> table, FindingDesk desk, Runnable open) {
        var columns = new FindingTable(table, desk);
        table.getColumns().setAll(columns.all());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Tables.furnish(table, open);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    private List<TableColumn<FindingRow, ?>> all() {
        return List.of(
                Tables.said(title("found"), 100, FindingRow::found, words::shortDay),
                Tables.column(title("what"), 200, FindingRow::what),
                Tables.column(title("place"), 160, FindingRow::place),
                Tables.column(title("kind"), 160, FindingRow::kind),
                Tables.column(title("suspected"), 110, FindingRow::suspected),
                Tables.column(title("observer"), 110, FindingRow::observer),
                Tables.states(title("standing"), 170, FindingRow::standing, one -> one.pill(texts)),
                Tables.states(title("changes"), 120, FindingTable::changes, one -> one.pill(texts)));
    }

    private String title(String column) {
        return texts.text("violation.list.column." + column);
    }

    /// A cell stays empty (null, as tables have it) where nothing happened.
    private static Changes changes(FindingRow row) {
        return row.changes().equals(Changes.NONE) ? null : row.changes();
    }

    /// @param em size of the text in pixels
    static void fit(TableView<FindingRow> table, double em) {
        Tables.fit(table, em, LEAST, SHARE);
    }
}
