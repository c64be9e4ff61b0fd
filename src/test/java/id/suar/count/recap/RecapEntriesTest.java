package id.suar.count.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Ballot;
import id.suar.election.FormLayout;
import id.suar.journal.UnreadableEntry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RecapEntriesTest {

    @Property(tries = 1_000)
    void everyRowComesBack(@ForAll("rows") RecapRow row, @ForAll("people") String actor) {
        assertThat(RecapEntries.decode(RecapEntries.encode(row, actor), actor)).isEqualTo(row);
    }

    @Property(tries = 1_000)
    void brokenBytesAreUnreadableAndNothingElse(
            @ForAll("rows") RecapRow row,
            @ForAll @IntRange(max = 10_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int change,
            @ForAll boolean cut) {
        byte[] bytes = RecapEntries.encode(row, "x");
        bytes[place % bytes.length] ^= (byte) change;
        byte[] broken = cut ? Arrays.copyOf(bytes, place % bytes.length) : bytes;
        try {
            RecapEntries.decode(broken, "x");
        } catch (UnreadableEntry expected) {
            assertThat(expected).hasMessageStartingWith("recap row: ");
        }
    }

    @Provide
    Arbitrary<String> people() {
        return Arbitraries.of("Panwascam", "Panwascam Tabang", "x");
    }

    @Provide
    Arbitrary<RecapRow> rows() {
        Arbitrary<RecapFigures> figures =
                Arbitraries.of("1", "3", "9", "1-17:8 24:0", "4:2").flatMap(RecapEntriesTest::figures);
        Arbitrary<RecapUnit> units = Arbitraries.of(6, 10, 13)
                .flatMap(digits -> Arbitraries.strings().numeric().ofLength(digits))
                .map(RecapUnit::new);
        Arbitrary<Optional<LocalDate>> days = Arbitraries.integers()
                .between(-9_000, 9_000)
                .map(day -> LocalDate.of(2024, 1, 1).plusDays(day))
                .optional();
        return Combinators.combine(
                        figures, units, days, Arbitraries.of(RecapForm.class), people(), Arbitraries.of("", "Catatan."))
                .as((f, unit, day, form, who, note) ->
                        new RecapRow("PEMILU-2024", "PPWP", unit, f, day, form, who, note));
    }

    private static Arbitrary<RecapFigures> figures(String shape) {
        String key = shape.contains(":") ? FormLayout.PARTIES : FormLayout.PAIRS;
        FormLayout layout = FormLayout.of(Ballot.of(key, shape));
        return Arbitraries.integers()
                .between(RecapFigures.NOT_HELD, RecapFigures.MAX)
                .array(int[].class)
                .ofSize(layout.figures().size())
                .map(values -> RecapFigures.of(layout, values));
    }
}
