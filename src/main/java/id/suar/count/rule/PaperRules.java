package id.suar.count.rule;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.Paper;
import id.suar.count.VoteRound;
import id.suar.count.rule.Check.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the paper must have beside right sums: no gaps, signatures, a date, words that agree with digits.
final class PaperRules {

    /// The day that the form tells.
    static final String DAY = "day";

    /// So many days after its vote a form may be dated.
    private static final int LATER = 1;

    private PaperRules() {}

    /// R12: figures that do not fit the form's three boxes. What is no figure at all is not recorded.
    static void high(SheetFacts facts, Checks checks) {
        int most = facts.limits().usual().highFigure();
        List<String> high = facts.figures().layout().figures().stream()
                .filter(figure -> facts.figures().value(figure) > most)
                .toList();
        high.forEach(figure -> checks.judged(figure, List.of(figure), false, most));
        if (high.isEmpty()) {
            boolean none = facts.figures().allBlank();
            checks.said("", List.of(), none ? Outcome.NOT_ASSESSABLE : Outcome.PASS, 0, most);
        }
    }

    /// R19: every member of the KPPS and every witness on the form has signed; a witness may have a reason not to.
    static void signatures(SheetFacts facts, Checks checks) {
        Paper paper = paper(facts);
        int signed = count(paper, Paper.Signature.SIGNED);
        boolean missing = count(paper, Paper.Signature.MISSING) > 0;
        Outcome outcome = signed == Paper.KPPS ? Outcome.PASS : missing ? Outcome.FAIL : Outcome.NOT_ASSESSABLE;
        checks.said(Check.KPPS, List.of(), outcome, Paper.KPPS - count(paper, Paper.Signature.MISSING), Paper.KPPS);
        for (Paper.Witness witness : paper.witnesses()) {
            checks.said(Check.WITNESS + witness.number(), List.of(), signed(witness), 0, 1);
        }
    }

    private static Outcome signed(Paper.Witness witness) {
        return switch (witness.signature()) {
            case SIGNED -> Outcome.PASS;
            case MISSING -> witness.reason().isBlank() ? Outcome.FAIL : Outcome.PASS;
            case UNSAID, UNREADABLE -> Outcome.NOT_ASSESSABLE;
        };
    }

    private static int count(Paper paper, Paper.Signature signature) {
        return (int) paper.kpps().stream().filter(signature::equals).count();
    }

    /// R21: nothing is left blank. What is crossed out or cannot be read is not blank.
    static void gaps(SheetFacts facts, Checks checks) {
        List<String> blank = facts.figures().layout().figures().stream()
                .filter(figure -> facts.figures().value(figure) == Figures.BLANK)
                .filter(figure -> !marked(facts, figure))
                .toList();
        if (blank.isEmpty()) {
            checks.said("", List.of(), Outcome.PASS, 0, 0);
        } else if (facts.figures().allBlank()
                && facts.sheet().stream().allMatch(sheet -> sheet.marks().isEmpty())) {
            checks.said("", List.of(), Outcome.NOT_ASSESSABLE, -1, -1);
        } else {
            blank.forEach(figure -> checks.said(figure, List.of(), Outcome.FAIL, Figures.BLANK, 0));
        }
    }

    private static boolean marked(SheetFacts facts, String figure) {
        return facts.sheet()
                .map(sheet -> sheet.marks().get(figure))
                .filter(mark -> !mark.state().legible())
                .isPresent();
    }

    /// R24: the form is dated on the day of its vote or the day after.
    static void date(SheetFacts facts, Checks checks) {
        Optional<LocalDate> written = paper(facts).filledOn();
        Optional<LocalDate> day = facts.sheet().flatMap(sheet -> heldOn(sheet.round(), facts.votingDay()));
        if (written.isEmpty() || day.isEmpty()) {
            checks.said(DAY, List.of(), Outcome.NOT_ASSESSABLE, -1, -1);
            return;
        }
        dated(checks, written.get(), day.get());
    }

    /// Days are told by their number since 1970.
    private static void dated(Checks checks, LocalDate written, LocalDate day) {
        LocalDate last = day.plusDays(LATER);
        boolean holds = !written.isBefore(day) && !written.isAfter(last);
        LocalDate nearest = written.isBefore(day) ? day : last;
        checks.said(DAY, List.of(), holds ? Outcome.PASS : Outcome.FAIL, (int) written.toEpochDay(), (int)
                nearest.toEpochDay());
    }

    /// The same of two days alone.
    static Check dated(Figures figures, LocalDate written, LocalDate day) {
        var checks = new Checks(figures);
        dated(checks.of(CountRules.rule("R24").orElseThrow()), written, day);
        return checks.all().getFirst();
    }

    /// A repeated vote has a day of its own.
    private static Optional<LocalDate> heldOn(VoteRound round, Optional<LocalDate> votingDay) {
        return round.heldOn().or(() -> round.kind() == VoteRound.Kind.FIRST ? votingDay : Optional.empty());
    }

    /// R25: digits and words say the same, where words are written.
    static void words(SheetFacts facts, Checks checks) {
        var marks = facts.sheet().map(CountSheet::marks).orElseGet(java.util.Map::of);
        List<String> worded = facts.figures().layout().figures().stream()
                .filter(figure ->
                        marks.containsKey(figure) && !marks.get(figure).words().isBlank())
                .toList();
        if (worded.isEmpty()) {
            checks.silent("");
        }
        for (String figure : worded) {
            OptionalInt said = NumberWords.read(marks.get(figure).words());
            int digits = facts.figures().value(figure);
            boolean both = said.isPresent() && digits != Figures.BLANK;
            checks.said(
                    figure,
                    List.of(figure),
                    !both ? Outcome.NOT_ASSESSABLE : said.getAsInt() == digits ? Outcome.PASS : Outcome.FAIL,
                    digits,
                    said.orElse(-1));
        }
    }

    private static Paper paper(SheetFacts facts) {
        return facts.sheet().map(CountSheet::paper).orElse(Paper.UNSAID);
    }
}
