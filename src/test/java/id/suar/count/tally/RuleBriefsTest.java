package id.suar.count.tally;

import static id.suar.count.CountBook.KUKAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountBook;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.MadeUpSheets;
import id.suar.count.rule.Check;
import id.suar.count.rule.CountRules;
import id.suar.count.rule.FiledChecks;
import id.suar.count.rule.FiledChecks.Filed;
import id.suar.count.rule.Limits;
import id.suar.count.rule.Rule.Needs;
import id.suar.count.rule.RuleBrief;
import id.suar.count.rule.SheetFacts;
import id.suar.election.Contest;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of rules beside sheets says what the rules say of the sheets themselves.
class RuleBriefsTest {

    private static final TpsCode STATION = new TpsCode("6402012001001");

    @TempDir
    Path folder;

    private CountBook book;

    @BeforeEach
    void open() {
        book = new CountBook(folder.resolve("suar.db"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void whatIsKeptIsWhatTheRulesSay() {
        for (String key : List.of("PPWP", "DPD", "DPR", "DPRD-KAB", "KWK-BUPATI")) {
            Contest contest = contest(key);
            List<CountSheet> sheets =
                    MadeUpSheets.of(key.hashCode(), contest, true).at(stations(60));
            sheets.forEach(book.recorder::record);
            List<RuleBrief> briefs = book.ruleBriefs().list(contest, KUKAR);
            assertThat(briefs).hasSameSizeAs(sheets);
            for (int i = 0; i < sheets.size(); i++) {
                CountSheet sheet = sheets.get(i);
                List<String> asked = CountRules.check(
                                SheetFacts.of(sheet, Limits.of(contest, sheet), java.util.Optional.empty()),
                                Needs.FIGURES,
                                Needs.LIMITS)
                        .stream()
                        .filter(Check::failed)
                        .map(RuleBriefsTest::said)
                        .toList();
                assertThat(briefs.get(i).failed(contest).stream().map(RuleBriefsTest::said))
                        .containsExactlyElementsOf(asked);
            }
        }
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatWasSaidBefore() {
        Contest ppwp = contest("PPWP");
        CountSheet sheet = MadeUpSheets.of(1, ppwp, true).at(STATION);
        book.recorder.record(sheet.withFigures(sheet.figures().with("va", 9_000)));
        assertThat(book.ruleBriefs().list(ppwp, KUKAR).getFirst().failed(ppwp))
                .extracting(Check::rule)
                .contains("R04", "R06");
        book.recorder.record(sheet);
        assertThat(book.ruleBriefs().list(ppwp, KUKAR))
                .singleElement()
                .satisfies(brief ->
                        assertThat(brief.failed(ppwp)).extracting(Check::rule).doesNotContain("R04"));
    }

    @Test
    void filesTellRulesBetweenFormsUnderTheOneThatDiffers() {
        for (String key : List.of("PPWP", "DPD", "DPR")) {
            Contest contest = contest(key);
            Figures figures = Figures.blank(contest.form())
                    .with("dpt_j", key.equals("DPR") ? 245 : 254)
                    .with("b4_j", 200)
                    .with("vc", key.equals("PPWP") ? 203 : key.equals("DPD") ? 197 : 200);
            book.recorder.record(CountSheet.of("PEMILU-2024", key, STATION, figures, "Pengawas"));
        }
        assertThat(filed("PPWP")).containsExactly("R09 203 200", "X8 203 200");
        assertThat(filed("DPD")).containsExactly("R09 197 200", "X8 197 200");
        assertThat(filed("DPR")).containsExactly("X1 245 254");
        assertThat(book.forms().known(contest("PPWP"), STATION).others()).hasSize(2);
    }

    private List<String> filed(String key) {
        return new FiledChecks(book.sheets, book.forms())
                .of(contest(key), KUKAR).stream()
                        .map((Filed one) -> one.rule() + " " + one.found() + " " + one.expected())
                        .toList();
    }

    private Contest contest(String key) {
        return book.packs.contest(key, new RegionCode("6402012001")).orElseThrow();
    }

    private static List<TpsCode> stations(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(one -> TpsCode.of(new RegionCode("6402012001"), one))
                .toList();
    }

    private static String said(Check check) {
        return check.rule() + " " + check.row() + " " + check.found() + " " + check.expected();
    }
}
