package id.suar.count.seen.ui;

import id.suar.count.seen.Coverage;
import id.suar.count.seen.Leading;
import id.suar.count.station.StationState;
import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.fx.Tables;
import id.suar.i18n.Texts;
import java.util.Comparator;
import java.util.function.ToIntFunction;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of the list: of regions, or of a village's polling stations.
final class ProgressTable {

    /// The size of text that the widths below are for.
    private static final double LETTER = 14;

    private final TableView<SeenRow> table;
    private final Texts texts;
    private final SeenWords words;
    private String laid = "";
    private double letter = LETTER;

    ProgressTable(TableView<SeenRow> table, Texts texts) {
        this.table = table;
        this.texts = texts;
        this.words = new SeenWords(texts);
        table.getStyleClass().add("dense");
        table.setTableMenuButtonVisible(true);
    }

    /// Lays the columns out anew when other ones are needed; else they stay as people set them.
    ///
    /// @param stations of a village, instead of regions
    /// @param searched rows of several levels
    void columns(boolean stations, boolean searched) {
        String wanted = stations + "/" + searched;
        if (laid.equals(wanted)) {
            return;
        }
        laid = wanted;
        table.getColumns().clear();
        if (stations) {
            stations();
        } else {
            regions(searched);
        }
    }

    /// Columns are as wide as their text is large.
    void letter(double size) {
        table.getColumns().forEach(column -> column.setPrefWidth(column.getPrefWidth() * size / letter));
        letter = size;
    }

    private void regions(boolean searched) {
        add(Tables.column(title("region"), 150, SeenRow::name), false);
        if (searched) {
            add(Tables.column(title("within"), 150, row -> ((SeenRow.OfRegion) row).within()), false);
        }
        add(coverage(), false);
        add(figure("received", Coverage::in), true);
        add(expected(), true);
        add(missing(), true);
        add(figure("open", Coverage::open), true);
        votes();
        add(figure("begun", Coverage::begun), true);
        add(figure("explained", Coverage::explained), true);
        add(figure("conflicts", Coverage::conflicts), true);
    }

    private void stations() {
        add(Tables.column(title("station"), 70, SeenRow::name), false);
        add(
                Tables.states(
                        title("state"),
                        140,
                        row -> ((SeenRow.OfStation) row).line().state(),
                        this::pill),
                false);
        votes();
        add(
                Tables.figures(
                        title("valid"),
                        90,
                        row -> number(((SeenRow.OfStation) row).line().valid())),
                true);
        add(
                Tables.figures(
                        title("invalid"),
                        100,
                        row -> number(((SeenRow.OfStation) row).line().invalid())),
                true);
    }

    private void votes() {
        add(
                Tables.said(
                        title("turnout"),
                        88,
                        row -> row.turnout().isPresent() ? row.turnout().getAsDouble() : null,
                        words::share),
                true);
        var leading = Tables.said(
                title("leading"), 134, (SeenRow row) -> row.leading().orElse(null), words::brief);
        leading.setComparator(Comparator.comparingInt(Leading::number).thenComparingLong(Leading::margin));
        add(leading, false);
    }

    private static Integer number(java.util.OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private TableColumn<SeenRow, Number> figure(String key, ToIntFunction<Coverage> value) {
        String title = title(key);
        return Tables.figures(
                title,
                Math.max(56, 27 + 7 * title.length()),
                row -> value.applyAsInt(((SeenRow.OfRegion) row).coverage()));
    }

    /// How many stations there are, or in words that nobody knows.
    private TableColumn<SeenRow, Coverage> expected() {
        TableColumn<SeenRow, Coverage> column =
                Tables.said(title("expected"), 104, row -> ((SeenRow.OfRegion) row).coverage(), words::expected);
        column.setComparator(Comparator.comparingInt(Coverage::expected));
        return column;
    }

    /// Blank where it is not known how many stations there are.
    private TableColumn<SeenRow, Number> missing() {
        return Tables.figures(title("missing"), 62, row -> {
            Coverage coverage = ((SeenRow.OfRegion) row).coverage();
            return coverage.expected() == 0 ? null : (Number) coverage.missing();
        });
    }

    /// How much came in, as a bar and in figures.
    private TableColumn<SeenRow, Double> coverage() {
        TableColumn<SeenRow, Double> column = Tables.said(
                title("coverage"),
                120,
                row -> ((SeenRow.OfRegion) row).coverage().share().isPresent()
                        ? ((SeenRow.OfRegion) row).coverage().share().getAsDouble()
                        : null,
                words::share);
        column.setCellFactory(ignored -> new TableCell<>() {

            private final ProgressBar bar = new ProgressBar();

            {
                bar.getStyleClass().add("seen-bar");
                bar.setFocusTraversable(false);
            }

            @Override
            protected void updateItem(Double share, boolean empty) {
                super.updateItem(share, empty);
                boolean known = !empty && share != null;
                setText(known ? words.share(share) : null);
                bar.setProgress(known ? share : 0);
                bar.setAccessibleText(getText());
                setGraphic(known ? bar : null);
            }
        });
        return column;
    }

    private StatePill pill(StationState state) {
        String word = texts.text("count.state." + state.word());
        return switch (state) {
            case NOT_YET -> new StatePill(word, "mdi2c-circle-outline", Tone.NEUTRAL);
            case DRAFT -> new StatePill(word, "mdi2p-pencil-outline", Tone.ACCENT);
            case RECORDED -> new StatePill(word, "mdi2c-check", Tone.SUCCESS);
            case BROKEN -> new StatePill(word, "mdi2n-not-equal-variant", Tone.DANGER);
            case CONFLICT -> new StatePill(word, "mdi2s-source-branch", Tone.WARNING);
        };
    }

    private void add(TableColumn<SeenRow, ?> column, boolean figures) {
        if (figures && !column.getStyleClass().contains("figures")) {
            column.getStyleClass().add("figures");
        }
        column.setPrefWidth(column.getPrefWidth() * letter / LETTER);
        table.getColumns().add(column);
    }

    private String title(String column) {
        return texts.text("seen.column." + column);
    }
}
