package id.suar.count;

import static id.suar.count.Severity.BREAKS;
import static id.suar.count.Severity.INFORMATION;
import static id.suar.count.Severity.LOOK;

import id.suar.count.Check.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The arithmetic of a C.Hasil form and what is unusual about it: rules R01 to R16, R20, R22, R23. Pure.
///
/// A rule speaks only where all its figures are written. A failed sum is an arithmetic finding on a
/// document, not evidence of fraud.
public final class CountRules {

    private static final List<String> TRIPLES = List.of("dpt", "b1", "b2", "b3", "b4", "dis");
    private static final List<String> COLUMNS = List.of("l", "p", "j");
    private static final BigDecimal DPK_SHARE = new BigDecimal("0.02");
    private static final BigDecimal LOW_TURNOUT = new BigDecimal("0.30");
    private static final BigDecimal INVALID_SHARE = new BigDecimal("0.10");
    private static final int SMALL = 50;

    private final Figures figures;
    private final Limits limits;
    private final List<Check> checks = new ArrayList<>();

    private CountRules(Figures figures, Limits limits) {
        this.figures = figures;
        this.limits = limits;
    }

    /// Every rule's outcome, in the order of the rules, then of the paper.
    public static List<Check> check(Figures figures, Limits limits) {
        return new CountRules(figures, limits).all();
    }

    /// Those that failed.
    public static List<Check> failed(Figures figures, Limits limits) {
        return check(figures, limits).stream().filter(Check::failed).toList();
    }

    private List<Check> all() {
        TRIPLES.forEach(row -> equal("R01", row, row + "_j", row + "_l", row + "_p"));
        COLUMNS.forEach(x -> equal("R02", "b4_" + x, "b4_" + x, "b1_" + x, "b2_" + x, "b3_" + x));
        equal("R03", "s1", "s1", "s2", "s3", "s4");
        equal("R04", "va", "va", votes().toArray(String[]::new));
        figures.layout()
                .parties()
                .forEach(party ->
                        equal("R05", party.total(), party.total(), party.parts().toArray(String[]::new)));
        equal("R06", "vc", "vc", "va", "vb");
        equal("R07", "vc", "vc", "s2");
        equal("R08", "s2", "s2", "b4_j");
        equal("R09", "vc", "vc", "b4_j");
        COLUMNS.forEach(x -> atMost("R10", BREAKS, "b1_" + x, "dpt_" + x));
        COLUMNS.forEach(x -> atMost("R11", BREAKS, "dis_" + x, "b4_" + x));
        ballotsReceived();
        listSize();
        turnout();
        share("R16", INFORMATION, "b3_j", "dpt_j", DPK_SHARE);
        share("R20", LOOK, "vb", "vc", INVALID_SHARE);
        votes().forEach(this::oneTakesAll);
        atMost("R22", BREAKS, "b4_j", "s1");
        atMost("R22", BREAKS, "vc", "s1");
        atMost("R23", BREAKS, "s3", "s1");
        atMost("R23", BREAKS, "s4", "s1");
        return checks;
    }

    private List<String> votes() {
        return figures.layout().votes();
    }

    /// `total` is what its parts make.
    private void equal(String rule, String row, String total, String... parts) {
        int sum = 0;
        for (String part : parts) {
            sum += Math.max(0, figures.value(part));
        }
        List<String> operands = new ArrayList<>(List.of(parts));
        operands.add(total);
        add(rule, BREAKS, row, operands, figures.value(total) == sum, sum);
    }

    private void atMost(String rule, Severity severity, String part, String whole) {
        int limit = figures.value(whole);
        add(rule, severity, part, List.of(part, whole), figures.value(part) <= limit, limit);
    }

    /// `part` is at most this share of `whole`.
    private void share(String rule, Severity severity, String part, String whole, BigDecimal most) {
        int limit = times(figures.value(whole), most, RoundingMode.FLOOR);
        add(rule, severity, part, List.of(part, whole), figures.value(part) <= limit, limit);
    }

    /// R13: what is sent is the list and its reserve, rounded up; one more is common too.
    private void ballotsReceived() {
        if (limits.special() || limits.reserve().isEmpty()) {
            add("R13", LOOK, "s1", List.of("dpt_j", "s1"), Outcome.NOT_APPLICABLE, -1);
            return;
        }
        int list = figures.value("dpt_j");
        int sent = list + times(list, limits.reserve().get(), RoundingMode.CEILING);
        int received = figures.value("s1");
        add("R13", LOOK, "s1", List.of("dpt_j", "s1"), received == sent || received == sent + 1, sent);
    }

    private void listSize() {
        if (limits.special() || limits.cap().isEmpty()) {
            add("R14", LOOK, "dpt_j", List.of("dpt_j"), Outcome.NOT_APPLICABLE, -1);
            return;
        }
        int cap = limits.cap().get().intValue();
        add("R14", LOOK, "dpt_j", List.of("dpt_j"), figures.value("dpt_j") <= cap, cap);
    }

    /// R15: everybody on a list of fifty or more came, or fewer than three in ten.
    private void turnout() {
        int list = figures.value("dpt_j");
        int came = figures.value("b1_j");
        List<String> operands = List.of("dpt_j", "b1_j");
        if (list == 0) {
            add("R15", LOOK, "b1_j", operands, Outcome.NOT_APPLICABLE, -1);
        } else if (list >= SMALL && came == list) {
            add("R15", LOOK, "b1_j", operands, false, list - 1);
        } else {
            int least = times(list, LOW_TURNOUT, RoundingMode.CEILING);
            add("R15", LOOK, "b1_j", operands, came >= least, least);
        }
    }

    /// R20, second half: one contestant has every one of fifty or more valid votes.
    private void oneTakesAll(String votes) {
        int valid = figures.value("va");
        List<String> operands = List.of(votes, "va");
        if (votes().size() < 2 || valid != Figures.BLANK && valid < SMALL) {
            add("R20", LOOK, votes, operands, Outcome.NOT_APPLICABLE, -1);
        } else {
            add("R20", LOOK, votes, operands, figures.value(votes) != valid, valid - 1);
        }
    }

    private void add(String rule, Severity severity, String row, List<String> operands, boolean holds, int expected) {
        boolean written = operands.stream().allMatch(figure -> figures.value(figure) != Figures.BLANK);
        Outcome outcome = !written ? Outcome.NOT_ASSESSABLE : holds ? Outcome.PASS : Outcome.FAIL;
        add(rule, severity, row, operands, outcome, expected);
    }

    private void add(String rule, Severity severity, String row, List<String> operands, Outcome outcome, int expected) {
        boolean spoke = outcome == Outcome.PASS || outcome == Outcome.FAIL;
        String figure = TRIPLES.contains(row) ? row + "_j" : row;
        checks.add(new Check(
                rule, severity, outcome, row, operands, spoke ? figures.value(figure) : -1, spoke ? expected : -1));
    }

    private static int times(int figure, BigDecimal share, RoundingMode rounding) {
        return BigDecimal.valueOf(Math.max(0, figure))
                .multiply(share)
                .setScale(0, rounding)
                .intValueExact();
    }
}
