package id.suar.count.recap;

import id.suar.region.RegionCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One unit compared: every figure that differs, what it comes to, and the classes that hold.
///
/// @param recap       the row of D.Hasil; empty when a station of a village that was read has none
/// @param votes       rows of valid votes that were compared
/// @param differences in the paper's order; also those where one of the two is blank
/// @param classes     in their order; the first is the main one
/// @param missing     how many polling stations of the unit have no sheet here; empty when nobody knows how
///                    many there are
/// @param unlisted    villages in it whose polling stations no pack lists, where that keeps it from being compared
/// @param valid       valid votes as on C.Hasil, as written or, where that is blank, summed
public record UnitComparison(
        RecapUnit unit,
        Optional<RecordedRecap> recap,
        List<String> votes,
        List<RowDifference> differences,
        List<DifferenceClass> classes,
        OptionalInt missing,
        List<RegionCode> unlisted,
        OptionalInt valid) {

    /// The size of each is asked once: a province has many.
    private record Sized(UnitComparison one, long size) {}

    private static final Comparator<Sized> LARGEST = Comparator.comparingLong(Sized::size)
            .reversed()
            .thenComparing(unit -> unit.one().main() == DifferenceClass.MATCH)
            .thenComparing(unit -> unit.one().unit());

    public UnitComparison {
        votes = List.copyOf(votes);
        differences = List.copyOf(differences);
        classes = List.copyOf(classes);
        unlisted = List.copyOf(unlisted);
    }

    /// Largest first, what agrees last; of equal ones in order of codes.
    public static List<UnitComparison> bySize(List<UnitComparison> units) {
        return units.stream()
                .map(unit -> new Sized(unit, unit.size()))
                .sorted(LARGEST)
                .map(Sized::one)
                .toList();
    }

    public DifferenceClass main() {
        return classes.getFirst();
    }

    public UnitComparison with(RecordedRecap row) {
        return new UnitComparison(unit, Optional.of(row), votes, differences, classes, missing, unlisted, valid);
    }

    /// Votes that rows have more than on C.Hasil.
    public int gain() {
        return inVotes().stream().mapToInt(row -> Math.max(0, row.difference())).sum();
    }

    /// Votes that rows have fewer.
    public int loss() {
        return inVotes().stream()
                .mapToInt(row -> Math.max(0, -row.difference()))
                .sum();
    }

    /// Change of the valid votes.
    public int net() {
        return gain() - loss();
    }

    public int gross() {
        return gain() + loss();
    }

    /// Rows of votes of which both figures are written, and that differ.
    public List<RowDifference> inVotes() {
        return among(votes);
    }

    List<RowDifference> among(Collection<String> rows) {
        return differences.stream()
                .filter(row -> row.known() && rows.contains(row.figure()))
                .toList();
    }

    public OptionalInt difference(String figure) {
        return differences.stream()
                .filter(row -> row.known() && row.figure().equals(figure))
                .mapToInt(RowDifference::difference)
                .findFirst();
    }

    /// The row that differs most; votes before anything else.
    public Optional<RowDifference> largest() {
        Comparator<RowDifference> size = Comparator.comparingInt(row -> Math.abs(row.difference()));
        return inVotes().stream()
                .max(size)
                .or(() -> differences.stream().filter(RowDifference::known).max(size));
    }

    public Optional<RowDifference> largestGain() {
        return inVotes().stream()
                .filter(row -> row.difference() > 0)
                .max(Comparator.comparingInt(RowDifference::difference));
    }

    public Optional<RowDifference> largestLoss() {
        return inVotes().stream()
                .filter(row -> row.difference() < 0)
                .min(Comparator.comparingInt(RowDifference::difference));
    }

    public boolean differs() {
        return main() != DifferenceClass.MATCH && main() != DifferenceClass.NOT_COMPARABLE
                || differences.stream().anyMatch(RowDifference::known);
    }

    /// Whether both sides have the same figure now where they had not; where nothing can be compared they have not.
    public boolean agrees(Discrepancy open) {
        boolean compared = main() != DifferenceClass.NOT_COMPARABLE || !differences.isEmpty();
        return compared
                && recap.isPresent()
                && differences.stream().noneMatch(row -> row.figure().equals(open.figure()));
    }

    /// Votes first; where they agree, the largest other figure, far behind.
    private long size() {
        if (differences.isEmpty()) {
            return 0;
        }
        long other = largest().map(row -> (long) Math.abs(row.difference())).orElse(0L);
        return gross() * 10_000_000L + other;
    }
}
