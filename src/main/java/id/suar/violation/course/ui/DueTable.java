package id.suar.violation.course.ui;

import id.suar.fx.Tables;
import id.suar.i18n.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of the deadline board. Dates and states keep the room that their words need; what is left over goes to
/// what is due, the case and its place.
final class DueTable {

    /// Least widths in em, in the order of the columns.
    private static final List<Double> LEAST = List.of(9.8, 9.8, 9.2, 14.0, 13.0, 9.0, 11.0);

    /// How what is left over is shared.
    private static final List<Double> SHARE = List.of(0.0, 0.0, 0.0, 0.4, 0.4, 0.2, 0.0);

    private final CourseDesk desk;
    private final Texts texts;
    private final DateTimeFormatter day;

    private DueTable(CourseDesk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.day = DateTimeFormatter.ofPattern("EEE d MMM uuuu", texts.locale());
    }

    static void furnish(TableView<DueRow> table, CourseDesk desk, Runnable open) {
        table.getColumns().setAll(new DueTable(desk).all());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Tables.furnish(table, open);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    private List<TableColumn<DueRow, ?>> all() {
        return List.of(
                Tables.said(title("safe"), 100, DueRow::safe, this::day),
                Tables.said(title("last"), 100, DueRow::last, this::day),
                Tables.states(title("urgency"), 120, DueRow::mark, mark -> mark.pill(desk.deadlines(), texts)),
                Tables.column(title("done"), 200, DueRow::done),
                Tables.column(title("what"), 200, DueRow::what),
                Tables.column(title("place"), 150, DueRow::place),
                Tables.column(title("state"), 130, DueRow::state));
    }

    private String title(String column) {
        return texts.text("violation.due.column." + column);
    }

    private String day(LocalDate date) {
        return day.format(date);
    }

    /// @param em size of the text in pixels
    static void fit(TableView<DueRow> table, double em) {
        Tables.fit(table, em, LEAST, SHARE);
    }
}
