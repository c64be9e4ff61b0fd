package id.suar.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.journal.EntryId;
import id.suar.journal.UnreadableEntry;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AnswersCodecTest {

    private static final EntryId FIRST = EntryId.parse("0000000000000001.0/1");

    @Property(tries = 300)
    void anAmendmentOnWhatWasMakesWhatIs(
            @ForAll("answers") Map<String, String> before, @ForAll("answers") Map<String, String> after) {
        FormState was = FormState.NONE.after(
                FIRST, AnswersCodec.encode(Answers.of(before).texts()));
        byte[] amendment = AnswersCodec.encode(Answers.of(after).changesSince(Answers.of(before)));

        assertThat(was.after(FIRST, amendment).answers()).isEqualTo(Answers.of(after));
        assertThat(AnswersCodec.encode(AnswersCodec.decode(amendment).texts())).isEqualTo(amendment);
    }

    @Property(tries = 500)
    void bytesFromOutsideAreReadOrRefusedAndNothingElse(
            @ForAll("answers") Map<String, String> texts, @ForAll int seed) {
        byte[] body = AnswersCodec.encode(texts, Map.of("guest", new SealedAnswers(new byte[] {1, 2, 3})));
        body[Math.floorMod(seed, body.length)] ^= (byte) (1 << (seed >>> 8 & 7));
        try {
            FormState.NONE.after(FIRST, body);
        } catch (UnreadableEntry e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }

    @Test
    void theShapeIsFixed() {
        byte[] file = new byte[SealedAnswers.FILE_BYTES];
        var sealed = Map.of(
                "reporter", new SealedAnswers(new byte[] {7, 8}, List.of(file)),
                "witnesses.2", new SealedAnswers(new byte[] {9}));
        byte[] body = AnswersCodec.encode(Map.of("what", "x", "act.1.from", ""), sealed);

        // {"what": "x", "sealed": {"reporter": [h'0708', h'00…'], "witnesses.2": [h'09']}, "act.1.from": null}
        assertThat(HexFormat.of().formatHex(body))
                .isEqualTo("a364776861746178 667365616c6564 a2 687265706f72746572 82 420708 5820".replace(" ", "")
                        + "00".repeat(32)
                        + "6b7769746e65737365732e32 81 4109 6a6163742e312e66726f6d f6".replace(" ", ""));
        assertThat(AnswersCodec.decode(body).sealed()).isEqualTo(sealed);
    }

    @Test
    void personsThatAreNotInOrderOrNotBytesAreRefused() {
        // {"sealed": …} with: a person without a part, a text for one, the same one twice, a file of two bytes.
        for (String wrong : new String[] {
            "a26161804162 80",
            "a1616180",
            "a161618161 78",
            "a2616181410161618141 02",
            "a161618241014202 03",
            "a1614181 4101"
        }) {
            String body = "a1667365616c6564" + wrong.replace(" ", "");
            assertThatThrownBy(() -> AnswersCodec.decode(hex(body))).as(wrong).isInstanceOf(UnreadableEntry.class);
        }
    }

    @Test
    void keysOfLaterVersionsStay() {
        // {"note": "x", "later": {"n": [1]}}, then {"note": "y"}, then {"later": null}
        FormState first = FormState.NONE.after(FIRST, hex("a2646e6f74656178656c61746572a1616e8101"));
        FormState second = first.after(FIRST, AnswersCodec.encode(Map.of("note", "y")));
        FormState third = second.after(FIRST, hex("a1656c61746572f6"));

        assertThat(second.others()).containsExactly("later");
        assertThat(second.answers().text("note")).isEqualTo("y");
        assertThat(third.others()).isEmpty();
    }

    @Test
    void aRecordCannotOutgrowItsBounds() {
        FormState state = FormState.NONE;
        for (int i = 0; i < FormState.MOST_ANSWERS; i++) {
            state = i % 500 == 0 ? state.after(FIRST, many(i)) : state;
        }
        FormState full = state;

        assertThat(full.answers().texts()).hasSize(FormState.MOST_ANSWERS);
        assertThatThrownBy(() -> full.after(FIRST, AnswersCodec.encode(Map.of("one_more", "x"))))
                .isInstanceOf(UnreadableEntry.class);
    }

    private static byte[] many(int from) {
        Map<String, String> texts = new java.util.HashMap<>();
        for (int i = from; i < from + 500; i++) {
            texts.put("a" + i, "x");
        }
        return AnswersCodec.encode(texts);
    }

    @Test
    void whatIsNotThatShapeIsRefused() {
        for (String wrong : new String[] {"", "80", "a1", "a0a0", "a2616278616178", "bf617861ff00"}) {
            assertThatThrownBy(() -> AnswersCodec.decode(hex(wrong))).as(wrong).isInstanceOf(UnreadableEntry.class);
        }
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    @Provide
    Arbitrary<Map<String, String>> answers() {
        Arbitrary<String> paths = Arbitraries.of("what", "act.1.from", "act.2.from", "v.event", "note", "a.b.c");
        Arbitrary<String> texts =
                Arbitraries.strings().withCharRange('a', 'ÿ').ofMinLength(1).ofMaxLength(300);
        return Arbitraries.maps(paths, texts);
    }
}
