package id.suar.count.photo.ui;

import id.suar.count.photo.Suggestion.Target;
import id.suar.election.Contest;
import id.suar.evidence.ui.FaultWords;
import id.suar.evidence.ui.VaultPicture;
import id.suar.fx.PhotoPane;
import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.fx.Tables;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;

/// The columns of a batch of photos.
final class PhotosTable {

    /// The size of text that the widths below are for.
    private static final double LETTER = 14;

    private final PhotoDesk desk;
    private final Texts texts;
    private final List<Contest> contests;
    private final TableView<PhotoRow> table;
    private double letter = LETTER;

    PhotosTable(PhotoDesk desk, List<Contest> contests, TableView<PhotoRow> table) {
        this.desk = desk;
        this.texts = desk.texts();
        this.contests = contests;
        this.table = table;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getStyleClass().add("dense");
        table.getColumns()
                .add(Tables.column(title("file"), 158, row -> row.file().name()));
        table.getColumns()
                .add(Tables.column(title("station"), 128, row -> target(row, to -> desk.station(to.station()))));
        table.getColumns().add(Tables.column(title("contest"), 104, row -> target(row, Target::contest)));
        table.getColumns()
                .add(Tables.figures(
                        title("page"),
                        52,
                        row -> row.suggestion().target().map(Target::page).orElse(null)));
        table.getColumns().add(Tables.states(title("state"), 140, PhotosTable::worth, worth -> worth.pill(texts)));
        table.getColumns().add(Tables.column(title("why"), 186, this::why));
    }

    /// Columns are as wide as their text is large.
    void letter(double size) {
        table.getColumns().forEach(column -> column.setPrefWidth(column.getPrefWidth() * size / letter));
        letter = size;
    }

    /// What it rests on, or why it is not taken.
    String why(PhotoRow row) {
        return row.fault()
                .map(fault -> FaultWords.of(fault, texts))
                .orElseGet(() -> texts.text(
                        "photo.reason." + row.suggestion().reason().name().toLowerCase(Locale.ROOT)));
    }

    /// Its picture; empty for a file that is none.
    Optional<PhotoPane.Page> page(PhotoRow row) {
        String name = row.file().name();
        return row.is(PhotoRow.State.REFUSED)
                ? Optional.empty()
                : Optional.of(new PhotoPane.Page(
                        row.file().path(),
                        name,
                        name,
                        VaultPicture.of(row.file().path(), texts)));
    }

    /// Place of the last row that is selected; -1 for none.
    int last() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
    }

    /// Selects a row, the first where there is none of that place, and gives it the keyboard.
    void mark(int place) {
        int row = Math.clamp(place, 0, table.getItems().size() - 1);
        table.getSelectionModel().clearAndSelect(row);
        table.scrollTo(row);
        table.requestFocus();
    }

    private String target(PhotoRow row, Function<Target, String> words) {
        return row.suggestion().target().map(words).orElse("");
    }

    private String title(String column) {
        return texts.text("photo.column." + column);
    }

    static Worth worth(PhotoRow row) {
        return switch (row.state()) {
            case OPEN -> Worth.OPEN;
            case DOUBLE -> Worth.DOUBLE;
            case REFUSED -> Worth.REFUSED;
            case DONE -> Worth.DONE;
            case READY ->
                switch (row.suggestion().confidence()) {
                    case CERTAIN -> Worth.CERTAIN;
                    case LIKELY -> Worth.LIKELY;
                    case GUESS, NONE -> Worth.GUESS;
                };
        };
    }

    /// How a row stands, in words and shape; in the order in which people look at them.
    enum Worth {
        OPEN("mdi2h-help-circle-outline", Tone.WARNING),
        GUESS("mdi2a-approximately-equal", Tone.WARNING),
        LIKELY("mdi2c-check", Tone.ACCENT),
        CERTAIN("mdi2c-check-all", Tone.ACCENT),
        REFUSED("mdi2c-close-circle-outline", Tone.DANGER),
        DOUBLE("mdi2c-content-copy", Tone.NEUTRAL),
        DONE("mdi2c-check-circle-outline", Tone.SUCCESS);

        private final String icon;
        private final Tone tone;

        Worth(String icon, Tone tone) {
            this.icon = icon;
            this.tone = tone;
        }

        StatePill pill(Texts texts) {
            return new StatePill(texts.text("photo.worth." + name().toLowerCase(Locale.ROOT)), icon, tone);
        }
    }
}
