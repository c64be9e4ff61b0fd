package id.suar.count.recap;

import id.suar.count.CountSheet;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/// The rows of D.Hasil of one district against our sheets, at the finest level: a total is compared only where
/// its parts are not, for else every difference would be told twice. Pure but for what [OwnSheets] looks up.
final class DistrictComparison {

    private final RowGroups groups;
    private final OwnSheets own;
    private final TreeMap<RecapUnit, RecordedRecap> rows = new TreeMap<>();
    private final Set<RegionCode> read = new HashSet<>();
    private final Set<RegionCode> villages = new TreeSet<>();

    DistrictComparison(RowGroups groups, OwnSheets own, List<RecordedRecap> recaps) {
        this.groups = groups;
        this.own = own;
        recaps.forEach(recap -> rows.put(recap.row().unit(), recap));
        for (RecapUnit unit : rows.keySet()) {
            if (unit.level() == UnitLevel.STATION) {
                read.add(unit.region());
            }
            if (unit.level() != UnitLevel.DISTRICT) {
                villages.add(unit.region());
            }
        }
    }

    /// In order of codes.
    List<UnitComparison> all() {
        List<UnitComparison> units = new ArrayList<>();
        rows.forEach((unit, recap) -> {
            switch (unit.level()) {
                case STATION -> units.add(station(unit, recap));
                case VILLAGE -> {
                    if (!whole(unit.region())) {
                        units.add(total(unit, recap, Set.of(unit.region())));
                    }
                }
                case DISTRICT -> {
                    Set<RegionCode> parts = own.villages(unit, villages);
                    if (!parts.stream().allMatch(this::known)) {
                        units.add(total(unit, recap, parts));
                    }
                }
            }
        });
        read.forEach(village -> unreadStations(village)
                .forEach(station ->
                        units.add(nothing(RecapUnit.of(station), Optional.empty(), OptionalInt.of(0), List.of()))));
        units.sort(Comparator.comparing(UnitComparison::unit));
        return units;
    }

    /// Every station of the village has its own row.
    private boolean whole(RegionCode village) {
        return read.contains(village)
                && unreadStations(village).isEmpty()
                && own.expected(village).stream().allMatch(station -> rows.containsKey(RecapUnit.of(station)));
    }

    private boolean known(RegionCode village) {
        return rows.containsKey(RecapUnit.of(village)) || whole(village);
    }

    /// Stations that we have a sheet of, in a village whose stations were read, and that have no row.
    private List<TpsCode> unreadStations(RegionCode village) {
        return own.within(RecapUnit.of(village)).stream()
                .filter(station -> !rows.containsKey(RecapUnit.of(station)))
                .toList();
    }

    private UnitComparison station(RecapUnit unit, RecordedRecap recap) {
        TpsCode station = unit.station().orElseThrow();
        Optional<CountSheet> sheet = own.find(station, recap.row().plenary());
        return sheet.isEmpty()
                ? nothing(unit, Optional.of(recap), OptionalInt.of(1), List.of())
                : compared(recap, OwnFigures.of(sheet.get()), () -> own.neighbours(station));
    }

    private UnitComparison total(RecapUnit unit, RecordedRecap recap, Set<RegionCode> parts) {
        OptionalInt missing = own.missing(unit, parts);
        if (missing.isEmpty() || missing.getAsInt() > 0) {
            return nothing(unit, Optional.of(recap), missing, own.unlisted(parts));
        }
        Optional<LocalDate> plenary = recap.row().plenary();
        List<CountSheet> sheets = own.within(unit).stream()
                .flatMap(station -> own.find(station, plenary).stream())
                .toList();
        return compared(recap, OwnFigures.sum(sheets), List::of);
    }

    private UnitComparison compared(RecordedRecap recap, OwnFigures figures, Supplier<List<OwnFigures>> neighbours) {
        var comparison = new RecapComparison(groups, figures, recap.row().figures(), neighbours);
        return new UnitComparison(
                recap.row().unit(),
                Optional.of(recap),
                comparison.votes(),
                comparison.differences(),
                comparison.classes(),
                OptionalInt.of(0),
                List.of(),
                comparison.valid());
    }

    private UnitComparison nothing(
            RecapUnit unit, Optional<RecordedRecap> recap, OptionalInt missing, List<RegionCode> unlisted) {
        return new UnitComparison(
                unit,
                recap,
                groups.votes(),
                List.of(),
                List.of(DifferenceClass.NOT_COMPARABLE),
                missing,
                unlisted,
                OptionalInt.empty());
    }
}
