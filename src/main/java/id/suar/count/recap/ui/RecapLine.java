package id.suar.count.recap.ui;

import id.suar.count.recap.DifferenceClass;
import id.suar.count.recap.Discrepancy;
import id.suar.count.recap.RecordedDiscrepancy;
import id.suar.count.recap.UnitComparison;
import java.util.List;
import java.util.Optional;

/// One unit in the list of differences.
///
/// @param searched  its names and code, as what is typed is compared with them
/// @param followed  what is followed up of it
record RecapLine(
        UnitComparison unit, String district, String village, String searched, List<RecordedDiscrepancy> followed) {

    RecapLine {
        followed = List.copyOf(followed);
    }

    DifferenceClass main() {
        return unit.main();
    }

    /// The least settled of what is followed up.
    Optional<Discrepancy.Status> status() {
        return followed.stream().map(one -> one.discrepancy().status()).min(Discrepancy.Status::compareTo);
    }

    /// How many of them are open and agree by now.
    int agreed() {
        return (int) followed.stream()
                .map(RecordedDiscrepancy::discrepancy)
                .filter(one -> one.status().open() && unit.agrees(one))
                .count();
    }
}
