package id.suar.count.recap;

import id.suar.count.CountSheets;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.election.Packs;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Compares what is recorded of D.Hasil with what is recorded of C.Hasil, a district at a time: a province does
/// not have to be in the memory at once. Reads on the caller's thread.
public final class RecapComparer {

    private final Recaps recaps;
    private final CountSheets sheets;
    private final Packs packs;
    private final Regions regions;

    public RecapComparer(Recaps recaps, CountSheets sheets, Packs packs, Regions regions) {
        this.recaps = recaps;
        this.sheets = sheets;
        this.packs = packs;
        this.regions = regions;
    }

    public RecapReport compare(Contest contest, RegionCode scope) {
        Map<RegionCode, List<RecordedRecap>> districts = new TreeMap<>();
        recaps.list(contest.election().key(), contest.key(), scope)
                .forEach(recap -> districts
                        .computeIfAbsent(recap.row().unit().district(), code -> new ArrayList<>())
                        .add(recap));
        RowGroups groups = groups(contest, districts.values());
        List<UnitComparison> units = new ArrayList<>();
        Map<RegionCode, Map<String, Long>> totals = new HashMap<>();
        int unread = 0;
        for (var district : districts.entrySet()) {
            RegionCode part = scope.isWithin(district.getKey()) ? scope : district.getKey();
            var own = new OwnSheets(
                    sheets.sheets(contest.election().key(), contest.key(), part), packs, regions, contest, sheets);
            var compared = new DistrictComparison(groups, own, district.getValue()).all();
            units.addAll(compared);
            totals.put(district.getKey(), totals(compared));
            unread += own.outside(compared);
        }
        return new RecapReport(contest, groups, units, totals, unread);
    }

    /// Of the pack's form and of those that were read; there are few, and each has many rows.
    private static RowGroups groups(Contest contest, Collection<List<RecordedRecap>> districts) {
        RowGroups groups = RowGroups.of(contest.form());
        Set<FormLayout> layouts = new HashSet<>();
        for (List<RecordedRecap> rows : districts) {
            rows.forEach(row -> layouts.add(row.row().figures().layout()));
        }
        for (FormLayout layout : layouts) {
            groups = groups.and(RowGroups.of(layout));
        }
        return groups;
    }

    private static Map<String, Long> totals(List<UnitComparison> units) {
        Map<String, Long> totals = new HashMap<>();
        for (UnitComparison unit : units) {
            unit.recap()
                    .ifPresent(recap -> unit.votes().forEach(row -> {
                        int value = recap.row().figures().value(row);
                        totals.merge(row, (long) Math.max(0, value), Long::sum);
                    }));
        }
        return totals;
    }
}
