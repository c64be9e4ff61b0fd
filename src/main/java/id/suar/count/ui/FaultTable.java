package id.suar.count.ui;

import id.suar.fx.Tables;
import id.suar.table.BadLine;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// What is wrong with the rows of a file: where, in which column, why and what to do.
final class FaultTable {

    private FaultTable() {}

    static void furnish(TableView<BadLine> table, ImportModel model) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add(table, Tables.column(model.texts().text("count.load.line"), 74, FaultTable::where));
        add(table, Tables.column(model.texts().text("count.load.column"), 120, model::column));
        add(table, Tables.column(model.texts().text("count.load.why"), 300, model::why));
        table.getColumns().forEach(column -> column.setSortable(false));
    }

    private static void add(TableView<BadLine> table, TableColumn<BadLine, ?> column) {
        table.getColumns().add(column);
    }

    private static String where(BadLine fault) {
        if (!fault.cell().isEmpty()) {
            return fault.cell();
        }
        return fault.line() == 0 ? "" : String.valueOf(fault.line());
    }
}
