package id.suar.count.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CellMark;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.Paper;
import id.suar.count.Paper.Signature;
import id.suar.count.VoteRound;
import id.suar.count.rule.Check.Outcome;
import id.suar.count.rule.VotingDayAnswers.Given;
import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.election.FormLayout;
import id.suar.region.TpsCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Rules of the paper and of what lies beside it: each of the four outcomes.
class PaperRulesTest {

    private static final TpsCode STATION = new TpsCode("6402012001001");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 14);
    private static final Figures FULL = full();

    @Test
    void aFigureThatFitsNoThreeBoxesIsLookedAt() {
        assertThat(outcomes(sheet(FULL.with("v01", 1_000)), "R12")).isEqualTo(Map.of("v01", Outcome.FAIL));
        assertThat(outcomes(sheet(FULL), "R12")).isEqualTo(Map.of("", Outcome.PASS));
    }

    @Test
    void gapsAreBlankAndNotCrossedOut() {
        CountSheet gap = sheet(FULL.with("s3", Figures.BLANK).with("s4", Figures.BLANK));
        CountSheet crossed = gap.withMarks(
                Map.of("s3", CellMark.of(CellMark.State.CROSSED), "s4", CellMark.of(CellMark.State.ILLEGIBLE)));
        assertThat(outcomes(gap, "R21")).isEqualTo(Map.of("s3", Outcome.FAIL, "s4", Outcome.FAIL));
        assertThat(outcomes(crossed, "R21")).isEqualTo(Map.of("", Outcome.PASS));
        assertThat(outcomes(sheet(Figures.blank(FULL.layout())), "R21")).isEqualTo(Map.of("", Outcome.NOT_ASSESSABLE));
    }

    @Test
    void whatWasNotSaidOfSignaturesIsNeitherThereNorMissing() {
        assertThat(outcomes(sheet(FULL), "R19")).isEqualTo(Map.of("kpps", Outcome.NOT_ASSESSABLE));
        List<Signature> signed = new ArrayList<>(Collections.nCopies(Paper.KPPS, Signature.SIGNED));
        assertThat(outcomes(signed(signed), "R19")).containsEntry("kpps", Outcome.PASS);
        signed.set(3, Signature.UNREADABLE);
        assertThat(outcomes(signed(signed), "R19")).containsEntry("kpps", Outcome.NOT_ASSESSABLE);
        signed.set(4, Signature.MISSING);
        assertThat(outcomes(
                        signed(
                                signed,
                                new Paper.Witness(1, Signature.SIGNED, ""),
                                new Paper.Witness(2, Signature.MISSING, ""),
                                new Paper.Witness(3, Signature.MISSING, "pulang")),
                        "R19"))
                .isEqualTo(Map.of(
                        "kpps", Outcome.FAIL,
                        "witness 1", Outcome.PASS,
                        "witness 2", Outcome.FAIL,
                        "witness 3", Outcome.PASS));
    }

    @Test
    void aFormIsDatedOnItsDayOrTheNext() {
        assertThat(dated(DAY, VoteRound.FIRST)).isEqualTo(Outcome.PASS);
        assertThat(dated(DAY.plusDays(1), VoteRound.FIRST)).isEqualTo(Outcome.PASS);
        assertThat(dated(DAY.plusDays(2), VoteRound.FIRST)).isEqualTo(Outcome.FAIL);
        assertThat(dated(DAY.minusDays(1), VoteRound.FIRST)).isEqualTo(Outcome.FAIL);
        assertThat(dated(DAY.plusDays(10), again(Optional.of(DAY.plusDays(10)))))
                .isEqualTo(Outcome.PASS);
        assertThat(dated(DAY, again(Optional.of(DAY.plusDays(10))))).isEqualTo(Outcome.FAIL);
        assertThat(dated(DAY, again(Optional.empty()))).isEqualTo(Outcome.NOT_ASSESSABLE);
        assertThat(outcomes(sheet(FULL), "R24")).isEqualTo(Map.of("day", Outcome.NOT_ASSESSABLE));
    }

    @Test
    void digitsAndWordsAreHeldAgainstEachOther() {
        CountSheet worded = sheet(FULL.with("va", 215).with("vb", 4))
                .withMarks(Map.of(
                        "va", new CellMark(CellMark.State.WRITTEN, "dua ratus lima belas", ""),
                        "vb", new CellMark(CellMark.State.WRITTEN, "lima", ""),
                        "vc", new CellMark(CellMark.State.WRITTEN, "entah", "")));
        assertThat(outcomes(worded, "R25"))
                .isEqualTo(Map.of("va", Outcome.PASS, "vb", Outcome.FAIL, "vc", Outcome.NOT_ASSESSABLE));
        assertThat(outcomes(sheet(FULL), "R25")).isEqualTo(Map.of("", Outcome.NOT_APPLICABLE));
    }

    @Test
    void everyPageIsPhotographed() {
        assertThat(photos(Optional.empty())).isEqualTo(Map.of("", Outcome.NOT_ASSESSABLE));
        assertThat(photos(pages(OptionalInt.of(3), 1, 2, 3))).isEqualTo(Map.of("", Outcome.PASS));
        assertThat(photos(pages(OptionalInt.of(3), 2)))
                .isEqualTo(Map.of("page 1", Outcome.FAIL, "page 3", Outcome.FAIL));
        assertThat(photos(pages(OptionalInt.empty()))).isEqualTo(Map.of("page 1", Outcome.FAIL));
        assertThat(photos(pages(OptionalInt.empty(), 1, 3))).isEqualTo(Map.of("page 2", Outcome.FAIL));
        assertThat(photos(pages(OptionalInt.empty(), 1, 2))).isEqualTo(Map.of("", Outcome.NOT_ASSESSABLE));
    }

    @Test
    void aCopyIsHeldAgainstThePlanoOfTheSameVote() {
        CountSheet copy = sheet(FULL.with("v01", 7).with("v02", Figures.BLANK));
        CountSheet plano = sheet(FULL.with("v01", 9)).withPaper(kind(Paper.Kind.PLANO));
        Map<String, Outcome> found = compared(copy, plano);
        assertThat(found).containsEntry("v01", Outcome.FAIL).containsEntry("v02", Outcome.NOT_ASSESSABLE);
        assertThat(found.values().stream().filter(Outcome.FAIL::equals)).hasSize(1);
        assertThat(compared(plano, copy)).isEqualTo(found);
        assertThat(compared(copy, plano.withRound(again(Optional.empty()))))
                .isEqualTo(Map.of("", Outcome.NOT_APPLICABLE));
    }

    @Test
    void theChecklistIsHeard() {
        assertThat(day("R28", Map.of("C17", Said.YES, "C24", Said.NO)))
                .isEqualTo(Map.of("copy", Outcome.NOT_ASSESSABLE, "C17", Outcome.FAIL, "C24", Outcome.PASS));
        assertThat(day("R28", Map.of("C17", Said.NOT_OBSERVED)))
                .containsEntry("C17", Outcome.NOT_ASSESSABLE)
                .containsEntry("C24", Outcome.NOT_ASSESSABLE);
        assertThat(day("R27", Map.of("C04", Said.YES))).isEqualTo(Map.of("C04", Outcome.FAIL));
        assertThat(day("R27", Map.of("C04", Said.NO))).isEqualTo(Map.of("C04", Outcome.NOT_ASSESSABLE));
    }

    private static Map<String, Outcome> day(String rule, Map<String, Said> said) {
        VotingDayAnswers answers = (election, station, item) -> Optional.ofNullable(said.get(item))
                .map(one -> new Given(one, Optional.of(DAY.atTime(10, 30)), OptionalInt.empty(), ""));
        return outcomes(sheet(FULL), rule, new BesideFacts(Optional.empty(), List.of(), answers));
    }

    private static Map<String, Outcome> compared(CountSheet sheet, CountSheet other) {
        return outcomes(sheet, "R26", new BesideFacts(Optional.empty(), List.of(sheet, other), VotingDayAnswers.NONE));
    }

    private static Map<String, Outcome> photos(Optional<FormPages> pages) {
        return outcomes(sheet(FULL), "R18", new BesideFacts(pages, List.of(), VotingDayAnswers.NONE));
    }

    private static Optional<FormPages> pages(OptionalInt all, Integer... seen) {
        return Optional.of(new FormPages(all, Set.of(seen)));
    }

    private static Outcome dated(LocalDate written, VoteRound round) {
        var paper = new Paper(
                Paper.Kind.COPY,
                Optional.of(written),
                Paper.UNSAID.kpps(),
                List.of(),
                Paper.Said.UNSAID,
                Paper.Said.UNSAID,
                Optional.empty(),
                Paper.Objection.UNSAID,
                "",
                "");
        return outcomes(sheet(FULL).withPaper(paper).withRound(round), "R24").get("day");
    }

    private static VoteRound again(Optional<LocalDate> day) {
        return new VoteRound(1, VoteRound.Kind.PSU, false, day, VoteRound.Basis.NONE, false);
    }

    private static CountSheet signed(List<Signature> kpps, Paper.Witness... witnesses) {
        return sheet(FULL)
                .withPaper(new Paper(
                        Paper.Kind.COPY,
                        Optional.empty(),
                        kpps,
                        List.of(witnesses),
                        Paper.Said.UNSAID,
                        Paper.Said.UNSAID,
                        Optional.empty(),
                        Paper.Objection.UNSAID,
                        "",
                        ""));
    }

    private static Paper kind(Paper.Kind kind) {
        return new Paper(
                kind,
                Optional.empty(),
                Paper.UNSAID.kpps(),
                List.of(),
                Paper.Said.UNSAID,
                Paper.Said.UNSAID,
                Optional.empty(),
                Paper.Objection.UNSAID,
                "",
                "");
    }

    private static Map<String, Outcome> outcomes(CountSheet sheet, String rule) {
        return outcomes(sheet, rule, BesideFacts.NONE);
    }

    private static Map<String, Outcome> outcomes(CountSheet sheet, String rule, BesideFacts beside) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        CountRules.check(SheetFacts.of(sheet, Limits.PAPER, Optional.of(DAY), beside)).stream()
                .filter(check -> check.rule().equals(rule))
                .forEach(check -> outcomes.put(check.row(), check.outcome()));
        return outcomes;
    }

    private static CountSheet sheet(Figures figures) {
        return CountSheet.of("PEMILU-2024", "PPWP", STATION, figures, "");
    }

    private static Figures full() {
        Figures figures = Figures.blank(FormLayout.pairs(3));
        for (String figure : figures.layout().figures()) {
            figures = figures.with(figure, 5);
        }
        return figures;
    }
}
