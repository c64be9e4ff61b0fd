package id.suar.count.recap.ui;

import id.suar.count.recap.RecapReport;
import id.suar.fx.EmptyState;
import id.suar.fx.Tables;
import id.suar.i18n.Texts;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of the list of differences.
final class RecapTableView {

    /// The size of text that the widths below are for.
    private static final double LETTER = 14;

    private final RecapModel model;
    private final Texts texts;
    private final TableView<RecapLine> table;
    private double letter = LETTER;

    RecapTableView(RecapModel model, RegionCode scope, Texts texts, TableView<RecapLine> table) {
        this.model = model;
        this.texts = texts;
        this.table = table;
        table.getStyleClass().add("dense");
        table.setTableMenuButtonVisible(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        if (scope.level().ordinal() < Level.DISTRICT.ordinal()) {
            add(Tables.column(title("district"), 112, RecapLine::district));
        }
        add(Tables.column(title("village"), 134, RecapLine::village));
        add(Tables.column(
                title("station"), Math.max(54, 26 + 8 * title("station").length()), this::number));
        add(Tables.states(title("class"), 172, RecapLine::main, one -> ClassPills.small(one, texts)));
        add(Tables.column(title("largest"), 244, this::largest));
        add(Tables.states(title("status"), 126, line -> line.status().orElse(null), one -> ClassPills.of(one, texts)));
        add(Tables.figures(title("gain"), 66, line -> line.unit().gain()));
        add(Tables.figures(title("loss"), 66, line -> line.unit().loss()));
        add(Tables.figures(title("net"), 66, line -> line.unit().net()));
    }

    /// What stands there while no line does.
    static Node empty(Optional<RecapReport> report, Texts texts) {
        if (report.isEmpty()) {
            return new Label(texts.text("recap.list.reading"));
        }
        return report.get().units().isEmpty()
                ? new EmptyState("mdi2c-compare", texts.text("recap.list.empty"), texts.text("recap.list.empty.hint"))
                : new EmptyState(
                        "mdi2c-compare", texts.text("recap.list.nothing"), texts.text("recap.list.nothing.hint"));
    }

    /// Columns are as wide as their text is large.
    void letter(double size) {
        table.getColumns().forEach(column -> column.setPrefWidth(column.getPrefWidth() * size / letter));
        letter = size;
    }

    private void add(TableColumn<RecapLine, ?> column) {
        table.getColumns().add(column);
    }

    private String number(RecapLine line) {
        return line.unit()
                .unit()
                .station()
                .map(tps -> tps.digits().substring(10))
                .orElse(texts.text("recap.list.total"));
    }

    private String largest(RecapLine line) {
        return model.words().map(words -> words.largest(line.unit())).orElse("");
    }

    private String title(String column) {
        return texts.text("recap.column." + column);
    }
}
