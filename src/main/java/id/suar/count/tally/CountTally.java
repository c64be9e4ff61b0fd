package id.suar.count.tally;

import id.suar.region.Level;
import id.suar.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Sums of sheets by region. A blank takes part in no sum.
public final class CountTally {

    private CountTally() {}

    /// @param sheets how many forms were summed
    public record Line(RegionCode region, int sheets, FigureSums figures) {

        /// By number of the contestant.
        public NavigableMap<Integer, Long> votes() {
            return figures.votes();
        }

        public long valid() {
            return figures.sum("va");
        }

        public long invalid() {
            return figures.sum("vb");
        }

        public long all() {
            return figures.sum("vc");
        }
    }

    /// One line for each region of that level that has a sheet, in order of codes.
    public static List<Line> by(Level level, List<VillageTally> villages) {
        Map<RegionCode, Sum> sums = new TreeMap<>();
        villages.forEach(village -> sums.computeIfAbsent(village.village().at(level), _ -> new Sum())
                .add(village));
        List<Line> lines = new ArrayList<>();
        sums.forEach((region, sum) -> lines.add(new Line(region, sum.sheets, sum.figures.sums())));
        return lines;
    }

    private static final class Sum {

        private final FigureSums.Adding figures = new FigureSums.Adding();
        private int sheets;

        void add(VillageTally village) {
            sheets += village.sheets();
            figures.add(village.figures());
        }
    }
}
