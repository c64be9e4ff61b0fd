package id.suar.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.election.FormLayout;
import id.suar.journal.UnreadableEntry;
import id.suar.region.TpsCode;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CountEntriesTest {

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

    @Provide
    Arbitrary<String> people() {
        return Arbitraries.of("Pengawas", "Panwascam Tabang", "x");
    }

    @Provide
    Arbitrary<CountSheet> sheets() {
        Arbitrary<Figures> figures = Arbitraries.integers().between(1, 20).flatMap(CountEntriesTest::figures);
        Arbitrary<TpsCode> stations = Combinators.combine(
                        Arbitraries.longs().between(1_000_000_000L, 9_999_999_999L),
                        Arbitraries.integers().between(0, 999))
                .as((village, number) -> new TpsCode("%010d%03d".formatted(village, number)));
        Arbitrary<Optional<LocalDateTime>> seen = Arbitraries.longs()
                .between(-800_000_000L, 2_000_000_000L)
                .map(second -> LocalDateTime.of(2024, 1, 1, 0, 0).plusSeconds(second))
                .optional();
        Arbitrary<String> texts = Arbitraries.strings()
                .ofMaxLength(20)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        Arbitrary<Map<String, String>> reasons = Arbitraries.maps(
                        Arbitraries.of("R01", "R04", "R09"), texts.filter(text -> !text.isEmpty()))
                .ofMaxSize(3);
        return Combinators.combine(
                        figures, stations, seen, people(), texts, reasons, texts.optional(), texts.optional())
                .as((f, s, at, who, note, why, district, village) ->
                        new CountSheet("PEMILU-2024", "PPWP", s, f, at, who, note, why, district, village));
    }

    private static Arbitrary<Figures> figures(int pairs) {
        FormLayout layout = FormLayout.pairs(pairs);
        return Arbitraries.integers()
                .between(-1, 9_999)
                .array(int[].class)
                .ofSize(layout.figures().size())
                .map(values -> Figures.of(layout, values));
    }
}
