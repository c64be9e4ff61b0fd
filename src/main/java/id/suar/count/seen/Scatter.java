package id.suar.count.seen;

import id.suar.count.tally.SheetBrief;
import id.suar.count.tally.SheetTotals;
import id.suar.region.TpsCode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/// Each station of a region as a dot: how many of its list came, and which share of the valid votes one contestant
/// has there. Stations that differ strongly from the others are marked to be looked at: a reason to open the sheet
/// and its photo, and no more than that.
///
/// @param dots    those whose sheets say both, in order of codes
/// @param without sheets that do not say one of them
public record Scatter(int contestant, List<Dot> dots, int without) {

    /// Beyond this many deviations from the median a value is marked (Iglewicz and Hoaglin, *How to detect and
    /// handle outliers*, 1993: modified z-score over 3.5).
    public static final double FAR = 3.5;

    /// Fewer dots than this say nothing about what is usual.
    public static final int ENOUGH = 20;

    /// Lists shorter than this vary by chance alone.
    public static final int SMALL = 50;

    /// The median absolute deviation of normal values, as a part of their standard deviation.
    private static final double NORMAL = 0.6745;

    public Scatter {
        dots = List.copyOf(dots);
    }

    /// @param turnout of the list, may be over 1 where figures contradict each other
    /// @param share   of valid votes
    /// @param list    voters on the list
    /// @param far     differs strongly from the others in one of both
    public record Dot(TpsCode station, double turnout, double share, int list, boolean far) {}

    public static Scatter of(List<SheetBrief> sheets, int contestant) {
        List<Dot> plain = sheets.stream()
                .filter(sheet -> says(sheet.totals(), contestant))
                .map(sheet -> dot(sheet, contestant))
                .sorted(Comparator.comparing(Dot::station))
                .toList();
        List<Dot> compared = plain.stream().filter(dot -> dot.list() >= SMALL).toList();
        if (compared.size() < ENOUGH) {
            return new Scatter(contestant, plain, sheets.size() - plain.size());
        }
        var turnout = new Usual(compared, Dot::turnout);
        var share = new Usual(compared, Dot::share);
        List<Dot> marked = plain.stream()
                .map(dot -> new Dot(
                        dot.station(),
                        dot.turnout(),
                        dot.share(),
                        dot.list(),
                        dot.list() >= SMALL && (turnout.far(dot.turnout()) || share.far(dot.share()))))
                .toList();
        return new Scatter(contestant, marked, sheets.size() - plain.size());
    }

    public int far() {
        return (int) dots.stream().filter(Dot::far).count();
    }

    private static boolean says(SheetTotals totals, int contestant) {
        OptionalInt votes = totals.votes(contestant);
        return totals.list() > 0 && totals.came() >= 0 && totals.valid() > 0 && votes.isPresent();
    }

    private static Dot dot(SheetBrief sheet, int contestant) {
        SheetTotals totals = sheet.totals();
        double share = (double) totals.votes(contestant).orElse(0) / totals.valid();
        return new Dot(sheet.station(), (double) totals.came() / totals.list(), share, totals.list(), false);
    }

    /// Where most values lie, and how far apart they usually are.
    private static final class Usual {

        private final double median;
        private final double deviation;

        Usual(List<Dot> dots, ToDoubleFunction<Dot> value) {
            double[] values = dots.stream().mapToDouble(value).toArray();
            median = median(values);
            deviation = median(
                    Arrays.stream(values).map(one -> Math.abs(one - median)).toArray());
        }

        boolean far(double value) {
            return deviation > 0 && NORMAL * Math.abs(value - median) / deviation > FAR;
        }

        private static double median(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int middle = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }
}
