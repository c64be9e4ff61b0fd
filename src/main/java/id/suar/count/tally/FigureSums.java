package id.suar.count.tally;

import id.suar.count.Contestants;
import id.suar.count.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Figures of several sheets added up, and on how many of them each one is written. A blank takes part in no sum.
/// Sheets may have different rows: a figure that some of them do not have is not written on those.
public final class FigureSums {

    public static final FigureSums NONE = new Adding().sums();

    private final Names names;
    private final long[] sums;
    private final int[] written;

    FigureSums(Names names, long[] sums, int[] written) {
        this.names = names;
        this.sums = sums;
        this.written = written;
    }

    /// Keys of figures and where each one stands; shared by the sums of sheets with the same rows.
    record Names(List<String> keys, Map<String, Integer> places) {

        static Names of(List<String> keys) {
            Map<String, Integer> places = HashMap.newHashMap(keys.size());
            for (int i = 0; i < keys.size(); i++) {
                places.put(keys.get(i), i);
            }
            return new Names(List.copyOf(keys), places);
        }
    }

    /// Keys of all figures that some sheet has.
    public List<String> keys() {
        return names.keys();
    }

    /// 0 when it is written nowhere.
    public long sum(String figure) {
        Integer place = names.places().get(figure);
        return place == null ? 0 : sums[place];
    }

    /// On how many sheets it is written.
    public int written(String figure) {
        Integer place = names.places().get(figure);
        return place == null ? 0 : written[place];
    }

    /// Votes of each contestant that some sheet has a row for, by number.
    public NavigableMap<Integer, Long> votes() {
        NavigableMap<Integer, Long> votes = new TreeMap<>();
        for (int i = 0; i < sums.length; i++) {
            long sum = sums[i];
            Contestants.number(names.keys().get(i)).ifPresent(number -> votes.put(number, sum));
        }
        return votes;
    }

    Names names() {
        return names;
    }

    long at(int place) {
        return sums[place];
    }

    int writtenAt(int place) {
        return written[place];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureSums that && byKey().equals(that.byKey());
    }

    @Override
    public int hashCode() {
        return byKey().hashCode();
    }

    @Override
    public String toString() {
        return byKey().toString();
    }

    private Map<String, List<Long>> byKey() {
        Map<String, List<Long>> all = new TreeMap<>();
        names.keys().forEach(key -> all.put(key, List.of(sum(key), (long) written(key))));
        return all;
    }

    /// Sums that are being made.
    public static final class Adding {

        private List<String> keys = List.of();
        private final Map<String, Integer> places = new HashMap<>();
        private Names names = Names.of(List.of());
        private long[] sums = new long[0];
        private int[] written = new int[0];

        public void add(Figures figures) {
            List<String> theirs = figures.layout().figures();
            take(theirs);
            for (int i = 0; i < theirs.size(); i++) {
                int value = figures.value(theirs.get(i));
                if (value != Figures.BLANK) {
                    add(place(theirs, i), value, 1);
                }
            }
        }

        public void add(FigureSums other) {
            if (keys.isEmpty()) {
                names = other.names;
            }
            take(other.keys());
            for (int i = 0; i < other.sums.length; i++) {
                add(place(other.keys(), i), other.sums[i], other.written[i]);
            }
        }

        /// Nothing is added any more.
        public FigureSums sums() {
            return new FigureSums(names.keys() == keys ? names : Names.of(keys), sums, written);
        }

        private void add(int place, long sum, int sheets) {
            sums[place] += sum;
            written[place] += sheets;
        }

        /// Most sheets have the same rows as the one before.
        private int place(List<String> theirs, int i) {
            return theirs == keys ? i : places.get(theirs.get(i));
        }

        private void take(List<String> theirs) {
            if (theirs == keys) {
                return;
            }
            if (keys.isEmpty()) {
                keys = theirs;
                theirs.forEach(key -> places.put(key, places.size()));
            } else if (!places.keySet().containsAll(theirs)) {
                List<String> union = new ArrayList<>(keys);
                theirs.stream().filter(key -> !places.containsKey(key)).forEach(key -> {
                    places.put(key, union.size());
                    union.add(key);
                });
                keys = union;
            }
            sums = Arrays.copyOf(sums, keys.size());
            written = Arrays.copyOf(written, keys.size());
        }
    }
}
