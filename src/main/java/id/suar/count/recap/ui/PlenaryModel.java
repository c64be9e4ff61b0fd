package id.suar.count.recap.ui;

import id.suar.count.recap.PlenaryVillage;
import id.suar.count.recap.RecapFigures;
import id.suar.count.recap.RecapRow;
import id.suar.count.recap.RecapUnit;
import id.suar.count.recap.RecapWords;
import id.suar.count.recap.RecordedRecap;
import id.suar.count.recap.RowGroups;
import id.suar.count.recap.UnitComparison;
import id.suar.election.Contest;
import id.suar.fx.FigureField;
import id.suar.fx.Tasks;
import id.suar.region.RegionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/// A village while its forms are read aloud: one unit after another, our figure beside theirs. What is typed and
/// not recorded is kept. FX thread.
final class PlenaryModel {

    /// How a figure stands to ours.
    enum Standing {
        /// Nobody has left it yet.
        NOT_YET,
        SAME,
        MORE,
        FEWER,
        /// Left blank where we have a figure.
        BLANK,
        /// We have nothing to hold against it.
        NO_OWN
    }

    private final RecapDesk desk;
    private final Tasks tasks;
    private final PlenaryVillage village;
    private final PlenarySitting sitting;
    private final RecapWords words;
    private final Map<String, IntegerProperty> figures = new HashMap<>();
    private final Map<RecapUnit, RecapRow> drafts;
    private final Set<String> left = new HashSet<>();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<UnitComparison>> judged =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper judgements = new ReadOnlyIntegerWrapper();
    private boolean restored;

    /// What is read before a village is shown.
    ///
    /// @param drafts what was typed and not recorded, by unit
    record Start(PlenaryVillage village, Map<RecapUnit, RecapRow> drafts) {

        /// Reads on the caller's thread.
        static Start read(RecapDesk desk, Contest contest, RegionCode village) {
            PlenaryVillage read = desk.village(contest, village);
            return new Start(read, desk.plenaryDrafts(contest).of(read.units()));
        }
    }

    PlenaryModel(RecapDesk desk, Tasks tasks, Start start, RecapUnit first, PlenarySitting sitting) {
        this.desk = desk;
        this.tasks = tasks;
        this.village = start.village();
        this.sitting = sitting;
        this.drafts = new HashMap<>(start.drafts());
        this.words = desk.words(village.contest());
        village.layout().figures().forEach(figure -> figures.put(figure, new SimpleIntegerProperty(FigureField.BLANK)));
        show(Math.max(0, village.units().indexOf(first)));
    }

    /// Which plenary it is, of the unit at hand.
    PlenarySitting sitting() {
        return sitting;
    }

    /// Another day or form was said: other versions of ours may have been in force by then.
    void said() {
        judge();
    }

    PlenaryVillage village() {
        return village;
    }

    RecapWords words() {
        return words;
    }

    RecapUnit unit() {
        return village.units().get(at.get());
    }

    /// Place of the unit in the village, from 0.
    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    IntegerProperty figure(String figure) {
        return figures.get(figure);
    }

    /// As it would be compared now; empty until a row of votes has been left.
    ReadOnlyObjectProperty<Optional<UnitComparison>> judgedProperty() {
        return judged.getReadOnlyProperty();
    }

    /// Changes whenever a figure was judged, also when what the unit comes to stays the same.
    ReadOnlyIntegerProperty judgementsProperty() {
        return judgements.getReadOnlyProperty();
    }

    Optional<RecordedRecap> recorded() {
        return village.recorded(unit());
    }

    /// What was typed before and not recorded.
    boolean restored() {
        return restored;
    }

    int own(String figure) {
        return village.own(
                unit(), figure, Optional.ofNullable(sitting.dayProperty().get()));
    }

    /// A field was left: from now on it is judged.
    void left(String figure) {
        if (figures.get(figure).get() != FigureField.BLANK) {
            left.add(figure);
        }
        judge();
    }

    Standing standing(String figure) {
        int typed = figures.get(figure).get();
        int own = own(figure);
        if (!left.contains(figure)) {
            return Standing.NOT_YET;
        }
        if (own < 0) {
            return Standing.NO_OWN;
        }
        if (typed == FigureField.BLANK) {
            return Standing.BLANK;
        }
        return typed == own ? Standing.SAME : typed > own ? Standing.MORE : Standing.FEWER;
    }

