package id.suar.fx.load;

import id.suar.fx.Tables;
import id.suar.table.BadLine;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/// What is wrong with the rows of a file: where, in which column, why and what to do.
final class FaultTable {

    private FaultTable() {}

    static void furnish(TableView<BadLine> table, LoadModel model) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<BadLine, String> line = Tables.column(model.texts().text("fx.load.line"), 110, FaultTable::where);
        line.setMaxWidth(120);
        add(table, line);
        TableColumn<BadLine, String> name = Tables.column(model.texts().text("fx.load.column"), 200, model::column);
        name.setMaxWidth(280);
        add(table, name);
        TableColumn<BadLine, String> why = Tables.column(model.texts().text("fx.load.why"), 400, model::why);
        why.setCellFactory(FaultTable::wrapped);
        add(table, why);
        table.getColumns().forEach(one -> one.setSortable(false));
    }

    /// What is wrong is read whole, in as many lines as it takes.
    private static TableCell<BadLine, String> wrapped(TableColumn<BadLine, String> column) {
        var text = new Text();
        text.getStyleClass().add("load-why");
        text.wrappingWidthProperty().bind(column.widthProperty().subtract(24));
        return new TableCell<>() {
            @Override
            protected void updateItem(String why, boolean empty) {
                super.updateItem(why, empty);
                text.setText(empty ? "" : why);
                setGraphic(empty ? null : text);
                setAccessibleText(empty ? null : why);
            }
        };
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
