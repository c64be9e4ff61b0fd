package id.suar.count.keying.ui;

import id.suar.count.keying.KeyerRecord;
import id.suar.count.keying.Slip;
import id.suar.count.keying.ui.KeyingModel.View;
import id.suar.fx.Tables;
import id.suar.i18n.Texts;
import id.suar.region.Level;
import id.suar.region.Zones;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of the list of forms and of the table of persons.
final class KeyingTables {

    /// The size of text that the widths below are for.
    private static final double LETTER = 14;

    private final KeyingDesk desk;
    private final Texts texts;
    private final KeyingWords words;
    private final List<TableColumn<KeyingLine, ?>> always = new ArrayList<>();
    private final List<TableColumn<KeyingLine, ?>> compared = new ArrayList<>();
    private final List<TableColumn<KeyingLine, ?>> named = new ArrayList<>();
    private TableView<KeyingLine> forms;
    private TableView<KeyerRecord> persons;
    private View shown;
    private double letter = LETTER;

    KeyingTables(KeyingDesk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new KeyingWords(texts);
    }

    /// @param forms   its columns are those that say something of what is shown, see [#show]
    void lay(TableView<KeyingLine> forms, TableView<KeyerRecord> persons) {
        this.forms = forms;
        this.persons = persons;
        forms.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        forms.getStyleClass().add("dense");
        forms.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        if (desk.scope().level().ordinal() < Level.DISTRICT.ordinal()) {
            add(Tables.column(title("district"), 130, KeyingLine::district));
        }
        add(Tables.column(title("village"), 150, KeyingLine::village));
        add(Tables.column(title("number"), 55, line -> line.station().digits().substring(10)));
        add(Tables.states(title("state"), 155, KeyingLine::state, words::pill));
        add(Tables.said(title("at"), 125, KeyingLine::at, this::when));
        compared.add(Tables.figures(title("differing"), 70, KeyingLine::differing));
        named.add(Tables.column(
                title("first"),
                160,
                line -> line.named().map(KeyingLine.Keyed::firstBy).orElse("")));
        named.add(Tables.column(
                title("second"),
                160,
                line -> line.named().map(KeyingLine.Keyed::secondBy).orElse("")));
        named.add(Tables.column(
                title("settled"),
                160,
                line -> line.keyed().map(KeyingLine.Keyed::settledBy).orElse("")));
        persons();
    }

    /// Of what waits nothing is known but that it does; who keyed is not told before it is settled.
    void show(View view) {
        if (shown != view) {
            shown = view;
            forms.getColumns().setAll(always);
            forms.getColumns().addAll(view == View.WAITING ? List.of() : compared);
            forms.getColumns().addAll(view == View.DONE ? named : List.of());
        }
    }

    /// Columns are as wide as their text is large.
    void letter(double size) {
        Stream.of(always, compared, named, persons.getColumns())
                .flatMap(List::stream)
                .forEach(column -> column.setPrefWidth(column.getPrefWidth() * size / letter));
        letter = size;
    }

    private void add(TableColumn<KeyingLine, ?> column) {
        always.add(column);
    }

    private void persons() {
        persons.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        persons.getStyleClass().add("dense");
        Tables.furnish(persons, () -> {});
        persons.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        persons.getColumns().add(Tables.column(title("person"), 190, KeyerRecord::person));
        persons.getColumns().add(count("forms", KeyerRecord::forms));
        persons.getColumns().add(count("cells", KeyerRecord::cells));
        persons.getColumns().add(count("differ", KeyerRecord::differing));
        persons.getColumns().add(count("open", KeyerRecord::open));
        persons.getColumns().add(count("favour", KeyerRecord::inFavour));
        persons.getColumns().add(count("against", KeyerRecord::against));
        persons.getColumns().add(Tables.column(title("share"), width("share"), this::share));
        persons.getColumns().getLast().getStyleClass().add("figures");
        for (Slip slip : Slip.values()) {
            String said = words.slip(slip);
            persons.getColumns().add(Tables.figures(said, 22 + 7.2 * said.length(), one -> one.slips(slip)));
        }
    }

    private TableColumn<KeyerRecord, Number> count(String title, ToIntFunction<KeyerRecord> count) {
        return Tables.figures(title(title), width(title), count::applyAsInt);
    }

    private double width(String title) {
        return Math.max(52, 22 + 7.8 * title(title).length());
    }

    /// Of few cells, or while some are open, a share would say more than is known.
    private String share(KeyerRecord one) {
        return one.enough()
                ? texts.text("keying.share", 100.0 * one.against() / one.cells())
                : texts.text("keying.share.none");
    }

    private String title(String column) {
        return texts.text("keying.column." + column);
    }

    private String when(java.time.Instant at) {
        return DateTimeFormatter.ofPattern("d MMM HH.mm", texts.locale())
                .withZone(Zones.of(desk.scope()).id())
                .format(at);
    }
}
