package id.suar.count.rule;

import id.suar.count.Figures;
import id.suar.count.rule.Check.Outcome;
import java.util.ArrayList;
import java.util.List;

/// Gathers what rules say of one form.
final class Checks {

    private static final String BOTH = "_j";

    private final Figures figures;
    private final List<Check> all = new ArrayList<>();
    private Rule rule;

    Checks(Figures figures) {
        this.figures = figures;
    }

    /// What is added from now on is this rule's.
    Checks of(Rule speaking) {
        rule = speaking;
        return this;
    }

    List<Check> all() {
        return all;
    }

    /// `total` is what its parts make; `row` is what the message names.
    void equal(String row, String total, List<String> parts) {
        int sum = 0;
        for (String part : parts) {
            sum += Math.max(0, figures.value(part));
        }
        List<String> operands = new ArrayList<>(parts.size() + 1);
        operands.addAll(parts);
        operands.add(total);
        judged(row, operands, figures.value(total) == sum, sum);
    }

    void equal(String total, String... parts) {
        equal(total, total, List.of(parts));
    }

    void atMost(String part, String whole) {
        int limit = figures.value(whole);
        judged(part, List.of(part, whole), figures.value(part) <= limit, limit);
    }

    /// It speaks when all operands are written.
    void judged(String row, List<String> operands, boolean holds, int expected) {
        boolean written = operands.stream().allMatch(figure -> figures.value(figure) != Figures.BLANK);
        Outcome outcome = !written ? Outcome.NOT_ASSESSABLE : holds ? Outcome.PASS : Outcome.FAIL;
        boolean triple = figures.layout().place(row).isEmpty();
        int found = figures.value(triple ? row + BOTH : row);
        said(row, operands, outcome, found, expected);
    }

    /// It does not speak of this form.
    void silent(String row, String... operands) {
        said(row, List.of(operands), Outcome.NOT_APPLICABLE, -1, -1);
    }

    void said(String row, List<String> operands, Outcome outcome, int found, int expected) {
        boolean spoke = outcome == Outcome.PASS || outcome == Outcome.FAIL;
        all.add(new Check(
                rule.code(), rule.severity(), outcome, row, operands, spoke ? found : -1, spoke ? expected : -1));
    }
}
