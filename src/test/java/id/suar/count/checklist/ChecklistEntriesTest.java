package id.suar.count.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.journal.UnreadableEntry;
import id.suar.region.TpsCode;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChecklistEntriesTest {

    private static final TpsCode STATION = new TpsCode("6402012001001");

    @Property(tries = 300)
    void whatIsWrittenIsReadAsItWas(@ForAll("answers") Map<String, Optional<Answer>> answers) {
        SortedMap<String, Optional<Answer>> ordered = ChecklistEntries.ordered(answers);
        var begun = new ChecklistEntries.Begun("PEMILU-2024", STATION, "checklist-2024/1", "Pengawas", ordered);
        assertThat(ChecklistEntries.readBegun(ChecklistEntries.begun(begun))).isEqualTo(begun);
        byte[] body = ChecklistEntries.answered(answers);
        assertThat(ChecklistEntries.readAnswered(body)).isEqualTo(ordered);
        assertThat(ChecklistEntries.answered(ChecklistEntries.readAnswered(body)))
                .isEqualTo(body);
    }

    @Property(tries = 300)
    void cutOrChangedBytesAreReadOrSetAsideAndNothingElse(
            @ForAll("answers") Map<String, Optional<Answer>> answers, @ForAll int place, @ForAll byte other) {
        byte[] body = ChecklistEntries.answered(answers);
        byte[] changed = body.clone();
        changed[Math.floorMod(place, body.length)] = other;
        List<byte[]> hostile = List.of(changed, Arrays.copyOf(body, Math.floorMod(place, body.length)));
        for (byte[] one : hostile) {
            try {
                ChecklistEntries.readAnswered(one);
            } catch (UnreadableEntry e) {
                assertThat(e).hasMessageNotContaining("Exception");
            }
        }
    }

    @Test
    void aPlainDayIsSmall() {
        Map<String, Optional<Answer>> answers = new HashMap<>();
        for (int i = 1; i <= 30; i++) {
            answers.put("C%02d".formatted(i), Optional.of(Answer.of(Said.NO)));
        }
        assertThat(ChecklistEntries.answered(answers)).hasSizeLessThan(190);
        assertThat(ChecklistEntries.answered(Map.of("C04", Optional.of(Answer.of(Said.YES)))))
                .isEqualTo(HexFormat.of().parseHex("a1634330348101"));
    }

    @Test
    void hostileBodiesAreRefused() {
        byte[] deep = new byte[50_000];
        Arrays.fill(deep, (byte) 0x81);
        refused(deep);
        refused(new byte[0]);
        for (String body : List.of(
                "bbffffffffffffffff", // a map of very many
                "a163433034" + "8109", // an answer that there is not
                "a163433034" + "80", // no word
                "a163433034" + "8101" + "00", // something behind
                "a26343303481016343303381" + "01", // out of order
                "a26343303481016343303481" + "01", // twice
                "a163637878" + "8101", // no code
                "a163433034" + "8401f620f6", // persons -1
                "a163433034" + "82011a7fffffff", // the year 6107
                "a163433034" + "8401f6" + "1a000186a0" + "f6", // 100,000 persons
                "bf634330348101ff" + "ff")) {
            refused(HexFormat.of().parseHex(body));
        }
    }

    @Test
    void whatALaterVersionAddsBehindAnAnswerIsPassedOver() {
        byte[] later = HexFormat.of().parseHex("a163433034" + "8901f602f6f6f6f6" + "a161610181f7");
        assertThat(ChecklistEntries.readAnswered(later))
                .containsEntry("C04", Optional.of(Answer.of(Said.YES).withPersons(OptionalInt.of(2))));
    }

    private static void refused(byte[] body) {
        assertThatThrownBy(() -> ChecklistEntries.readAnswered(body))
                .as(HexFormat.of().formatHex(body, 0, Math.min(body.length, 20)))
                .isInstanceOf(UnreadableEntry.class);
        assertThatThrownBy(() -> ChecklistEntries.readBegun(body)).isInstanceOf(UnreadableEntry.class);
    }

    @Provide
    Arbitrary<Map<String, Optional<Answer>>> answers() {
        Arbitrary<String> codes = Arbitraries.integers().between(1, 60).map("C%02d"::formatted);
        return Arbitraries.maps(codes, answer().optional()).ofMaxSize(40);
    }

    private static Arbitrary<Answer> answer() {
        Arbitrary<Optional<LocalDateTime>> at = Arbitraries.integers()
                .between(-10_000, 10_000_000)
                .map(LocalDateTime.of(2024, 1, 1, 0, 0)::plusMinutes)
                .optional();
        Arbitrary<OptionalInt> number = Arbitraries.integers()
                .between(0, Answer.MOST)
                .optional()
                .map(one -> one.isPresent() ? OptionalInt.of(one.get()) : OptionalInt.empty());
        Arbitrary<List<String>> contests =
                Arbitraries.of("PPWP", "DPR", "DPD", "DPRD-KAB").list().ofMaxSize(4);
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(200);
        Arbitrary<List<String>> photos =
                Arbitraries.of("ab".repeat(32), "0f".repeat(32)).list().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(Said.class),
                        at,
                        number,
                        number,
                        contests,
                        text.map(ChecklistEntriesTest::whole),
                        photos)
                .as(Answer::new);
    }

    /// Half a character cannot be written in UTF-8.
    private static String whole(String text) {
        return text.replaceAll("\\p{Cs}", "?");
    }
}
