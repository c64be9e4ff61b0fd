package id.suar.violation.register.ui;

import id.suar.fx.Tasks;
import id.suar.region.RegionCode;
import id.suar.table.TableWriter;
import id.suar.violation.record.CaseKind;
import id.suar.violation.register.CasePlaces;
import id.suar.violation.register.RegisterFilter;
import id.suar.violation.register.RegisterRow;
import id.suar.violation.register.RegisterStatistics;
import id.suar.violation.register.RegisterStatistics.By;
import id.suar.violation.register.RegisterTable;
import id.suar.violation.register.TermJudge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The register, filtered as people type, and its counts. FX thread.
final class RegisterModel {

    /// What counts may be asked by, on screen.
    static final List<By> COUNTED = List.of(
            By.FORM, By.KIND, By.DISTRICT, By.VILLAGE, By.STAGE, By.STATE, By.REGISTERED, By.REASON, By.ELECTION);

    private final RegisterDesk desk;
    private final Tasks tasks;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<CaseKind>> book = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty election = new SimpleStringProperty("");
    private final StringProperty suspected = new SimpleStringProperty("");
    private final StringProperty stage = new SimpleStringProperty("");
    private final StringProperty state = new SimpleStringProperty("");
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.FORM);
    private final ObjectProperty<Optional<RegionCode>> place = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.LINES);
    private final ReadOnlyObjectWrapper<Optional<Read>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int asked;

    /// What is looked at.
    enum View {
        LINES,
        COUNTS,
        MAP
    }

    /// What the choices of the filters are: keys that occur.
    record Choices(List<String> elections, List<String> suspected, List<String> stages, List<String> states) {}

    /// @param all how many cases there are, whatever was asked for
    record Read(List<RegisterLine> lines, List<CountedLine> counts, CasePlaces places, int all, Choices choices) {}

    RegisterModel(RegisterDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        Stream.of(query, election, suspected, stage, state).forEach(one -> one.subscribe((before, now) -> refresh()));
        book.subscribe((before, now) -> refresh());
        by.subscribe((before, now) -> refresh());
        place.subscribe((before, now) -> refresh());
    }

    RegisterDesk desk() {
        return desk;
    }

    StringProperty queryProperty() {
        return query;
    }

    /// Empty: findings and reports.
    ObjectProperty<Optional<CaseKind>> bookProperty() {
        return book;
    }

    /// Empty: every one, as with those that follow.
    StringProperty electionProperty() {
        return election;
    }

    StringProperty suspectedProperty() {
        return suspected;
    }

    StringProperty stageProperty() {
        return stage;
    }

    StringProperty stateProperty() {
        return state;
    }

    ObjectProperty<By> byProperty() {
        return by;
    }

    /// A village that was gone into from the map.
    ObjectProperty<Optional<RegionCode>> placeProperty() {
        return place;
    }

    ObjectProperty<View> viewProperty() {
        return view;
    }

    /// Empty until it has been read once.
    ReadOnlyObjectProperty<Optional<Read>> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// The latest question counts, in whichever order the answers come.
    void refresh() {
        int turn = ++asked;
        RegisterFilter filter = filter();
        By counted = by.get();
        tasks.run(() -> read(filter, counted), found -> {
            if (turn == asked) {
                read.set(Optional.of(found));
            }
        });
    }

    void clear() {
        Stream.of(query, election, suspected, stage, state).forEach(one -> one.set(""));
        book.set(Optional.empty());
        place.set(Optional.empty());
    }

    private RegisterFilter filter() {
        RegisterFilter filter = RegisterFilter.ALL
                .text(query.get().strip())
                .election(election.get())
                .suspected(suspected.get())
                .stage(stage.get())
                .state(state.get());
        RegisterFilter there = place.get().map(filter::scope).orElse(filter);
        return book.get().map(there::kind).orElse(there);
    }

    private Read read(RegisterFilter filter, By counted) {
        List<RegisterRow> all = desk.register().list(RegisterFilter.ALL);
        List<RegisterRow> rows =
                filter.equals(RegisterFilter.ALL) ? all : desk.register().list(filter);
        Instant now = desk.clock().instant();
        TermJudge judge = desk.judge().get();
        List<RegisterLine> lines = rows.stream()
                .map(row -> RegisterLine.of(row, judge.timings(row, now), desk.words()))
                .toList();
        return new Read(
                lines,
                counts(rows, counted, new RegisterStatistics(judge, now)),
                CasePlaces.of(rows),
                all.size(),
                choices(all));
    }

    private List<CountedLine> counts(List<RegisterRow> rows, By counted, RegisterStatistics statistics) {
        List<CountedLine> counts = new ArrayList<>();
        statistics
                .count(rows, List.of(counted))
                .forEach(line -> counts.add(CountedLine.of(counted, line, desk.words())));
        statistics
                .count(rows, List.of())
                .forEach(line -> counts.add(new CountedLine(desk.texts().text("violation.register.all"), line, true)));
        return counts;
    }

    private static Choices choices(List<RegisterRow> all) {
        return new Choices(
                keys(all, row -> Stream.of(row.summary().election())),
                keys(all, row -> Arrays.stream(row.suspected().split(";"))),
                keys(all, row -> Stream.of(row.stage())),
                keys(all, row -> Stream.of(row.state())));
    }

    /// With the empty one, which asks for all, first.
    private static List<String> keys(List<RegisterRow> all, Function<RegisterRow, Stream<String>> of) {
        return Stream.concat(Stream.of(""), all.stream().flatMap(of).distinct().sorted())
                .distinct()
                .toList();
    }

    /// A register to hand out: the lines as they are shown, in words.
    TableWriter writer() {
        return new TableWriter("register", desk.words().titles());
    }

    /// Cells of one line after the other, numbered as they come; away from the FX thread.
    Function<RegisterLine, List<Object>> cells() {
        var table = new RegisterTable(
                desk.judge().get(), desk.words()::place, desk.clock().instant());
        int[] no = {0};
        return line -> desk.words().printed(line.row(), table.row(++no[0], line.row(), RegisterTable.PRINTED));
    }
}
