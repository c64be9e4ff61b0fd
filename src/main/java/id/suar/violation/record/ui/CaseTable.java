package id.suar.violation.record.ui;

import id.suar.fx.Tables;
import id.suar.i18n.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of the list of cases. Dates, names and states keep the room that their words need; what is left over
/// goes to event and place.
final class CaseTable {

    /// Least widths in em, in the order of the columns.
    private static final List<Double> LEAST = List.of(7.8, 8.8, 11.5, 18.0, 12.0, 10.0, 8.0);

    /// How what is left over is shared.
    private static final List<Double> SHARE = List.of(0.0, 0.0, 0.1, 0.6, 0.3, 0.0, 0.0);

    private final Texts texts;
    private final DateTimeFormatter day;

    private CaseTable(Texts texts) {
        this.texts = texts;
        this.day = DateTimeFormatter.ofPattern("d MMM uuuu", texts.locale());
    }

    static void furnish(TableView<CaseLine> table, Texts texts, Runnable open) {
        table.getColumns().setAll(new CaseTable(texts).all());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Tables.furnish(table, open);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    private List<TableColumn<CaseLine, ?>> all() {
        return List.of(
                Tables.said(title("day"), 100, CaseLine::day, this::day),
                Tables.column(
                        title("kind"),
                        120,
                        line -> texts.text("violation.case.kind." + line.kind().key())),
                Tables.column(title("name"), 150, CaseLine::name),
                Tables.column(title("what"), 250, CaseLine::what),
                Tables.column(title("place"), 180, CaseLine::place),
                Tables.column(title("state"), 130, CaseLine::state),
                Tables.states(title("mark"), 100, CaseLine::mark, mark -> mark.pill(texts)));
    }

    private String title(String column) {
        return texts.text("violation.case.column." + column);
    }

    private String day(LocalDate date) {
        return day.format(date);
    }

    /// @param em size of the text in pixels
    static void fit(TableView<CaseLine> table, double em) {
        Tables.fit(table, em, LEAST, SHARE);
    }
}
