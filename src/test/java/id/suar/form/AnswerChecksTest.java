package id.suar.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.i18n.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerChecksTest {

    private final AnswerChecks checks = new AnswerChecks(Visit.FORM);

    @Test
    void textsAreKeptInOneForm() {
        Answers clean = checks.clean(Map.of(
                "stage",
                " Kampanye ",
                "act.1.from",
                "2024-02-14 09:30",
                "has_violation",
                "Ya",
                "v.event",
                "a\r\nb\t",
                "v.means",
                "\n" + "0".repeat(64) + " Foto \n\n"));

        assertThat(clean.texts())
                .isEqualTo(Map.of(
                        "stage", "kampanye",
                        "act.1.from", "2024-02-14T09:30",
                        "has_violation", "yes",
                        "v.event", "a b",
                        "v.means", "0".repeat(64) + " Foto"));
    }

    @ParameterizedTest
    @CsvSource({
        "stage,other,option",
        "act.1.from,2024-02-30T09:00,shape.timestamp",
        "act.1.from,2024-02-14,shape.timestamp",
        "act.1.why,aaaaaaaaaaaaaaaaaaaaa,long",
        "has_violation,perhaps,shape.yes_no",
        "v.means,abc,shape.evidence",
        "act.4.from,2024-02-14T09:00,unknown",
        "nowhere,x,unknown"
    })
    void whatATypeDoesNotTakeIsAFault(String path, String text, String reason) {
        assertThat(checks.faults(Map.of(path, text)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).isEqualTo("form.fault." + reason))
                .satisfies(fault -> assertThat(fault.path()).isEqualTo(path));
    }

    @Test
    void everyTypeHasWordsForItsFault() {
        for (Locale locale : new Locale[] {Texts.INDONESIAN, Texts.ENGLISH}) {
            Texts texts = Texts.of(locale);
            for (FieldType type : FieldType.values()) {
                boolean anyText = Set.of(FieldType.TEXT, FieldType.LONG_TEXT, FieldType.PERSON)
                        .contains(type);
                assertThat(anyText || type.chosen() || texts.has("form.fault.shape." + type.key()))
                        .as(type.key())
                        .isTrue();
            }
        }
    }

    @Test
    void anEmptyFormMissesWhatItAlwaysAsks() {
        assertThat(checks.missing(Answers.NONE, Set.of()))
                .extracting(AnswerFault::path)
                .containsExactly("stage", "guest", "act", "has_violation");
    }

    @Test
    void anAnswerBringsQuestionsOfItsOwn() {
        Answers answers = Answers.of(Map.of("stage", "rekap", "act.2.form", "indirect", "has_violation", "yes"));

        assertThat(checks.missing(answers, Set.of("guest")))
                .extracting(AnswerFault::path)
                .containsExactly("act.2.from", "act.2.why", "v.event", "v.actors");
    }

    @Test
    void sealedAnswersCountAsWritten() {
        Answers answers = Answers.of(Map.of(
                "stage",
                "rekap",
                "act.1.form",
                "direct",
                "act.1.from",
                "2024-02-14T09:30",
                "has_violation",
                "yes",
                "v.event",
                "x"));

        assertThat(checks.missing(answers, Set.of("guest", "v.actors.1.name"))).isEmpty();
        assertThat(checks.missing(answers, Set.of("guest")))
                .extracting(AnswerFault::path)
                .containsExactly("v.actors");
    }

    @Test
    void aFaultIsToldWithTheWordsOfTheForm() {
        var words = new FormWords(Visit.FORM, Texts.of(Texts.INDONESIAN));

        assertThat(words.told(AnswerFault.of("act.2.from", "required")))
                .isEqualTo("Kegiatan 2: Waktu mulai: belum diisi");
        assertThat(words.told(AnswerFault.of("v.actors", "item"))).isEqualTo("Pelaku: belum ada satu pun");
        assertThat(words.value(Visit.FORM.field("stage").orElseThrow(), "rekap"))
                .isEqualTo("Rekapitulasi");
    }
}
