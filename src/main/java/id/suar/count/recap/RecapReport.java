package id.suar.count.recap;

import id.suar.election.Contest;
import id.suar.region.RegionCode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// D.Hasil of one contest compared with our sheets.
///
/// @param groups   rows of the forms that were compared
/// @param units    in order of codes, the finest that both sides have
/// @param totals   of D.Hasil, by district and row of votes, over the units that were compared
/// @param unread   how many of our sheets lie where no row of D.Hasil is recorded
public record RecapReport(
        Contest contest,
        RowGroups groups,
        List<UnitComparison> units,
        Map<RegionCode, Map<String, Long>> totals,
        int unread) {

    public RecapReport {
        units = List.copyOf(units);
        totals = Map.copyOf(totals);
    }

    /// How many units have each main class; classes that no unit has are left out.
    public Map<DifferenceClass, Integer> classes() {
        Map<DifferenceClass, Integer> classes = new EnumMap<>(DifferenceClass.class);
        units.forEach(unit -> classes.merge(unit.main(), 1, Integer::sum));
        return classes;
    }

    /// How many polling stations have no sheet here, as far as that is known, over all units.
    public int missing() {
        return units.stream().mapToInt(unit -> unit.missing().orElse(0)).sum();
    }

    /// Villages whose polling stations no pack lists and whose totals can therefore not be compared, in order of
    /// their codes.
    public List<RegionCode> unlisted() {
        return units.stream()
                .flatMap(unit -> unit.unlisted().stream())
                .distinct()
                .sorted(Comparator.comparing(RegionCode::digits))
                .toList();
    }
}
