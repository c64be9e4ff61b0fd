package id.suar.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.election.Ballot;
import id.suar.election.FormLayout;
import id.suar.journal.UnreadableEntry;
import id.suar.region.TpsCode;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CountEntriesTest {

    /// The bytes of one sheet of pairs, plano and rounds unsaid, as the first version made them.
    private static final String PINNED =
            "982b6b50454d494c552d3230323464505057506770616972732f31031a0009c4c91907d101182c19d41824181d"
                    + "002005000200000221000000000000000000000000000031185000f6f6f6f6f6f6";

    @Property(tries = 2_000)
    void everySheetComesBack(@ForAll("sheets") CountSheet sheet, @ForAll("people") String actor) {
        assertThat(CountEntries.decode(CountEntries.encode(sheet, actor), actor))
                .isEqualTo(sheet);
    }

    @Property(tries = 500)
    void equalSheetsHaveEqualBytes(@ForAll("sheets") CountSheet sheet) {
        CountSheet again = CountEntries.decode(CountEntries.encode(sheet, "x"), "x");
        assertThat(CountEntries.encode(again, "x")).isEqualTo(CountEntries.encode(sheet, "x"));
    }

    @Property(tries = 2_000)
    void brokenBytesAreUnreadableAndNothingElse(
            @ForAll("sheets") CountSheet sheet,
            @ForAll @IntRange(max = 10_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int change,
            @ForAll boolean cut) {
        byte[] bytes = CountEntries.encode(sheet, "x");
        bytes[place % bytes.length] ^= (byte) change;
        byte[] broken = cut ? Arrays.copyOf(bytes, place % bytes.length) : bytes;
        try {
            CountEntries.decode(broken, "x");
        } catch (UnreadableEntry expected) {
            assertThat(expected).hasMessageStartingWith("count sheet: ");
        }
    }

    @Property(tries = 200)
    void garbageIsUnreadable(@ForAll byte[] garbage) {
        if (garbage.length < 20) {
            assertThatThrownBy(() -> CountEntries.decode(garbage, "x")).isInstanceOf(UnreadableEntry.class);
        }
    }

    /// A text that nobody could read back must not be recorded.
    @Example
    void aSheetWithATextThatIsTooLongIsNotMade() {
        var figures = Figures.blank(FormLayout.pairs(3));
        var station = new TpsCode("6402012001001");
        String longer = "x".repeat(CountSheet.MAX_TEXT + 1);

        assertThatThrownBy(() -> CountSheet.of("PEMILU-2024", "PPWP", station, figures, longer))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Where nobody is named nobody knows how many rows the paper has: what follows the last written one is no row.
    @Example
    void rowsThatHoldNothingAndNameNobodyAreNone() {
        var wide = FormLayout.of(Ballot.of(FormLayout.PARTIES, "1-2:12"));
        var least = FormLayout.of(Ballot.of(FormLayout.PARTIES, "1:0 2:3"));
        var figures = Figures.blank(wide).with("01_c04", 0);
        var sheet = CountSheet.of("PEMILU-2024", "DPR", new TpsCode("6402012001001"), figures, "x");

        assertThat(sheet.trimmed(least).figures().layout().ballot().shape()).isEqualTo("1:4 2:3");
        assertThat(sheet.withMarks(Map.of("02_c07", CellMark.of(CellMark.State.ILLEGIBLE)))
                        .trimmed(least)
                        .figures()
                        .layout()
                        .ballot()
                        .shape())
                .isEqualTo("1:4 2:7");
    }

    @Provide
    Arbitrary<String> people() {
        return Arbitraries.of("Pengawas", "Panwascam Tabang", "x");
    }

    /// What was recorded by the first version must be read by every later one.
    @Example
    void aPlainFormOfPairsIsWrittenAsItAlwaysWas() {
        var sheet = MadeUpSheets.president(7, true).at(new TpsCode("6402012001001"));

        assertThat(HexFormat.of().formatHex(CountEntries.encode(sheet, MadeUpSheets.OBSERVER)))
                .isEqualTo(PINNED);
    }

    @Example
    void aCrossedCellHoldsNoDigits() {
        var figures = Figures.blank(FormLayout.pairs(3)).with("v01", 0);
        var sheet = CountSheet.of("PEMILU-2024", "PPWP", new TpsCode("6402012001001"), figures, "x");

        assertThatThrownBy(() -> sheet.withMarks(Map.of("v01", CellMark.of(CellMark.State.CROSSED))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sheet.withMarks(Map.of("v02", CellMark.of(CellMark.State.CROSSED)))
                        .withFigures(figures.with("v02", 7))
                        .marks())
                .isEmpty();
    }

    @Provide
    Arbitrary<CountSheet> sheets() {
        Arbitrary<FormLayout> layouts = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 20).map(FormLayout::pairs),
                Arbitraries.integers().between(1, 60).map(n -> numbers(FormLayout.PERSONS, n)),
                Arbitraries.integers().between(1, 5).map(n -> numbers(FormLayout.PAIRS_2020, n)),
                Arbitraries.maps(
                                Arbitraries.integers().between(1, 99),
                                Arbitraries.integers().between(0, 12))
                        .ofMinSize(1)
                        .ofMaxSize(24)
                        .map(parties -> FormLayout.of(new Ballot.Parties(new TreeMap<>(parties)))));
        Arbitrary<TpsCode> stations = Combinators.combine(
                        Arbitraries.longs().between(1_000_000_000L, 9_999_999_999L),
                        Arbitraries.integers().between(0, 999))
                .as((village, number) -> new TpsCode("%010d%03d".formatted(village, number)));
        Arbitrary<Optional<LocalDateTime>> seen = Arbitraries.longs()
                .between(-800_000_000L, 2_000_000_000L)
                .map(second -> LocalDateTime.of(2024, 1, 1, 0, 0).plusSeconds(second))
                .optional();
        Arbitrary<Map<String, String>> reasons = Arbitraries.maps(
                        Arbitraries.of("R01", "R04", "R09"), texts().filter(text -> !text.isEmpty()))
                .ofMaxSize(3);
        Arbitrary<CountSheet> plain = Combinators.combine(
                        layouts.flatMap(CountEntriesTest::figures),
                        stations,
                        seen,
                        people(),
                        texts(),
                        reasons,
                        texts().optional(),
                        texts().optional())
                .as((f, s, at, who, note, why, district, village) ->
                        new CountSheet("PEMILU-2024", "PPWP", s, f, at, who, note, why, district, village));
        return Combinators.combine(plain, Arbitraries.randoms(), texts(), Arbitraries.of(true, false))
                .as((sheet, random, text, bare) -> bare ? sheet : MadeUpPapers.beside(sheet, random, text));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(20)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    private static FormLayout numbers(String key, int count) {
        return FormLayout.of(new Ballot.Numbers(key, count));
    }

    private static Arbitrary<Figures> figures(FormLayout layout) {
        return Arbitraries.integers()
                .between(-1, 9_999)
                .array(int[].class)
                .ofSize(layout.figures().size())
                .map(values -> Figures.of(layout, values));
    }
}
