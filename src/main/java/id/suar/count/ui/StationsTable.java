package id.suar.count.ui;

import id.suar.count.station.StationLine;
import id.suar.count.tally.SheetBrief;
import id.suar.fx.StatePill;
import id.suar.fx.Tables;
import id.suar.i18n.Texts;
import id.suar.region.Level;
import id.suar.region.Zones;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of the list of polling stations.
final class StationsTable {

    /// The size of text that the widths below are for.
    private static final double LETTER = 14;

    /// So many contestants have a column each; of more, the strongest are named.
    private static final int COLUMNS = 6;

    private static final int STRONGEST = 3;

    private final CountDesk desk;
    private final Texts texts;
    private final TableView<StationLine> table;
    private List<Integer> contestants = List.of(0);
    private double letter = LETTER;

    StationsTable(CountDesk desk, TableView<StationLine> table) {
        this.desk = desk;
        this.texts = desk.texts();
        this.table = table;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setTableMenuButtonVisible(true);
        table.getStyleClass().add("dense");
    }

    /// Lays the columns out anew when others stand on the ballot; else they stay as people set them.
    ///
    /// @param wanted numbers of the contestants
    void columns(List<Integer> wanted) {
        if (contestants.equals(wanted)) {
            return;
        }
        contestants = wanted;
        table.getColumns().clear();
        if (desk.scope().level().ordinal() < Level.DISTRICT.ordinal()) {
            add(Tables.column(title("district"), 115, StationLine::district));
        }
        add(Tables.column(title("village"), 130, StationLine::village));
        add(Tables.column(
                title("number"),
                Math.max(50, 26 + 8 * title("number").length()),
                line -> line.station().digits().substring(10)));
        add(Tables.states(title("state"), 128, StationLine::state, state -> Pills.of(state, texts)));
        add(Tables.states(
                title("where"), 182, line -> line.whereabouts().orElse(null), where -> StatePill.of(where, texts)));
        votes(wanted);
        add(figures(title("valid"), StationLine::valid));
        add(figures(title("invalid"), StationLine::invalid));
        add(Tables.said(title("changed"), 124, StationsTable::changed, this::when));
        add(Tables.column(title("observer"), 104, StationsTable::observer));
    }

    private void votes(List<Integer> wanted) {
        if (wanted.size() <= COLUMNS) {
            wanted.forEach(number -> add(figures(texts.text("count.list.votes", number), line -> line.votes(number))));
            return;
        }
        TableColumn<StationLine, String> strongest =
                Tables.column(title("strongest"), 218, line -> strongest(line, wanted));
        strongest.setSortable(false);
        add(strongest);
    }

    private String strongest(StationLine line, List<Integer> wanted) {
        return wanted.stream()
                .filter(number -> line.votes(number).isPresent())
                .sorted(Comparator.comparing(number -> -line.votes(number).getAsInt()))
                .limit(STRONGEST)
                .map(number -> texts.text(
                        "count.list.strongest.one", number, line.votes(number).getAsInt()))
                .collect(Collectors.joining(" · "));
    }

    /// Columns are as wide as their text is large.
    void letter(double size) {
        table.getColumns().forEach(column -> column.setPrefWidth(column.getPrefWidth() * size / letter));
        letter = size;
    }

    private void add(TableColumn<StationLine, ?> column) {
        column.setPrefWidth(column.getPrefWidth() * letter / LETTER);
        table.getColumns().add(column);
    }

    private String title(String column) {
        return texts.text("count.list." + column);
    }

    private static TableColumn<StationLine, Number> figures(String title, Function<StationLine, OptionalInt> figure) {
        return Tables.figures(title, Math.max(58, 24 + 8 * title.length()), line -> {
            OptionalInt value = figure.apply(line);
            return value.isPresent() ? value.getAsInt() : null;
        });
    }

    private static Instant changed(StationLine line) {
        return line.recorded().map(SheetBrief::recordedAt).orElse(null);
    }

    private static String observer(StationLine line) {
        return line.recorded().map(one -> one.observer()).orElse("");
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM HH.mm", texts.locale())
                .withZone(Zones.of(desk.scope()).id())
                .format(at);
    }
}
