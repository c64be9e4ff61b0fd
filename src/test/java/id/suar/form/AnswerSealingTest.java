package id.suar.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.form.AnswerSealing.Sealed;
import id.suar.journal.EntryId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerSealingTest {

    private static final EntryId FIRST = EntryId.parse("0000000000000001.0/1");

    @Test
    void withoutASealNothingAboutPersonsIsStored() {
        var sealing = new AnswerSealing(PersonalParts.NONE);

        assertThat(sealing.body(Visit.FORM, Map.of("stage", "rekap", "guest", "Someone")))
                .isEqualTo(new Sealed.Refused("guest", "form.personal.unsealed"));
        assertThat(sealing.body(Visit.FORM, Map.of("nowhere", "Someone"))).isInstanceOf(Sealed.Refused.class);
        assertThat(sealing.body(Visit.FORM, Map.of("stage", "rekap"))).isInstanceOf(Sealed.Body.class);
    }

    @Test
    void whatIsAboutPersonsStandsInTheSealedPartOnly() {
        var sealing = new AnswerSealing(new Reversing());

        var body = (Sealed.Body)
                sealing.body(Visit.FORM, Map.of("stage", "rekap", "guest", "Someone", "v.actors.1.name", ""));

        FormState state = FormState.NONE.after(FIRST, body.bytes());
        assertThat(new String(body.bytes(), StandardCharsets.UTF_8)).doesNotContain("Someone");
        assertThat(state.answers().texts()).isEqualTo(Map.of("stage", "rekap"));
        assertThat(state.filled()).containsExactly("guest");
        assertThat(state.sealed())
                .singleElement()
                .satisfies(part -> assertThat(AnswersCodec.decode(Reversing.turned(part.part()))
                                .texts())
                        .isEqualTo(Map.of("guest", "Someone")));
    }

    @Test
    void whatIsEmptiedIsNotFilledAnyMore() {
        var sealing = new AnswerSealing(new Reversing());
        var written = (Sealed.Body) sealing.body(Visit.FORM, Map.of("guest", "Someone"));
        var emptied = (Sealed.Body) sealing.body(Visit.FORM, Map.of("guest", ""));

        FormState state = FormState.NONE.after(FIRST, written.bytes()).after(FIRST, emptied.bytes());

        assertThat(state.filled()).isEmpty();
        assertThat(state.sealed()).hasSize(1);
    }

    /// No seal at all, but enough to tell sealed from clear.
    private static final class Reversing implements PersonalParts {

        @Override
        public Sealing seal(Map<String, String> texts) {
            return new Sealing.Sealed(turned(AnswersCodec.encode(texts)));
        }

        private static byte[] turned(byte[] bytes) {
            byte[] turned = bytes.clone();
            for (int i = 0; i < turned.length; i++) {
                turned[i] ^= 0x5a;
            }
            return turned;
        }
    }
}
