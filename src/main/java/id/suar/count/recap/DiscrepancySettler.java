package id.suar.count.recap;

import id.suar.election.Contest;
import id.suar.region.RegionCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Closes what is followed up and agrees by now: D.Hasil was corrected, or C.Hasil was entered anew after the plano
/// was opened in the meeting. Reads on the caller's thread.
public final class DiscrepancySettler {

    private final RecapComparer comparer;
    private final Discrepancies discrepancies;
    private final DiscrepancyRecorder recorder;

    public DiscrepancySettler(RecapComparer comparer, Discrepancies discrepancies, DiscrepancyRecorder recorder) {
        this.comparer = comparer;
        this.discrepancies = discrepancies;
        this.recorder = recorder;
    }

    /// Compares only districts where something is open.
    ///
    /// @return how many are put right now; returns when that is on disk
    public int settle(Contest contest, RegionCode scope) {
        List<RecapUnit> open = discrepancies.list(contest.election().key(), contest.key(), scope).stream()
                .map(RecordedDiscrepancy::discrepancy)
                .filter(one -> one.status().open())
                .map(Discrepancy::unit)
                .toList();
        Set<RecapUnit> units = new HashSet<>(open);
        Set<String> districts =
                open.stream().map(unit -> unit.district().digits()).collect(Collectors.toCollection(TreeSet::new));
        return districts.stream()
                .map(RegionCode::new)
                .map(district -> scope.isWithin(district) ? scope : district)
                .flatMap(part -> comparer.compare(contest, part).units().stream())
                .filter(unit -> units.contains(unit.unit()))
                .mapToInt(unit -> recorder.settle(contest.election().key(), contest.key(), unit))
                .sum();
    }
}
