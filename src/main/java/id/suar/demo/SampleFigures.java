package id.suar.demo;

import id.suar.count.Figures;
import id.suar.count.rule.Limits;
import id.suar.election.FormLayout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Fills in one form as a careful polling station would: every rule is kept.
final class SampleFigures {

    private static final BigDecimal USUAL_CAP = BigDecimal.valueOf(300);
    private static final double KTP_VOTERS = 0.02;

    private final RandomGenerator random;
    private final FormLayout layout;
    private final Limits limits;
    private final Map<String, Integer> written = new HashMap<>();

    SampleFigures(RandomGenerator random, FormLayout layout, Limits limits) {
        this.random = random;
        this.layout = layout;
        this.limits = limits;
    }

    /// @param shares of the valid votes, by number of the pair
    Figures make(double[] shares) {
        int list = list();
        voters(list);
        ballots(list);
        votes(shares);
        return Figures.of(layout, written);
    }

    /// A station at a special place has few voters of its own.
    private int list() {
        int cap = limits.cap().orElse(USUAL_CAP).intValue();
        return limits.special() ? random.nextInt(4, 30) : random.nextInt(cap * 45 / 100, cap * 97 / 100);
    }

    private void voters(int list) {
        int women = part(list, 0.45, 0.53);
        triple("dpt", list - women, women);
        double turnout = random.nextDouble(0.62, 0.88);
        triple("b1", part(list - women, turnout), part(women, turnout));
        split("b2", limits.special() ? random.nextInt(60, 220) : random.nextInt(0, 6));
        split("b3", random.nextInt(0, (int) (list * KTP_VOTERS) + 1));
        triple("b4", sum("b1_l", "b2_l", "b3_l"), sum("b1_p", "b2_p", "b3_p"));
        triple("dis", Math.min(random.nextInt(3), at("b4_l")), Math.min(random.nextInt(3), at("b4_p")));
    }

    private void ballots(int list) {
        int used = at("b4_j");
        BigDecimal reserve = limits.reserve().orElse(BigDecimal.ZERO);
        int more = BigDecimal.valueOf(list)
                .multiply(reserve)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        int received = limits.special() ? used + random.nextInt(2, 20) : list + more;
        int spoiled = Math.min(received - used, Math.max(0, random.nextInt(-4, 4)));
        written.put("s1", received);
        written.put("s2", used);
        written.put("s3", spoiled);
        written.put("s4", received - used - spoiled);
    }

    private void votes(double[] shares) {
        int all = at("b4_j");
        int invalid = part(all, 0.005, 0.04);
        int left = all - invalid;
        written.put("va", left);
        written.put("vb", invalid);
        written.put("vc", all);
        double still = 1;
        for (int number = 1; number <= shares.length; number++) {
            double share = shares[number - 1];
            int votes = number == shares.length ? left : (int) Math.round(left * share / still);
            written.put(FormLayout.votes(number), votes);
            left -= votes;
            still -= share;
        }
    }

    private void split(String row, int both) {
        int women = random.nextInt(both + 1);
        triple(row, both - women, women);
    }

    private void triple(String row, int men, int women) {
        written.put(row + "_l", men);
        written.put(row + "_p", women);
        written.put(row + "_j", men + women);
    }

    private int part(int of, double least, double most) {
        return part(of, random.nextDouble(least, most));
    }

    private static int part(int of, double share) {
        return (int) Math.round(of * share);
    }

    private int sum(String... figures) {
        int sum = 0;
        for (String figure : figures) {
            sum += at(figure);
        }
        return sum;
    }

    private int at(String figure) {
        return written.get(figure);
    }
}
