package id.suar.count.ui;

import id.suar.count.CountDocument;
import id.suar.count.CountVersion;
import id.suar.count.RecordedSheet;
import id.suar.count.SheetChange;
import id.suar.election.Contest;
import id.suar.fx.Tasks;
import id.suar.journal.EntryId;
import id.suar.journal.Whereabouts;
import id.suar.region.TpsCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Every version of a form that is recorded here, newest first: this record's, and those of other devices that
/// saw the same form. FX thread.
final class HistoryModel {

    private final CountDesk desk;
    private final Tasks tasks;
    private final Contest contest;
    private final TpsCode station;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Line>> chosen = new SimpleObjectProperty<>(Optional.empty());

    /// One version.
    ///
    /// @param changes what differs from the version that it stands on; empty for a first one
    /// @param first   it began the record
    /// @param open    one of several latest versions that did not see each other
    /// @param other   of another record of the same document than the one that counts
    record Line(
            CountVersion version,
            List<SheetChange> changes,
            boolean first,
            boolean open,
            boolean other,
            Whereabouts whereabouts) {

        Line {
            changes = List.copyOf(changes);
        }
    }

    HistoryModel(CountDesk desk, Tasks tasks, Contest contest, TpsCode station) {
        this.desk = desk;
        this.tasks = tasks;
        this.contest = contest;
        this.station = station;
    }

    Contest contest() {
        return contest;
    }

    TpsCode station() {
        return station;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// The version that is shown in full.
    ObjectProperty<Optional<Line>> chosenProperty() {
        return chosen;
    }

    void refresh() {
        tasks.run(this::read, this::show);
    }

    private void show(List<Line> read) {
        Optional<EntryId> before = chosen.get().map(line -> line.version().entry());
        lines.setAll(read);
        chosen.set(read.stream()
                .filter(line -> before.filter(line.version().entry()::equals).isPresent())
                .findFirst()
                .or(() -> read.stream().findFirst()));
    }

    private List<Line> read() {
        Function<EntryId, Whereabouts> whereabouts = desk.whereabouts().get();
        List<RecordedSheet> records = desk.sheets().records(contest.election().key(), contest.key(), station);
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            all.addAll(lines(records.get(i), again(records, i), whereabouts));
        }
        all.sort(
                Comparator.comparing((Line line) -> line.version().recordedAt()).reversed());
        return all;
    }

    /// Another device saw the same document.
    private static boolean again(List<RecordedSheet> records, int place) {
        CountDocument document = CountDocument.of(records.get(place).sheet());
        return records.subList(0, place).stream()
                .anyMatch(one -> CountDocument.of(one.sheet()).equals(document));
    }

    private List<Line> lines(RecordedSheet record, boolean other, Function<EntryId, Whereabouts> whereabouts) {
        List<CountVersion> versions = desk.recorder().history(record);
        List<Line> lines = new ArrayList<>();
        for (CountVersion version : versions) {
            Optional<CountVersion> before = versions.stream()
                    .filter(one -> version.parents().contains(one.entry()))
                    .reduce((earlier, later) -> later);
            lines.add(new Line(
                    version,
                    before.map(one -> SheetChange.between(one.sheet(), version.sheet()))
                            .orElseGet(List::of),
                    before.isEmpty(),
                    record.conflict() && record.heads().contains(version.entry()),
                    other,
                    whereabouts.apply(version.entry())));
        }
        return lines.reversed();
    }
}
