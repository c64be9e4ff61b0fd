package id.suar.violation.register.ui;

import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.fx.Tables;
import id.suar.violation.register.Timing;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of the register and of its counts.
final class RegisterColumns {

    /// Least widths in em, in the order of the columns.
    private static final List<Double> LEAST = List.of(7.6, 5.8, 18.2, 10.0, 9.0, 8.0, 9.8, 8.5);

    /// How what is left over is shared.
    private static final List<Double> SHARE = List.of(0.0, 0.0, 0.2, 0.4, 0.3, 0.1, 0.0, 0.0);

    private static final List<Double> COUNTED = List.of(16.0, 7.0, 8.0, 8.0, 8.0, 8.0, 8.0, 8.0);
    private static final List<Double> COUNTED_SHARE = List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    private final RegisterDesk desk;
    private final DateTimeFormatter day;

    RegisterColumns(RegisterDesk desk) {
        this.desk = desk;
        this.day = DateTimeFormatter.ofPattern("d MMM uuuu", desk.texts().locale());
    }

    void lines(TableView<RegisterLine> table, Runnable open) {
        table.getColumns()
                .setAll(List.of(
                        Tables.said(title("day"), 100, RegisterLine::day, this::day),
                        Tables.column(title("book"), 90, RegisterLine::book),
                        Tables.column(title("number"), 150, RegisterLine::name),
                        Tables.column(title("what"), 250, RegisterLine::what),
                        Tables.column(title("place_name"), 180, RegisterLine::place),
                        Tables.column(title("suspected"), 120, RegisterLine::suspected),
                        Tables.column(title("state"), 130, RegisterLine::state),
                        timing()));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Tables.furnish(table, open);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    private TableColumn<RegisterLine, Timing> timing() {
        return Tables.states(title("timing"), 110, RegisterLine::worst, this::pill);
    }

    private StatePill pill(Timing timing) {
        String words = desk.words().timing(timing);
        return switch (timing) {
            case MET -> new StatePill(words, "mdi2c-check-circle-outline", Tone.SUCCESS);
            case LATE -> new StatePill(words, "mdi2c-clock-alert-outline", Tone.WARNING);
            case RUNNING -> new StatePill(words, "mdi2c-clock-outline", Tone.NEUTRAL);
            case OVERDUE -> new StatePill(words, "mdi2a-alert-octagon-outline", Tone.DANGER);
            case UNKNOWN -> new StatePill(words, "mdi2h-help-circle-outline", Tone.NEUTRAL);
        };
    }

    void counts(TableView<CountedLine> table, Runnable open) {
        table.getColumns()
                .setAll(List.of(
                        Tables.column(title("counted"), 240, CountedLine::name),
                        Tables.figures(title("cases"), 100, one -> one.line().cases()),
                        Tables.figures(title("yes"), 110, one -> one.line().registered()),
                        Tables.figures(
                                title("no_register"), 110, one -> one.line().unregistered()),
                        Tables.figures(title("open"), 110, one -> one.line().open()),
                        Tables.figures(title("met"), 110, CountedLine::met),
                        Tables.figures(title("late"), 110, CountedLine::late),
                        Tables.figures(title("share"), 110, CountedLine::share)));
        Tables.furnish(table, open);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    private String title(String column) {
        return desk.texts().text("violation.register.column." + column);
    }

    private String day(LocalDate date) {
        return day.format(date);
    }

    /// @param em size of the text in pixels
    static void fit(TableView<?> lines, TableView<?> counts, double em) {
        Tables.fit(lines, em, LEAST, SHARE);
        Tables.fit(counts, em, COUNTED, COUNTED_SHARE);
    }
}
