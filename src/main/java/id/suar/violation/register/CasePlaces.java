package id.suar.violation.register;

import id.suar.region.Level;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import id.suar.violation.record.CaseKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How many cases each village has.
///
/// @param villages those that have any
/// @param wider    cases of which no village is known
public record CasePlaces(Map<RegionCode, Count> villages, int wider) {

    public static final CasePlaces NONE = new CasePlaces(Map.of(), 0);

    /// Of a village with `n` cases: the step of the map's scale that it is drawn with, see [Count#step].
    private static final int[] STEPS = {2, 3, 6, 11};

    public CasePlaces {
        villages = Map.copyOf(villages);
    }

    /// @param findings among all
    public record Count(int all, int findings) {

        private static final Count NOTHING = new Count(0, 0);

        private Count plus(boolean finding) {
            return new Count(all + 1, findings + (finding ? 1 : 0));
        }

        /// 0 for one case, 4 for more than ten; not asked where there is none.
        public int step() {
            int step = 0;
            while (step < STEPS.length && all >= STEPS[step]) {
                step++;
            }
            return step;
        }
    }

    public static CasePlaces of(Collection<RegisterRow> rows) {
        Map<RegionCode, Count> villages = new TreeMap<>();
        int wider = 0;
        for (RegisterRow row : rows) {
            Optional<RegionCode> village = village(row.summary().place());
            if (village.isEmpty()) {
                wider++;
            } else {
                villages.merge(
                        village.get(),
                        Count.NOTHING.plus(row.kind() == CaseKind.FINDING),
                        (before, one) -> before.plus(row.kind() == CaseKind.FINDING));
            }
        }
        return new CasePlaces(villages, wider);
    }

    private static Optional<RegionCode> village(String digits) {
        if (TpsCode.isOne(digits)) {
            return Optional.of(new TpsCode(digits).village());
        }
        return RegionCode.read(digits).filter(code -> code.level() == Level.VILLAGE);
    }

    public Count of(RegionCode village) {
        return villages.getOrDefault(village, Count.NOTHING);
    }

    /// The village with most.
    public Optional<RegionCode> most() {
        return villages.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<RegionCode, Count> one) ->
                                one.getValue().all())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /// How a step is written in the legend.
    public static String range(int step) {
        int first = step == 0 ? 1 : STEPS[step - 1];
        int last = step == STEPS.length ? 0 : STEPS[step] - 1;
        return last == 0 ? first + "+" : first == last ? "" + first : first + "–" + last;
    }

    /// How many steps there are.
    public static int steps() {
        return STEPS.length + 1;
    }
}
