package id.suar.count.keying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.count.CellReading;
import id.suar.count.CountSheet;
import id.suar.count.MadeUpSheets;
import id.suar.election.Contest;
import id.suar.election.LoadedPacks;
import id.suar.journal.EntryId;
import id.suar.journal.UnreadableEntry;
import id.suar.region.RegionCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class KeyingEntriesTest {

    private static final LoadedPacks PACKS = LoadedPacks.open(Path.of("absent"));
    private static final List<String> CONTESTS = List.of("PPWP", "DPR", "DPD", "DPRD-KAB", "KWK-BUPATI");

    @Property(tries = 500)
    void everyKeyingComesBack(@ForAll long seed, @ForAll boolean own) {
        Keyed keyed = keyed(new Random(seed));
        String actor = own ? keyed.keyer() : "Panwascam";

        assertThat(KeyingEntries.keyed(KeyingEntries.encode(keyed, actor), actor))
                .isEqualTo(keyed);
    }

    @Property(tries = 500)
    void everySettlementComesBack(@ForAll long seed, @ForAll boolean own) {
        Settlement settlement = settlement(new Random(seed));
        String actor = own ? settlement.by() : "Panwascam";

        assertThat(KeyingEntries.settlement(KeyingEntries.encode(settlement, actor), actor))
                .isEqualTo(settlement);
    }

    @Property(tries = 2_000)
    void brokenBytesAreUnreadableAndNothingElse(
            @ForAll long seed,
            @ForAll @IntRange(max = 10_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int change,
            @ForAll boolean cut) {
        for (boolean settled : new boolean[] {false, true}) {
            var random = new Random(seed);
            byte[] bytes =
                    settled ? KeyingEntries.encode(settlement(random), "x") : KeyingEntries.encode(keyed(random), "x");
            bytes[place % bytes.length] ^= (byte) change;
            byte[] broken = cut ? Arrays.copyOf(bytes, place % bytes.length) : bytes;
            try {
                if (settled) {
                    KeyingEntries.settlement(broken, "x");
                } else {
                    KeyingEntries.keyed(broken, "x");
                }
            } catch (UnreadableEntry expected) {
                assertThat(expected).hasMessageMatching("(?s)(keying|count sheet).*");
            }
        }
    }

    @Property(tries = 200)
    void garbageIsUnreadable(@ForAll byte[] garbage) {
        if (garbage.length < 20) {
            assertThatThrownBy(() -> KeyingEntries.keyed(garbage, "x")).isInstanceOf(UnreadableEntry.class);
            assertThatThrownBy(() -> KeyingEntries.settlement(garbage, "x")).isInstanceOf(UnreadableEntry.class);
        }
    }

    @Example
    void whatIsTooLargeIsNotLookedAt() {
        assertThatThrownBy(() -> KeyingEntries.keyed(new byte[70_000], "x")).isInstanceOf(UnreadableEntry.class);
    }

    /// Every cell of the longest form settled, each with the longest reason, fits one entry.
    @Example
    void theLongestSettlementFitsAnEntry() {
        var pair = new Random(1);
        List<SettledFigure> all = contest("DPR").form().figures().stream()
                .map(figure -> new SettledFigure(
                        figure,
                        CellReading.of(9_999),
                        CellReading.blank(),
                        CellReading.of(pair.nextInt(9_999)),
                        "é".repeat(SettledFigure.MAX_WHY)))
                .toList();
        assertThat(KeyingEntries.encode(new Settlement("Pemutus", "", all), "x"))
                .hasSizeLessThan(64 * 1024);
    }

    private static Keyed keyed(Random random) {
        CountSheet second = KeyingBook.erring(first(random), random, 4);
        return new Keyed(
                new EntryId(KeyingBook.A, 1 + random.nextInt(99)), new EntryId(KeyingBook.B, 7), "Siti", second);
    }

    private static Settlement settlement(Random random) {
        while (true) {
            CountSheet first = first(random);
            CountSheet second = KeyingBook.erring(first, random, 6);
            var keyed = new Keyed(new EntryId(KeyingBook.A, 1), new EntryId(KeyingBook.A, 1), "Siti", second);
            var recorded = new RecordedKeying(
                    new Keying(keyed, java.util.Optional.empty()),
                    new EntryId(KeyingBook.B, 1),
                    List.of(),
                    new EntryId(KeyingBook.B, 1),
                    java.time.Instant.EPOCH);
            var pair = KeyedPair.of(recorded, first, "Budi");
            if (!pair.comparison().agrees()) {
                return KeyingBook.settlement(pair, random);
            }
        }
    }

    private static CountSheet first(Random random) {
        Contest contest = contest(CONTESTS.get(random.nextInt(CONTESTS.size())));
        return MadeUpSheets.of(random.nextLong(), contest, true).at(KeyingBook.FIRST);
    }

    private static Contest contest(String key) {
        return PACKS.contest(key, new RegionCode("6402012001")).orElseThrow();
    }
}
