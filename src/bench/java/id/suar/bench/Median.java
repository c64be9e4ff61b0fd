package id.suar.bench;

import java.util.List;

public final class Median {

    private Median() {}

    public static double of(List<Double> values) {
        return percentile(values, 0.5);
    }

    public static double percentile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(part * (sorted.size() - 1)));
    }
}
