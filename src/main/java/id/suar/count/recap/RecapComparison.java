package id.suar.count.recap;

import static id.suar.count.recap.DifferenceClass.ADMIN_ONLY;
import static id.suar.count.recap.DifferenceClass.INFLATION;
import static id.suar.count.recap.DifferenceClass.INPUT_ERROR;
import static id.suar.count.recap.DifferenceClass.INVALID_TO_VALID;
import static id.suar.count.recap.DifferenceClass.MATCH;
import static id.suar.count.recap.DifferenceClass.NOT_COMPARABLE;
import static id.suar.count.recap.DifferenceClass.REDUCTION;
import static id.suar.count.recap.DifferenceClass.SHIFT_ACROSS;
import static id.suar.count.recap.DifferenceClass.SHIFT_IN_PARTY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/// One row of D.Hasil against our own figures of the same unit. Pure.
///
/// A figure is compared where both are written. A unit cannot be compared while a row of votes is blank on
/// either side, or while a total of votes that D.Hasil has is blank on one side; and where nothing differs, not
/// while any other figure is blank on one side only: what cannot be compared never counts as a match.
final class RecapComparison {

    private static final Set<String> TOTALS = Set.of(RowGroups.VALID, RowGroups.INVALID, RowGroups.ALL);

    private final RowGroups groups;
    private final OwnFigures own;
    private final RecapFigures recap;
    private final Supplier<List<OwnFigures>> neighbours;
    private final List<RowDifference> differences = new ArrayList<>();
    private final Map<String, RowDifference> known = new HashMap<>();
    private final boolean complete;

    /// @param neighbours our figures of the stations before and after it in the village; asked for where one row
    /// differs
    RecapComparison(RowGroups all, OwnFigures own, RecapFigures recap, Supplier<List<OwnFigures>> neighbours) {
        this.own = own;
        this.recap = recap;
        this.neighbours = neighbours;
        this.groups = all.withTotalsOf(onlyTotals(all, recap));
        groups.figures().forEach(this::compare);
        this.complete = written(groups.votes());
    }

    private boolean written(List<String> rows) {
        for (String row : rows) {
            boolean both = own.value(row) >= 0 && recap.value(row) >= 0;
            if (!both && !onNeither(row)) {
                return false;
            }
        }
        return true;
    }

    /// Parties have fewer candidates than the longest list has rows: a row of which D.Hasil knows nothing and ours
    /// says nothing is on neither paper.
    private boolean onNeither(String row) {
        return row.contains("_c") && !recap.holds(row) && own.value(row) < 0;
    }

    List<String> votes() {
        return groups.votes();
    }

    /// In the paper's order; where one of the two is blank too.
    List<RowDifference> differences() {
        return differences;
    }

    /// Our valid votes as written, or their sum where that is blank.
    OptionalInt valid() {
        if (own.value(RowGroups.VALID) >= 0) {
            return OptionalInt.of(own.value(RowGroups.VALID));
        }
        return complete
                ? OptionalInt.of(groups.votes().stream()
                        .mapToInt(row -> Math.max(0, own.value(row)))
                        .sum())
                : OptionalInt.empty();
    }

    /// In their order, at least one.
    List<DifferenceClass> classes() {
        return differences.isEmpty() ? List.of(complete ? MATCH : NOT_COMPARABLE) : holding();
    }

    private List<DifferenceClass> holding() {
        List<DifferenceClass> classes = new ArrayList<>();
        boolean slip = isSlip();
        boolean turned = isInvalidToValid();
        add(classes, NOT_COMPARABLE, !complete || TOTALS.stream().anyMatch(this::oneSided));
        add(classes, INPUT_ERROR, slip);
        add(classes, SHIFT_IN_PARTY, groups.parties().values().stream().anyMatch(this::shiftedWithin));
        add(classes, SHIFT_ACROSS, complete && net() == 0 && gross(unshifted()) > 0);
        add(classes, INVALID_TO_VALID, turned);
        add(classes, INFLATION, complete && net() > 0 && !turned && !slip);
        add(classes, REDUCTION, complete && net() < 0 && !turned && !slip);
        add(classes, ADMIN_ONLY, complete && gross(groups.votes()) == 0 && !known.isEmpty() && !slip);
        if (classes.isEmpty()) {
            classes.add(NOT_COMPARABLE);
        }
        return classes;
    }

    private static void add(List<DifferenceClass> classes, DifferenceClass one, boolean holds) {
        if (holds) {
            classes.add(one);
        }
    }

    /// Parties of which D.Hasil has the total and none of the rows.
    private static Set<String> onlyTotals(RowGroups groups, RecapFigures recap) {
        Set<String> only = new HashSet<>();
        groups.parties().forEach((party, rows) -> {
            if (recap.value(RowGroups.total(party)) >= 0 && rows.stream().noneMatch(recap::holds)) {
                only.add(party);
            }
        });
        return only;
    }

    private void compare(String figure) {
        int ours = own.value(figure);
        int theirs = recap.value(figure);
        boolean written = ours >= 0 && theirs >= 0;
        boolean differ = written ? ours != theirs : ours >= 0 || theirs >= 0;
        if (differ && (theirs != RecapFigures.NOT_HELD || groups.isVotes(figure))) {
            var difference = new RowDifference(figure, ours, Math.max(RecapFigures.BLANK, theirs));
            differences.add(difference);
            if (written) {
                known.put(figure, difference);
            }
        }
    }

    private boolean oneSided(String figure) {
        return recap.holds(figure) && (recap.value(figure) < 0) != (own.value(figure) < 0);
    }

    private int difference(String figure) {
        RowDifference difference = known.get(figure);
        return difference == null ? 0 : difference.difference();
    }

    private int sum(Collection<String> rows) {
        return rows.stream().mapToInt(this::difference).sum();
    }

    private int gross(Collection<String> rows) {
        return rows.stream().mapToInt(row -> Math.abs(difference(row))).sum();
    }

    private int net() {
        return sum(groups.votes());
    }

    private boolean shiftedWithin(List<String> party) {
        return written(party) && sum(party) == 0 && gross(party) > 0;
    }

    /// Rows of votes outside of parties whose total agrees.
    private List<String> unshifted() {
        Set<String> within = new HashSet<>();
        groups.parties().values().stream().filter(this::shiftedWithin).forEach(within::addAll);
        return groups.votes().stream().filter(row -> !within.contains(row)).toList();
    }

    private boolean isInvalidToValid() {
        boolean invalid = own.value(RowGroups.INVALID) >= 0 && recap.value(RowGroups.INVALID) >= 0;
        return complete
                && invalid
                && net() != 0
                && net() == -difference(RowGroups.INVALID)
                && difference(RowGroups.ALL) == 0;
    }

    private boolean isSlip() {
        return !known.isEmpty()
                && new RecapSums(recap, groups).fail()
                && (oneRowSlip() || TypingSlips.slipped(groups.column(), own::value, recap::value));
    }

    private boolean oneRowSlip() {
        if (known.size() != 1) {
            return false;
        }
        RowDifference row = known.values().iterator().next();
        return TypingSlips.swapped(row.own(), row.recap())
                || TypingSlips.lostOrAdded(row.own(), row.recap())
                || neighbours.get().stream().anyMatch(neighbour -> neighbour.value(row.figure()) == row.recap());
    }
}
