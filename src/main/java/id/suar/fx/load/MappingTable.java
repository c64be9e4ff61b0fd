package id.suar.fx.load;

import id.suar.fx.Chosen;
import id.suar.fx.Tables;
import id.suar.table.ColumnMapping;
import id.suar.table.ColumnMapping.Choice;
import id.suar.table.ColumnMapping.Column;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Columns of a file, what stands in them, and which of ours each one is.
final class MappingTable {

    /// Stands for *left out* among our columns; none of them is called so.
    private static final String LEFT_OUT = "-";

    private final LoadModel model;
    private final TableView<Column> table;

    MappingTable(LoadModel model, TableView<Column> table) {
        this.model = model;
        this.table = table;
        table.getStyleClass().add("mapping-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Column, String> letters = Tables.column("", 64, Column::letters);
        letters.setMinWidth(64);
        letters.setMaxWidth(64);
        add(letters);
        add(Tables.column(text("found"), 170, column -> column.found().isEmpty() ? text("unnamed") : column.found()));
        add(Tables.column(text("samples"), 170, column -> String.join(" · ", model.samples(column.place()))));
        TableColumn<Column, Column> ours = Tables.column(text("ours"), 360, column -> column);
        ours.setMinWidth(360);
        ours.setCellFactory(ignored -> new ChoiceCell());
        add(ours);
        table.getColumns().forEach(column -> column.setSortable(false));
        model.mappingProperty().subscribe(this::show);
    }

    private void add(TableColumn<Column, ?> column) {
        table.getColumns().add(column);
    }

    private String text(String key) {
        return model.texts().text("fx.load." + key);
    }

    private void show(ColumnMapping mapping) {
        if (table.getItems().size() != mapping.columns().size()) {
            table.getItems().setAll(mapping.columns());
            return;
        }
        // Only what changed: the keyboard stays where it is.
        for (Column column : mapping.columns()) {
            if (!column.equals(table.getItems().get(column.place()))) {
                table.getItems().set(column.place(), column);
            }
        }
    }

    private final class ChoiceCell extends TableCell<Column, Column> {

        private final ComboBox<String> box = new ComboBox<>();
        private boolean showing;

        ChoiceCell() {
            List<String> choices = new ArrayList<>(List.of(LEFT_OUT));
            choices.addAll(model.choices());
            box.getItems().setAll(choices);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setConverter(Chosen.by(MappingTable.this::words, text("open")));
            box.setPromptText(text("open"));
            box.valueProperty().subscribe(chosen -> {
                if (!showing && chosen != null) {
                    choose(chosen);
                }
            });
        }

        private void choose(String chosen) {
            int place = getItem().place();
            if (chosen.equals(LEFT_OUT)) {
                model.leaveOut(place);
            } else {
                model.map(place, chosen);
            }
        }

        @Override
        protected void updateItem(Column column, boolean empty) {
            super.updateItem(column, empty);
            setText(null);
            if (empty || column == null) {
                setGraphic(null);
                return;
            }
            showing = true;
            box.setValue(
                    column.choice() == Choice.LEFT_OUT
                            ? LEFT_OUT
                            : column.ours().orElse(null));
            box.setAccessibleText(model.texts().text("fx.load.choice", column.letters(), column.found()));
            box.getStyleClass().remove("mapping-open");
            if (column.choice() == Choice.OPEN) {
                box.getStyleClass().add("mapping-open");
            }
            showing = false;
            setGraphic(box);
        }
    }

    private String words(String column) {
        return column.equals(LEFT_OUT) ? text("left_out") : column + " – " + model.meaning(column);
    }
}
