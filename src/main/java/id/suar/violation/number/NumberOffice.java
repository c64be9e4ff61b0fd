package id.suar.violation.number;

import id.suar.region.Level;
import id.suar.region.RegionCode;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/// Which official numbers an office may give. The regency keeps the register: it gives all but those that it assigned
/// to others. An office below gives those that were assigned to it, and no others.
///
/// @param region of the office
public record NumberOffice(RegionCode region) {

    /// Why a number is not this office's to give.
    public sealed interface Hindrance {

        /// The regency gives it.
        record OfRegency() implements Hindrance {}

        /// It was assigned, or will never be given.
        record SetApart(NumberRange range) implements Hindrance {}
    }

    /// @param ranges of the number's series
    public Optional<Hindrance> hindrance(NumberKey key, List<NumberRange> ranges) {
        List<NumberRange> there =
                ranges.stream().filter(range -> range.holds(key.seq())).toList();
        if (!keepsRegister() && there.stream().noneMatch(range -> range.isFor(region))) {
            return Optional.of(new Hindrance.OfRegency());
        }
        return there.stream()
                .filter(range -> !range.isFor(region))
                .filter(range -> keepsRegister() || !range.assigned())
                .findFirst()
                .map(Hindrance.SetApart::new);
    }

    /// Whether it gives all numbers but those that it assigned to others.
    public boolean keepsRegister() {
        return region.level().digits() <= Level.REGENCY.digits();
    }

    /// The number after the highest that was given here; numbers below it that nobody has stay free, for a number that
    /// was left out may stand on a paper somewhere. Empty where this office has none to give.
    ///
    /// @param given  running numbers of the series
    /// @param ranges of the series
    public OptionalInt next(List<Integer> given, List<NumberRange> ranges) {
        NavigableSet<Integer> used = new TreeSet<>(given);
        return keepsRegister()
                ? after(used, ranges)
                : ranges.stream()
                        .filter(range -> range.isFor(region))
                        .mapToInt(range -> within(used, range, skipped(ranges)))
                        .filter(seq -> seq > 0)
                        .min();
    }

    private OptionalInt after(NavigableSet<Integer> used, List<NumberRange> ranges) {
        List<NumberRange> apart =
                ranges.stream().filter(range -> !range.isFor(region)).toList();
        long next = 1L
                + used.stream()
                        .filter(seq -> apart.stream().noneMatch(range -> range.holds(seq)))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        next = past(next, apart);
        return next <= NumberRange.MOST ? OptionalInt.of((int) next) : OptionalInt.empty();
    }

    private static int within(NavigableSet<Integer> used, NumberRange range, List<NumberRange> skipped) {
        NavigableSet<Integer> here = used.subSet(range.first(), true, range.last(), true);
        long next = past(here.isEmpty() ? range.first() : here.last() + 1L, skipped);
        return next <= range.last() ? (int) next : 0;
    }

    private static List<NumberRange> skipped(List<NumberRange> ranges) {
        return ranges.stream().filter(range -> !range.assigned()).toList();
    }

    private static long past(long seq, List<NumberRange> apart) {
        long next = seq;
        for (long before = 0; before != next; ) {
            before = next;
            for (NumberRange range : apart) {
                next = next >= range.first() && next <= range.last() ? range.last() + 1L : next;
            }
        }
        return next;
    }
}
