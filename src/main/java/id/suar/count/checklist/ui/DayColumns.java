package id.suar.count.checklist.ui;

import id.suar.count.checklist.ChecklistCount;
import id.suar.count.checklist.DayLine;
import id.suar.count.checklist.DayState;
import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.fx.Tables;
import id.suar.i18n.Texts;
import id.suar.region.Level;
import id.suar.region.Zones;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of the list of the voting day.
final class DayColumns {

    /// The size of text that the widths below are for.
    private static final double LETTER = 14;

    private final DayDesk desk;
    private final Texts texts;
    private final TableView<DayLine> table;
    private double letter = LETTER;

    DayColumns(DayDesk desk, TableView<DayLine> table) {
        this.desk = desk;
        this.texts = desk.texts();
        this.table = table;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setTableMenuButtonVisible(true);
        table.getStyleClass().add("dense");
        if (desk.scope().level().ordinal() < Level.DISTRICT.ordinal()) {
            add(Tables.column(title("district"), 125, DayLine::district));
        }
        add(Tables.column(title("village"), 150, DayLine::village));
        add(Tables.column(title("number"), 56, line -> line.station().digits().substring(10)));
        add(Tables.states(title("state"), 140, DayLine::state, this::pill));
        add(Tables.figures(title("answered"), 92, DayLine::answered));
        // Where nobody has answered, the number of problems is not known: no zero there.
        add(Tables.figures(
                title("problems"),
                92,
                line -> line.recorded().map(ChecklistCount::yes).orElse(null)));
        add(Tables.figures(title("unanswered"), 120, DayLine::unanswered));
        add(Tables.states(
                title("where"), 182, line -> line.whereabouts().orElse(null), where -> StatePill.of(where, texts)));
        add(Tables.said(title("changed"), 124, DayColumns::changed, this::when));
        add(Tables.column(
                title("actor"),
                120,
                line -> line.recorded().map(ChecklistCount::actor).orElse("")));
    }

    /// Columns are as wide as their text is large.
    void letter(double size) {
        table.getColumns().forEach(column -> column.setPrefWidth(column.getPrefWidth() * size / letter));
        letter = size;
    }

    private void add(TableColumn<DayLine, ?> column) {
        table.getColumns().add(column);
    }

    private String title(String column) {
        return texts.text("checklist.list.column." + column);
    }

    private StatePill pill(DayState state) {
        String word = texts.text("checklist.state." + state.word());
        return switch (state) {
            case NOT_YET -> new StatePill(word, "mdi2c-circle-outline", Tone.NEUTRAL);
            case DRAFT -> new StatePill(word, "mdi2p-pencil-outline", Tone.ACCENT);
            case PARTLY -> new StatePill(word, "mdi2c-circle-half-full", Tone.NEUTRAL);
            case WHOLE -> new StatePill(word, "mdi2c-check", Tone.SUCCESS);
            case CONFLICT -> new StatePill(word, "mdi2s-source-branch", Tone.WARNING);
        };
    }

    private static Instant changed(DayLine line) {
        return line.recorded().map(ChecklistCount::recordedAt).orElse(null);
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM HH.mm", texts.locale())
                .withZone(Zones.of(desk.scope()).id())
                .format(at);
    }
}
