package id.suar.violation.register;

import id.suar.region.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Counts of the register by whatever is asked for, with how many were registered and how many deadlines were kept.
public final class RegisterStatistics {

    /// What cases are counted by.
    public enum By {
        FORM,
        REGIME,
        ELECTION,
        /// Kind of violation; a case of several is counted under each.
        KIND,
        /// Entry of the dictionary.
        VIOLATION,
        DISTRICT,
        VILLAGE,
        STAGE,
        STATE,
        /// Whether it stands in the register: `yes`, `no`, `open`.
        REGISTERED,
        /// Why it does not.
        REASON;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<By> of(String key) {
            return Arrays.stream(values()).filter(by -> by.key().equals(key)).findFirst();
        }

        private List<String> of(RegisterRow row) {
            return switch (this) {
                case FORM -> List.of(row.kind().key());
                case REGIME -> List.of(row.summary().regime().key());
                case ELECTION -> List.of(row.summary().election());
                case KIND ->
                    Arrays.stream(row.suspected().split(";", -1)).distinct().toList();
                case VIOLATION -> List.of(row.violation());
                case DISTRICT -> List.of(at(row, Level.DISTRICT));
                case VILLAGE -> List.of(at(row, Level.VILLAGE));
                case STAGE -> List.of(row.stage());
                case STATE -> List.of(row.state());
                case REGISTERED -> List.of(row.registered().name().toLowerCase(Locale.ROOT));
                case REASON -> List.of(row.refusedFor());
            };
        }

        /// The region of this level, or the narrower one that is known.
        private static String at(RegisterRow row, Level level) {
            String place = row.summary().place();
            return place.substring(0, Math.min(place.length(), level.digits()));
        }
    }

    /// @param keys     in the order of what was asked for
    /// @param cases    how many
    /// @param deadlines of them, by how they were kept
    public record Line(
            List<String> keys, int cases, int registered, int unregistered, int open, Map<Timing, Integer> deadlines) {

        public int deadlines(Timing timing) {
            return deadlines.getOrDefault(timing, 0);
        }
    }

    private final TermJudge judge;
    private final Instant now;

    public RegisterStatistics(TermJudge judge, Instant now) {
        this.judge = judge;
        this.now = now;
    }

    /// The most first, then by their keys. Without anything to count by, one line of all.
    public List<Line> count(List<RegisterRow> rows, List<By> by) {
        Map<List<String>, Tally> tallies = new TreeMap<>(Comparator.comparing(keys -> String.join("\u0000", keys)));
        for (RegisterRow row : rows) {
            List<Timing> timings = judge.timings(row, now);
            keys(row, by)
                    .forEach(keys ->
                            tallies.computeIfAbsent(keys, _ -> new Tally()).add(row, timings));
        }
        return tallies.entrySet().stream()
                .map(one -> one.getValue().line(one.getKey()))
                .sorted(Comparator.comparing(Line::cases).reversed())
                .toList();
    }

    private static List<List<String>> keys(RegisterRow row, List<By> by) {
        List<List<String>> keys = List.of(List.of());
        for (By one : by) {
            List<String> next = one.of(row);
            keys = keys.stream()
                    .flatMap(begun -> next.stream()
                            .map(key -> Stream.concat(begun.stream(), Stream.of(key))
                                    .toList()))
                    .toList();
        }
        return keys;
    }

    private static final class Tally {

        private int cases;
        private int registered;
        private int unregistered;
        private int open;
        private final Map<Timing, Integer> deadlines = new TreeMap<>();

        void add(RegisterRow row, List<Timing> timings) {
            cases++;
            switch (row.registered()) {
                case YES -> registered++;
                case NO -> unregistered++;
                case OPEN -> open++;
            }
            timings.forEach(timing -> deadlines.merge(timing, 1, Integer::sum));
        }

        Line line(List<String> keys) {
            return new Line(keys, cases, registered, unregistered, open, Map.copyOf(deadlines));
        }
    }

    /// Columns of a table of them.
    public static List<String> columns(List<By> by) {
        List<String> columns = new ArrayList<>(by.stream().map(By::key).toList());
        columns.addAll(List.of("cases", "registered_yes", "registered_no", "registered_open"));
        Arrays.stream(Timing.values()).map(Timing::key).forEach(columns::add);
        return columns;
    }

    public static List<Object> row(Line line) {
        List<Object> row = new ArrayList<>(line.keys());
        row.addAll(List.of(line.cases(), line.registered(), line.unregistered(), line.open()));
        Arrays.stream(Timing.values()).map(line::deadlines).forEach(row::add);
        return row;
    }
}
