package id.suar.violation.number;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Regime;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    private static final NumberRules RULES = NumberRules.bundled();

    @ParameterizedTest
    @CsvSource({
        "report, PEMILU, Kab, 001/LP/PL/Kab/23.07/II/2024",
        "finding, PEMILU, Kab, 001/TM/PL/Kab/23.07/II/2024",
        "registration, PEMILU, Kab, 001/Reg/LP/PL/Kab/23.07/II/2024",
        "report, PEMILU, Kec, 001/LP/PL/Kec.Muara Muntai/23.07/II/2024",
        "administrative, PEMILU, Kab, 001/LP/ADM.PL/BWSL.KAB/23.07/II/2024",
        "form_a, PEMILU, Kab, 001/LHP/PM.01.02/K.KI-03/02/2024",
        "ppid_request, PEMILU, Kab, 001/PPID/K.KI-03/II/2024",
        "content, PEMILU, Kab, 0001/KONTEN/K.KI-03/2024"
    })
    void documentsAreNumberedAsTheirOfficesDo(String document, String regime, String level, String number) {
        NumberRule rule = RULES.find(document, new Regime(regime), level, LocalDate.of(2024, 2, 7))
                .orElseThrow();

        assertThat(rule.pattern().format(numbered(1, level))).isEqualTo(number);
    }

    @Test
    void aRunningNumberOutgrowsItsZeros() {
        var pattern = NumberPattern.of("{seq:000}/LP").orElseThrow();

        assertThat(pattern.format(numbered(7, "Kab"))).isEqualTo("007/LP");
        assertThat(pattern.format(numbered(12_345, "Kab"))).isEqualTo("12345/LP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LP/2024",
                "{seq:000}/{nobody}",
                "{seq:000}/{month}",
                "{seq}/{seq}",
                "{seq:000/LP",
                "{seq:R}",
                "{seq}/{kind}-{office}",
                "{seq}/{kind}{year}"
            })
    void aPatternWithoutARunningNumberOrWithUnknownTokensIsNone(String text) {
        assertThat(NumberPattern.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "002/LP/PL/Kab/27.09/III/2024, 2",
        "021/LP/PL/RI/00.00/III/2024, 21",
        "' 3 / lp / pl / Kab / 10.05 / 3 / 2024 ', 3"
    })
    void numbersWrittenElsewhereAreReadLeniently(String written, int seq) {
        var pattern = NumberPattern.of("{seq:000}/LP/{regime}/{level}/{area}/{month:R}/{year}")
                .orElseThrow();

        assertThat(pattern.seq(written)).hasValue(seq);
        assertThat(pattern.seq("006/TM/PL/Kab/27.09/IV/2024")).isEmpty();
    }

    /// Blanks belong to nobody, and each field is taken once: the work grows with the text and with nothing else.
    @Test
    void aNumberFullOfBlanksIsReadInOnePass() {
        String blanks = " ".repeat(60);
        String hostile = "1/LP/" + (blanks + "/").repeat(3) + "II/20x4";

        for (NumberRule rule : RULES.all()) {
            var counted = new Counted(hostile, new AtomicInteger());
            assertThat(rule.pattern().key(counted)).isEmpty();
            assertThat(counted.steps().get()).isLessThan(8 * hostile.length());
        }
    }

    @Test
    void blanksOfAnyKindBesideSlashesAreNothing() {
        String blanks = " \t\u00a0\n".repeat(4_000);

        assertThat(RULES.read(blanks + "7" + blanks + "/LP/PL/" + blanks + "Kab/23.07/II/2024", "x"))
                .isEqualTo(new NumberKey("#/lp/pl/kab/23.07/*/2024", 7));
    }

    @Test
    void whatIsTooLongForANumberIsOfNoPattern() {
        String area = "2".repeat(80);
        String longest = "1/LP/PL/" + area + "/" + area + "/II/2024";
        assertThat(RULES.read(longest, "x").running()).isTrue();

        String longer = "1/Reg/" + (area + "/").repeat(4) + "II/2024";
        assertThat(RULES.read(longer, "x")).isEqualTo(new NumberKey("x:" + longer.toLowerCase(Locale.ROOT), 0));
    }

    /// Counts how often a character is looked at, and stops who never ends.
    private record Counted(String text, AtomicInteger steps) implements CharSequence {

        @Override
        public char charAt(int index) {
            assertThat(steps.incrementAndGet()).as("characters looked at").isLessThan(100_000);
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }

    @Property
    void whatAPatternWritesItReads(
            @ForAll @IntRange(min = 1, max = 99_999) int seq, @ForAll @IntRange(max = 8) int which) {
        NumberPattern pattern = RULES.all().get(which).pattern();

        assertThat(pattern.seq(pattern.format(numbered(seq, "Kab")))).hasValue(seq);
    }

    private static Numbered numbered(int seq, String level) {
        return new Numbered(
                seq, "LP", "PL", level, "23.07", "Muara Muntai", "K.KI-03", "PM.01.02", LocalDate.of(2024, 2, 7));
    }
}
