package id.suar.count.looks;

import static id.suar.count.CountBook.KUKAR;
import static id.suar.count.CountBook.REAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.suar.count.CountBook;
import id.suar.count.rule.RuleBrief;
import id.suar.election.Contest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands out in the published figures of Kukar, against a separate computation (NumPy and SciPy).
class LookReportTest {

    @TempDir
    Path folder;

    @Test
    void findsWhatASeparateComputationFinds() {
        assumeThat(REAL).exists();
        try (var book = new CountBook(folder.resolve("suar.db"))) {
            Contest ppwp = book.contest("PPWP");
            book.importer(KUKAR).read(REAL, ppwp, false);
            List<RuleBrief> sheets = book.ruleBriefs().list(ppwp, KUKAR);
            assertThat(sheets).hasSize(1_330);

            LookReport report = LookReport.of(ppwp, sheets);
            assertThat(report.of(Method.TURNOUT)).isEqualTo(15);
            assertThat(report.of(Method.INVALID)).isEqualTo(9);
            assertThat(report.of(Method.ONE_TAKES_ALL)).isZero();
            assertThat(report.of(Method.LAST_DIGIT)).isZero();
            assertThat(report.of(Method.TWINS)).isEqualTo(4);
            assertThat(report.districts()).isEqualTo(5);
            assertThat(report.compared()).isEqualTo(1_281);
            assertThat(report.pairs()).isEqualTo(4);
            assertThat(report.byChance()).isCloseTo(2.81356, within(0.00001));
            assertThat(DigitLooks.test(sheets).stream()
                            .filter(one -> one.district().digits().equals("640206")))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.figures()).isEqualTo(131);
                        assertThat(one.square()).isCloseTo(19.153, within(0.001));
                        assertThat(one.chance()).isCloseTo(0.02393, within(0.00001));
                    });
        }
    }

    @Test
    void valuesLieAsSpreadsheetsSay() {
        var spread = Spread.of(new double[] {7, 1, 3, 10});
        assertThat(spread.median()).isEqualTo(5);
        assertThat(spread.quantile(0.25)).isEqualTo(2.5);
        assertThat(spread.quantile(0.75)).isEqualTo(7.75);
        assertThat(spread.deviation()).isEqualTo(3);
        assertThat(Spread.of(new double[] {4}).quantile(0.75)).isEqualTo(4);
    }
}