    /// How much more (or less) than ours; 0 where one of them is blank.
    int difference(String figure) {
        int typed = figures.get(figure).get();
        return typed < 0 || own(figure) < 0 ? 0 : typed - own(figure);
    }

    /// Keeps what is typed, when it is not recorded.
    void keep() {
        RecapUnit unit = unit();
        Optional<RecapRow> typed = typed().filter(row -> !sameAsRecorded(row));
        boolean kept = drafts.remove(unit) != null;
        typed.ifPresent(row -> drafts.put(unit, row));
        if (typed.isEmpty() && !kept) {
            return;
        }
        tasks.run(
                () -> {
                    desk.plenaryDrafts(village.contest()).keep(unit, typed);
                    return unit;
                },
                done -> {});
    }

    /// Another unit of the village; false at its end.
    boolean move(int step) {
        int next = at.get() + step;
        if (next < 0 || next >= village.units().size()) {
            return false;
        }
        keep();
        show(next);
        return true;
    }

    boolean blank() {
        return typed().isEmpty();
    }

    /// Records what is typed; `then` hears how many discrepancies were settled by it, and nothing when there is
    /// nothing new.
    void save(Consumer<Optional<Integer>> then) {
        Optional<RecapRow> typed = typed();
        if (typed.isEmpty() || sameAsRecorded(typed.get())) {
            then.accept(Optional.empty());
            return;
        }
        RecapRow row = typed.get();
        tasks.run(() -> record(row), saved -> {
            village.take(saved.recap());
            drafts.remove(row.unit());
            then.accept(Optional.of(saved.settled()));
        });
    }

    private record Saved(RecordedRecap recap, int settled) {}

    private Saved record(RecapRow row) {
        desk.recorder().record(row);
        desk.plenaryDrafts(village.contest()).keep(row.unit(), Optional.empty());
        RecordedRecap recap =
                desk.recaps().find(row.election(), row.contest(), row.unit()).orElseThrow();
        UnitComparison now = desk.village(village.contest(), village.village()).compare(row);
        int settled = desk.follower().settle(row.election(), row.contest(), now.with(recap));
        return new Saved(recap, settled);
    }

    private void show(int place) {
        at.set(place);
        left.clear();
        Optional<RecapRow> draft = Optional.ofNullable(drafts.get(unit()));
        Optional<RecapRow> row = draft.or(() -> recorded().map(RecordedRecap::row));
        restored = draft.isPresent();
        sitting.show(row, desk.now().toLocalDate());
        figures.forEach((figure, property) -> {
            int value = row.map(one -> one.figures().value(figure)).orElse(RecapFigures.BLANK);
            property.set(Math.max(FigureField.BLANK, value));
            if (value >= 0) {
                left.add(figure);
            }
        });
        judge();
    }

    private void judge() {
        boolean begun = RowGroups.of(village.layout()).votes().stream().anyMatch(left::contains);
        judged.set(begun ? typed().map(village::compare) : Optional.empty());
        judgements.set(judgements.get() + 1);
    }

    /// Votes and totals are always held; voters and ballots where somebody put them down.
    private Optional<RecapRow> typed() {
        Map<String, Integer> written = new HashMap<>();
        figures.forEach((figure, value) -> {
            if (value.get() != FigureField.BLANK) {
                written.put(figure, value.get());
            }
        });
        if (written.isEmpty()) {
            return Optional.empty();
        }
        List<String> held = new ArrayList<>(RowGroups.of(village.layout()).votes());
        held.addAll(written.keySet());
        return Optional.of(new RecapRow(
                village.contest().election().key(),
                village.contest().key(),
                unit(),
                RecapFigures.of(village.layout(), held, written),
                Optional.ofNullable(sitting.dayProperty().get()),
                sitting.formProperty().get(),
                desk.recorder().actor(),
                recorded().map(one -> one.row().note()).orElse("")));
    }

    private boolean sameAsRecorded(RecapRow row) {
        return recorded()
                .filter(one ->
                        one.row().form() == row.form() && one.row().plenary().equals(row.plenary()))
                .filter(one -> village.layout().figures().stream()
                        .allMatch(figure -> one.row()
                                .figures()
                                .get(figure)
                                .equals(row.figures().get(figure))))
                .isPresent();
    }
}
