package id.suar.count;

import id.suar.election.FormLayout;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Sums of sheets by region. A blank takes part in no sum.
public final class CountTally {

    private CountTally() {}

    /// @param sheets how many forms were summed
    /// @param votes  by number of the pair, from 1
    public record Line(RegionCode region, int sheets, List<Long> votes, long valid, long invalid, long all) {

        public Line {
            votes = List.copyOf(votes);
        }
    }

    /// One line for each region of that level that has a sheet, in order of codes.
    public static List<Line> by(Level level, List<RecordedSheet> sheets) {
        int pairs = sheets.stream()
                .mapToInt(sheet -> sheet.sheet().figures().layout().pairs())
                .max()
                .orElse(0);
        Map<RegionCode, Sum> sums = new TreeMap<>();
        for (RecordedSheet sheet : sheets) {
            RegionCode region = sheet.sheet().station().village().at(level);
            sums.computeIfAbsent(region, code -> new Sum(pairs))
                    .add(sheet.sheet().figures());
        }
        List<Line> lines = new ArrayList<>();
        sums.forEach((region, sum) -> lines.add(sum.line(region)));
        return lines;
    }

    private static final class Sum {

        private final long[] votes;
        private final long[] totals = new long[3];
        private int sheets;

        Sum(int pairs) {
            votes = new long[pairs];
        }

        void add(Figures figures) {
            sheets++;
            for (int i = 0; i < votes.length; i++) {
                votes[i] += Math.max(0, figures.value(FormLayout.votes(i + 1)));
            }
            totals[0] += Math.max(0, figures.value("va"));
            totals[1] += Math.max(0, figures.value("vb"));
            totals[2] += Math.max(0, figures.value("vc"));
        }

        Line line(RegionCode region) {
            List<Long> each =
                    IntStream.range(0, votes.length).mapToObj(i -> votes[i]).toList();
            return new Line(region, sheets, each, totals[0], totals[1], totals[2]);
        }
    }
}
