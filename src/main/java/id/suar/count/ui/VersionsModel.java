package id.suar.count.ui;

import id.suar.count.CellReading;
import id.suar.count.CountDocument;
import id.suar.count.RecordedSheet;
import id.suar.count.SheetVersions;
import id.suar.count.SheetVersions.Cell;
import id.suar.count.SheetVersions.Part;
import id.suar.count.VersionSettling;
import id.suar.election.Contest;
import id.suar.fx.Tasks;
import id.suar.region.TpsCode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The versions of one document beside each other, row by row, and what somebody chose of them. Figures that differ
/// have to be chosen; of what stands beside them the version that counts is taken unless another is chosen. FX thread.
final class VersionsModel {

    private final VersionSettling settling;
    private final Tasks tasks;
    private final Start start;
    private final ObservableList<Line> all = FXCollections.observableArrayList();
    private final FilteredList<Line> shown = new FilteredList<>(all, Line::differs);
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final Map<String, CellReading> cells = new HashMap<>();
    private final Map<Part, Integer> parts = new EnumMap<>(Part.class);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private boolean writing;

    /// What is settled.
    ///
    /// @param seen every record of the document, the one that counts first
    record Start(Contest contest, TpsCode station, List<RecordedSheet> seen, SheetVersions versions) {

        Start {
            seen = List.copyOf(seen);
        }
    }

    /// One row: a cell of the paper, or what stands beside the cells.
    sealed interface Line {

        boolean differs();

        record OfCell(Cell cell) implements Line {

            @Override
            public boolean differs() {
                return cell.differs();
            }
        }

        record OfPart(Part part) implements Line {

            @Override
            public boolean differs() {
                return true;
            }
        }
    }

    VersionsModel(VersionSettling settling, Tasks tasks, Start start) {
        this.settling = settling;
        this.tasks = tasks;
        this.start = start;
        start.versions().cells().forEach(cell -> all.add(new Line.OfCell(cell)));
        start.versions().parts().forEach(part -> {
            parts.put(part, 0);
            all.add(new Line.OfPart(part));
        });
        everything.subscribe(every -> shown.setPredicate(line -> every || line.differs()));
    }

    /// Reads on the caller's thread, never FX. Empty where nothing is to be settled.
    ///
    /// @param wanted empty: the document that counts
    static Optional<Start> read(CountDesk desk, Contest chosen, TpsCode station, Optional<CountDocument> wanted) {
        Contest contest = desk.packs()
                .contest(chosen.election().key(), chosen.key(), station.village())
                .orElse(chosen);
        List<RecordedSheet> records = desk.sheets().records(contest.election().key(), contest.key(), station);
        Optional<CountDocument> document =
                wanted.or(() -> records.stream().findFirst().map(one -> CountDocument.of(one.sheet())));
        List<RecordedSheet> seen = records.stream()
                .filter(one -> document.equals(Optional.of(CountDocument.of(one.sheet()))))
                .toList();
        return seen.stream().anyMatch(RecordedSheet::conflict)
                ? Optional.of(new Start(contest, station, seen, SheetVersions.of(seen, desk.recorder()::history)))
                : Optional.empty();
    }

    Start start() {
        return start;
    }

    int versions() {
        return start.versions().all().size();
    }

    /// In the paper's order.
    ObservableList<Line> shown() {
        return shown;
    }

    /// Whether rows are shown that are the same in all versions.
    BooleanProperty everythingProperty() {
        return everything;
    }

    /// Counts up with each choice.
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    Optional<CellReading> decided(Cell cell) {
        return cell.differs()
                ? Optional.ofNullable(cells.get(cell.figure()))
                : Optional.of(cells.getOrDefault(cell.figure(), cell.readings().getFirst()));
    }

    int decided(Part part) {
        return parts.get(part);
    }

    /// @param version from 0; nothing happens where there are not so many
    void choose(Line line, int version) {
        if (version < versions()) {
            switch (line) {
                case Line.OfCell(var cell) ->
                    cells.put(cell.figure(), cell.readings().get(version));
                case Line.OfPart(var part) -> parts.put(part, version);
            }
            changed();
        }
    }

    /// Takes every row that differs from one version.
    void chooseAll(int version) {
        all.stream().filter(Line::differs).forEach(line -> choose(line, version));
    }

    /// What none of them says; `Figures.BLANK` for a cell that is blank on the paper.
    void key(Line line, int figure) {
        if (line instanceof Line.OfCell(var cell)) {
            cells.put(cell.figure(), CellReading.of(figure));
            changed();
        }
    }

    int differing() {
        return (int) all.stream().filter(Line::differs).count();
    }

    int open() {
        return (int) all.stream().filter(this::isOpen).count();
    }

    boolean isOpen(Line line) {
        return line instanceof Line.OfCell(var cell) && decided(cell).isEmpty();
    }

    /// The next row that nobody has chosen yet, after this one or from the top.
    Optional<Line> next(Line after) {
        int here = shown.indexOf(after);
        return IntStream.range(1, shown.size() + 1)
                .mapToObj(step -> shown.get((here + step) % shown.size()))
                .filter(this::isOpen)
                .findFirst();
    }

    /// Records one sheet of all versions; what somebody else recorded in between stays apart and is shown again.
    ///
    /// @return false where rows are open, or it is being written already
    boolean save(Runnable done) {
        if (open() > 0 || writing) {
            return false;
        }
        writing = true;
        var settled = start.versions().settled(cells, parts);
        tasks.run(() -> settling.settle(settled, start.seen()), entry -> done.run(), fault -> {
            writing = false;
            tasks.unexpected(fault);
        });
        return true;
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
