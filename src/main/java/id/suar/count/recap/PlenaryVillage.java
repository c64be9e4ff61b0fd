package id.suar.count.recap;

import id.suar.count.CountSheets;
import id.suar.count.Figures;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.election.Packs;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// One village as its forms are read aloud: its polling stations one after another, then the village's total.
/// All of it is read at once and nothing else, so that each station is on the screen when it is called.
public final class PlenaryVillage {

    private final Contest contest;
    private final RegionCode village;
    private final OwnSheets own;
    private final List<RecapUnit> units = new ArrayList<>();
    private final Map<RecapUnit, RecordedRecap> recorded = new HashMap<>();
    private final Map<RecapUnit, OwnFigures> figures = new HashMap<>();
    private final FormLayout layout;

    private PlenaryVillage(Contest contest, RegionCode village, OwnSheets own, List<RecordedRecap> recaps) {
        this.contest = contest;
        this.village = village;
        this.own = own;
        recaps.forEach(recap -> recorded.put(recap.row().unit(), recap));
        Set<RecapUnit> stations = new TreeSet<>();
        RecapUnit whole = RecapUnit.of(village);
        own.expected(village).forEach(station -> stations.add(RecapUnit.of(station)));
        own.within(whole).forEach(station -> stations.add(RecapUnit.of(station)));
        recorded.keySet().stream().filter(unit -> !unit.equals(whole)).forEach(stations::add);
        units.addAll(stations);
        units.add(whole);
        FormLayout form = contest.form();
        for (FormLayout other : own.layouts()) {
            form = other.key().equals(form.key()) ? form.with(other) : form;
        }
        layout = form;
        figures.put(whole, total(whole));
    }

    /// Reads on the caller's thread.
    public static PlenaryVillage read(
            Contest contest, RegionCode village, Recaps recaps, CountSheets sheets, Packs packs, Regions regions) {
        String election = contest.election().key();
        var own = new OwnSheets(sheets.sheets(election, contest.key(), village), packs, regions, contest, sheets);
        return new PlenaryVillage(contest, village, own, recaps.list(election, contest.key(), village));
    }

    private OwnFigures total(RecapUnit whole) {
        boolean all = own.missing(whole, Set.of(village)).orElse(1) == 0;
        Set<TpsCode> stations = own.within(whole);
        if (!all || stations.isEmpty()) {
            return figure -> Figures.BLANK;
        }
        return OwnFigures.sum(stations.stream()
                .flatMap(station -> own.find(station, Optional.empty()).stream())
                .toList());
    }

    public Contest contest() {
        return contest;
    }

    public RegionCode village() {
        return village;
    }

    /// Polling stations in order of their codes, the village last.
    public List<RecapUnit> units() {
        return List.copyOf(units);
    }

    public FormLayout layout() {
        return layout;
    }

    /// Our figure; negative where it is blank, where no sheet is here, and for a village that is not whole.
    public int own(RecapUnit unit, String figure, Optional<LocalDate> plenary) {
        return side(unit, plenary).value(figure);
    }

    /// Whether there is anything of ours to hold against it.
    public boolean hasOwn(RecapUnit unit) {
        return unit.station()
                .map(station -> own.find(station, Optional.empty()).isPresent())
                .orElseGet(() -> missing().orElse(1) == 0);
    }

    public Optional<RecordedRecap> recorded(RecapUnit unit) {
        return Optional.ofNullable(recorded.get(unit));
    }

    /// What was recorded just now stands beside the rest.
    public void take(RecordedRecap recap) {
        recorded.put(recap.row().unit(), recap);
    }

    /// As it would be compared if it were recorded.
    public UnitComparison compare(RecapRow row) {
        RowGroups groups = RowGroups.of(layout).and(RowGroups.of(row.figures().layout()));
        var comparison = new RecapComparison(
                groups,
                side(row.unit(), row.plenary()),
                row.figures(),
                () -> row.unit().station().map(own::neighbours).orElseGet(List::of));
        return new UnitComparison(
                row.unit(),
                recorded(row.unit()),
                comparison.votes(),
                comparison.differences(),
                comparison.classes(),
                row.unit().station().isPresent() ? OptionalInt.of(hasOwn(row.unit()) ? 0 : 1) : missing(),
                row.unit().station().isPresent() ? List.of() : own.unlisted(Set.of(village)),
                comparison.valid());
    }

    /// How many stations of the village have no sheet here; empty when nobody knows how many it has.
    private OptionalInt missing() {
        return own.missing(RecapUnit.of(village), Set.of(village));
    }

    private OwnFigures side(RecapUnit unit, Optional<LocalDate> plenary) {
        return unit.station()
                .map(station -> own.find(station, plenary).map(OwnFigures::of).orElse(figure -> Figures.BLANK))
                .orElseGet(() -> figures.get(unit));
    }
}
