package id.suar.count.rule;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.Paper;
import id.suar.count.rule.Check.Outcome;
import id.suar.count.rule.VotingDayAnswers.Given;
import id.suar.count.rule.VotingDayAnswers.Said;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What needs something beside the form: its photos, another form of the same vote, the voting-day checklist.
final class BesideRules {

    /// The supervisor's copy, as the form's foot tells.
    static final String COPY = "copy";

    /// The question whether voters by identity card from elsewhere voted; it tells when.
    private static final String CARD = "C04";

    /// No copy for the supervisor; result not posted.
    private static final List<String> WITHHELD = List.of("C17", "C24");

    /// Voters by identity card vote from here on (Pemilu 2024: guide for supervisors).
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private BesideRules() {}

    /// R18: every page that carries figures is photographed.
    static void photos(SheetFacts facts, Checks checks) {
        if (facts.pages().isEmpty() || facts.figures().allBlank()) {
            checks.said("", List.of(), Outcome.NOT_ASSESSABLE, -1, -1);
            return;
        }
        FormPages pages = facts.pages().get();
        int seen =
                pages.photographed().stream().mapToInt(Integer::intValue).max().orElse(0);
        int last = Math.max(pages.pages().orElse(1), seen);
        List<Integer> missing = IntStream.rangeClosed(1, last)
                .filter(page -> !pages.photographed().contains(page))
                .boxed()
                .toList();
        missing.forEach(page -> checks.said(Check.PAGE + page, List.of(), Outcome.FAIL, 0, 1));
        if (missing.isEmpty()) {
            boolean all = pages.pages().isPresent();
            checks.said("", List.of(), all ? Outcome.PASS : Outcome.NOT_ASSESSABLE, last, last);
        }
    }

    /// R26: copy and plano agree in every cell. `found` is what the copy says.
    static void copyAndPlano(SheetFacts facts, Checks checks) {
        if (facts.otherForm().isEmpty()) {
            checks.silent("");
            return;
        }
        Figures other = facts.otherForm().get().figures();
        boolean plano = facts.sheet().map(BesideFacts::kind).orElse(Paper.Kind.COPY) == Paper.Kind.PLANO;
        Figures copied = plano ? other : facts.figures();
        Figures wall = plano ? facts.figures() : other;
        var figures = new ArrayList<>(facts.figures().layout().figures());
        other.layout().figures().stream()
                .filter(figure -> !figures.contains(figure))
                .forEach(figures::add);
        for (String figure : figures) {
            int said = copied.value(figure);
            int stands = wall.value(figure);
            boolean one = said == Figures.BLANK || stands == Figures.BLANK;
            if (said != Figures.BLANK || stands != Figures.BLANK) {
                Outcome outcome = one ? Outcome.NOT_ASSESSABLE : said == stands ? Outcome.PASS : Outcome.FAIL;
                checks.said(figure, List.of(figure), outcome, said, stands);
            }
        }
    }

    /// R27: nobody votes by identity card before noon. Times are told in minutes of the day.
    static void byCardBeforeNoon(SheetFacts facts, Checks checks) {
        Optional<LocalTime> at = answer(facts, CARD)
                .filter(given -> given.said() == Said.YES)
                .flatMap(Given::at)
                .map(time -> time.toLocalTime());
        if (at.isEmpty()) {
            checks.said(CARD, List.of(), Outcome.NOT_ASSESSABLE, -1, -1);
            return;
        }
        boolean early = at.get().isBefore(NOON);
        checks.said(CARD, List.of(), early ? Outcome.FAIL : Outcome.PASS, minutes(at.get()), minutes(NOON));
    }

    /// R28: copies were given, the result was posted.
    static void published(SheetFacts facts, Checks checks) {
        Paper.Said given =
                facts.sheet().map(CountSheet::paper).orElse(Paper.UNSAID).copyReceived();
        checks.said(
                COPY,
                List.of(),
                switch (given) {
                    case YES -> Outcome.PASS;
                    case NO -> Outcome.FAIL;
                    case UNSAID -> Outcome.NOT_ASSESSABLE;
                },
                0,
                1);
        for (String item : WITHHELD) {
            Optional<Said> said = answer(facts, item).map(Given::said);
            Outcome outcome = said.filter(Said.YES::equals).isPresent()
                    ? Outcome.FAIL
                    : said.filter(Said.NO::equals).isPresent() ? Outcome.PASS : Outcome.NOT_ASSESSABLE;
            checks.said(item, List.of(), outcome, 0, 1);
        }
    }

    private static Optional<Given> answer(SheetFacts facts, String item) {
        return facts.sheet().flatMap(sheet -> facts.day().answer(sheet.election(), sheet.station(), item));
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
