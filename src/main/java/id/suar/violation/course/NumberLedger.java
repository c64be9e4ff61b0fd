package id.suar.violation.course;

import id.suar.violation.number.NumberRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The book of official numbers: what was given, what two cases have, and what nobody has though higher ones were
/// given. Nothing in it is lost, and nothing is decided by it.
public final class NumberLedger {

    private NumberLedger() {}

    /// One line of the book.
    public sealed interface Line {

        /// @param shared another case has the same number
        record Given(GivenNumber number, boolean shared) implements Line {}

        /// Numbers that nobody has below the highest that was given.
        ///
        /// @param range why; empty: nobody has explained it yet
        record Gap(String series, int first, int last, Optional<NumberRange> range) implements Line {}
    }

    /// @param given  by series and running number
    /// @param ranges in any order
    public static List<Line> of(List<GivenNumber> given, List<NumberRange> ranges) {
        Map<String, List<GivenNumber>> bySeries = given.stream()
                .collect(Collectors.groupingBy(one -> one.key().series(), TreeMap::new, Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        bySeries.forEach((series, numbers) -> {
            List<NumberRange> own = ranges.stream()
                    .filter(range -> range.series().equals(series))
                    .toList();
            lines.addAll(series(series, numbers, own));
        });
        return lines;
    }

    private static List<Line> series(String series, List<GivenNumber> numbers, List<NumberRange> ranges) {
        Map<Integer, Long> cases = numbers.stream()
                .collect(Collectors.groupingBy(
                        one -> one.key().seq(),
                        Collectors.collectingAndThen(
                                Collectors.mapping(GivenNumber::id, Collectors.toSet()), ids -> (long) ids.size())));
        List<Line> lines = new ArrayList<>();
        int before = 0;
        for (GivenNumber number : numbers) {
            int seq = number.key().seq();
            if (seq > before + 1) {
                lines.addAll(gaps(series, before + 1, seq - 1, ranges));
            }
            lines.add(new Line.Given(number, cases.get(seq) > 1));
            before = Math.max(before, seq);
        }
        return lines;
    }

    /// Cut where a range begins or ends, so that each piece has one explanation. Never walks from number to number: a
    /// gap may be a thousand million wide.
    private static List<Line> gaps(String series, int first, int last, List<NumberRange> ranges) {
        var cuts = new TreeSet<>(List.of(first, last + 1));
        for (NumberRange range : ranges) {
            cuts.add(Math.clamp(range.first(), first, last + 1));
            cuts.add(Math.clamp(range.last() + 1L, first, last + 1));
        }
        List<Line> gaps = new ArrayList<>();
        for (int from = cuts.first(); from <= last; from = cuts.higher(from)) {
            int start = from;
            Optional<NumberRange> why =
                    ranges.stream().filter(range -> range.holds(start)).findFirst();
            gaps.add(new Line.Gap(series, start, cuts.higher(start) - 1, why));
        }
        return gaps;
    }
}
