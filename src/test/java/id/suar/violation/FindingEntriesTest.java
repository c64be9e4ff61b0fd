package id.suar.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.journal.UnreadableEntry;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FindingEntriesTest {

    @Property(tries = 300)
    void whatIsRecordedIsReadBack(@ForAll("findings") Finding finding) {
        byte[] body = FindingEntries.recorded(finding);

        assertThat(FindingEntries.decode(body).texts()).isEqualTo(FindingTexts.of(finding));
        assertThat(FindingEntries.recorded(finding)).isEqualTo(body);
    }

    @Property(tries = 300)
    void anAmendmentOnWhatWasMakesWhatIs(@ForAll("findings") Finding before, @ForAll("findings") Finding after) {
        var patch = FindingEntries.decode(FindingEntries.amended(before, after));
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        texts.putAll(FindingTexts.of(before));
        texts.putAll(patch.texts());

        assertThat(FindingTexts.read(texts)).isEqualTo(new FindingReading.Sound(after));
        assertThat(patch.texts().keySet())
                .allMatch(field -> !FindingTexts.text(before, field).equals(FindingTexts.text(after, field)));
    }

    @Property(tries = 500)
    void bytesFromOutsideAreReadOrRefusedAndNothingElse(@ForAll("findings") Finding finding, @ForAll int seed) {
        byte[] body = FindingEntries.recorded(finding);
        body[Math.floorMod(seed, body.length)] ^= (byte) (1 << (seed >>> 8 & 7));
        try {
            FindingEntries.decode(body);
        } catch (UnreadableEntry e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }

    @Test
    void theShapeIsFixed() {
        Finding before = Samples.finding();
        Finding after = Samples.finding(Map.of(FindingField.NOTE, "x", FindingField.OCCURRED, ""));

        // {"note": "x", "occurred": null}
        assertThat(hex(FindingEntries.amended(before, after))).isEqualTo("a2646e6f74656178686f63637572726564f6");
    }

    @Test
    void longTextsStayInOnePiece() {
        Finding before = Samples.finding();
        Finding after = Samples.finding(Map.of(FindingField.ACCOUNT, "a".repeat(40_000)));

        // {"account": text of 40,000 bytes, definite length}
        assertThat(hex(FindingEntries.amended(before, after))).startsWith("a1676163636f756e74799c406161");
    }

    @Test
    void keysOfLaterVersionsAreNamedNotLost() {
        // {"note": "x", "number": {"n": [1, 2]}, "related": null}
        var patch = decode("a3646e6f74656178666e756d626572a1616e8201026772656c61746564f6");

        assertThat(patch.texts()).isEqualTo(Map.of(FindingField.NOTE, "x"));
        assertThat(patch.others()).containsExactly("number");
        assertThat(patch.withdrawn()).containsExactly("related");
    }

    @Test
    void whatIsNotThatShapeIsRefused() {
        assertThatThrownBy(() -> decode("")).isInstanceOf(UnreadableEntry.class);
        assertThatThrownBy(() -> decode("83010203")).hasMessage("not a map");
        assertThatThrownBy(() -> decode("a1646e6f746501")).hasMessage("note: not a text");
        assertThatThrownBy(() -> decode("a2646e6f74656178646e6f74656179")).hasMessageContaining("out of order");
        assertThatThrownBy(() -> decode("a2666e756d62657201646e6f74656178")).hasMessageContaining("out of order");
        assertThatThrownBy(() -> decode("a1646e6f7465617800")).hasMessage("something after the map");
        assertThatThrownBy(() -> decode("a2646e6f74656178")).isInstanceOf(UnreadableEntry.class);
    }

    @Provide
    Arbitrary<Finding> findings() {
        Arbitrary<Map<FindingField, String>> texts = Arbitraries.maps(
                Arbitraries.of(
                        FindingField.WHAT,
                        FindingField.SPOT,
                        FindingField.ACCOUNT,
                        FindingField.NOTE,
                        FindingField.BASIS,
                        FindingField.OBSERVER),
                Arbitraries.strings()
                        .withCharRange(' ', '~')
                        .withChars("éñ—\n✓")
                        .ofMinLength(1)
                        .ofMaxLength(60)
                        .filter(text -> !text.isBlank()));
        Arbitrary<String> occurred = Arbitraries.of("", "2024-02-14", "2024-11-27T07:00");
        Arbitrary<String> place = Arbitraries.of("64", "6402", "640201", "6402012001", "6402012001901");
        Arbitrary<String> suspected = Arbitraries.of("", "adm", "pidana;adm", "etik");
        return net.jqwik.api.Combinators.combine(texts, occurred, place, suspected)
                .as((some, when, where, kinds) -> {
                    Map<FindingField, String> all = new EnumMap<>(FindingField.class);
                    all.putAll(some);
                    all.put(FindingField.OCCURRED, when);
                    all.put(FindingField.PLACE, where);
                    all.put(FindingField.SUSPECTED, kinds);
                    return Samples.finding(all);
                });
    }

    private static FindingEntries.Patch decode(String hex) {
        return FindingEntries.decode(HexFormat.of().parseHex(hex));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
