package id.suar.count.looks;

import java.util.Arrays;

/// How values lie: what few strange ones among them hardly move.
final class Spread {

    private final double[] sorted;

    private Spread(double[] sorted) {
        this.sorted = sorted;
    }

    /// @param values at least one
    static Spread of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(sorted);
    }

    double median() {
        return quantile(0.5);
    }

    /// Between neighbours in proportion (Hyndman and Fan's type 7, as spreadsheets have it).
    double quantile(double part) {
        double place = part * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /// Median of the distances from the median.
    double deviation() {
        double middle = median();
        return of(Arrays.stream(sorted).map(value -> Math.abs(value - middle)).toArray())
                .median();
    }
}
