package id.suar.count.recap;

import id.suar.count.CountSheet;
import id.suar.count.CountSheets;
import id.suar.count.RecordedSheet;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.election.Listing;
import id.suar.election.Packs;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Our sheets of a district, and which polling stations it ought to have.
final class OwnSheets {

    private final NavigableMap<TpsCode, CountSheet> sheets = new TreeMap<>();
    private final Packs packs;
    private final Regions regions;
    private final Contest contest;
    private final CountSheets store;

    OwnSheets(List<CountSheet> all, Packs packs, Regions regions, Contest contest, CountSheets store) {
        all.forEach(one -> sheets.put(one.station(), one));
        this.packs = packs;
        this.regions = regions;
        this.contest = contest;
        this.store = store;
    }

    /// Stations of the unit that we have a sheet of.
    Set<TpsCode> within(RecapUnit unit) {
        Set<TpsCode> stations = new TreeSet<>();
        sheets.tailMap(new TpsCode((unit.digits() + "0000000").substring(0, 13))).keySet().stream()
                .takeWhile(unit::covers)
                .forEach(stations::add);
        return stations;
    }

    /// Of their forms; there are few.
    Set<FormLayout> layouts() {
        Set<FormLayout> layouts = new HashSet<>();
        sheets.values().forEach(sheet -> layouts.add(sheet.figures().layout()));
        return layouts;
    }

    /// The stations that a village has; empty when no pack lists them.
    Optional<Set<TpsCode>> listed(RegionCode village) {
        return packs.stations(contest, village) instanceof Listing.Listed(List<TpsCode> stations)
                ? Optional.of(new TreeSet<>(stations))
                : Optional.empty();
    }

    /// Those that are listed, or else those that we have a sheet of.
    Set<TpsCode> expected(RegionCode village) {
        return listed(village).orElseGet(() -> within(RecapUnit.of(village)));
    }

    /// Those of the villages whose stations no pack lists, in order of their codes.
    List<RegionCode> unlisted(Set<RegionCode> villages) {
        return villages.stream()
                .filter(village -> listed(village).isEmpty())
                .sorted(Comparator.comparing(RegionCode::digits))
                .toList();
    }

    /// How many stations of the unit have no sheet here; empty when nobody knows how many it has.
    ///
    /// @param villages that lie in it
    OptionalInt missing(RecapUnit unit, Set<RegionCode> villages) {
        Set<TpsCode> missing = new TreeSet<>();
        for (RegionCode village : villages) {
            Optional<Set<TpsCode>> listed = listed(village);
            if (listed.isEmpty()) {
                return OptionalInt.empty();
            }
            missing.addAll(listed.get());
        }
        missing.removeAll(within(unit));
        return OptionalInt.of(missing.size());
    }

    /// The villages of a district that have polling stations, as far as packs and records know; all of them where
    /// no pack lists any.
    ///
    /// @param named in rows of D.Hasil
    Set<RegionCode> villages(RecapUnit district, Set<RegionCode> named) {
        Set<RegionCode> villages = new TreeSet<>(named);
        within(district).forEach(station -> villages.add(station.village()));
        List<RegionCode> all =
                regions.children(district.region()).stream().map(Region::code).toList();
        List<RegionCode> listed =
                all.stream().filter(village -> listed(village).isPresent()).toList();
        villages.addAll(listed.isEmpty() ? all : listed);
        return villages;
    }

    /// The sheet that counts, of a vote that had been held when the plenary sat: what was voted again later is
    /// not what was read there.
    Optional<CountSheet> find(TpsCode station, Optional<LocalDate> plenary) {
        Optional<CountSheet> counts = Optional.ofNullable(sheets.get(station));
        return counts.filter(sheet -> heldBy(sheet, plenary)).isPresent()
                ? counts
                : counts.flatMap(later -> store.records(contest.election().key(), contest.key(), station).stream()
                        .map(RecordedSheet::sheet)
                        .filter(sheet -> !sheet.round().withdrawn() && heldBy(sheet, plenary))
                        .findFirst());
    }

    private static boolean heldBy(CountSheet sheet, Optional<LocalDate> plenary) {
        return plenary.isEmpty()
                || sheet.round()
                        .heldOn()
                        .filter(day -> day.isAfter(plenary.get()))
                        .isEmpty();
    }

    /// Figures of the stations before and after it in the village.
    List<OwnFigures> neighbours(TpsCode station) {
        List<OwnFigures> neighbours = new ArrayList<>();
        for (Map.Entry<TpsCode, CountSheet> next :
                java.util.Arrays.asList(sheets.lowerEntry(station), sheets.higherEntry(station))) {
            if (next != null
                    && next.getKey().village().equals(station.village())
                    && Math.abs(next.getKey().number() - station.number()) == 1) {
                neighbours.add(OwnFigures.of(next.getValue()));
            }
        }
        return neighbours;
    }

    /// How many sheets no unit of these speaks of.
    int outside(List<UnitComparison> units) {
        Set<TpsCode> left = new TreeSet<>(sheets.keySet());
        units.forEach(unit ->
                unit.unit().station().ifPresentOrElse(left::remove, () -> left.removeAll(within(unit.unit()))));
        return left.size();
    }
}
