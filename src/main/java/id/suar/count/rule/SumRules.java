package id.suar.count.rule;

import id.suar.election.FormLayout;
import java.util.List;

/// What must add up, and what must not exceed what it is part of.
final class SumRules {

    static final List<String> COLUMNS = List.of("_l", "_p", "_j");

    private static final List<String> TRIPLES =
            List.of("dpt", "a2", "a3", "a4", "b1", "b2", "b3", "b4", "disreg", "dis");

    private SumRules() {}

    /// R01: men and women, on every row of people that the form has.
    static void triples(SheetFacts facts, Checks checks) {
        FormLayout layout = facts.figures().layout();
        for (String row : TRIPLES) {
            if (layout.place(row + "_j").isPresent()) {
                checks.equal(row, row + "_j", List.of(row + "_l", row + "_p"));
            }
        }
    }

    /// R02: those who voted, by the list they stood on.
    static void users(SheetFacts facts, Checks checks) {
        COLUMNS.forEach(x -> checks.equal("b4" + x, "b1" + x, "b2" + x, "b3" + x));
    }

    /// R04
    static void votes(SheetFacts facts, Checks checks) {
        checks.equal("va", "va", facts.figures().layout().votes());
    }

    /// R05: a party and its candidates; catches what is moved inside a party.
    static void parties(SheetFacts facts, Checks checks) {
        facts.figures().layout().parties().forEach(party -> checks.equal(party.total(), party.total(), party.parts()));
    }

    /// R10
    static void fromTheList(SheetFacts facts, Checks checks) {
        COLUMNS.forEach(x -> checks.atMost("b1" + x, "dpt" + x));
    }

    /// R11
    static void disabled(SheetFacts facts, Checks checks) {
        COLUMNS.forEach(x -> checks.atMost("dis" + x, "b4" + x));
    }

    /// R22
    static void noMoreThanReceived(SheetFacts facts, Checks checks) {
        checks.atMost("b4_j", "s1");
        checks.atMost("vc", "s1");
    }

    /// R23: useful where another operand of R03 is blank.
    static void returned(SheetFacts facts, Checks checks) {
        checks.atMost("s3", "s1");
        checks.atMost("s4", "s1");
    }
}
