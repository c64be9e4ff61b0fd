package id.suar.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTextsTest {

    @Test
    void everyRequiredFieldIsAskedForInTheOrderOfTheForm() {
        assertThat(faults(Map.of()))
                .containsExactly(
                        "REGIME violation.fault.required",
                        "WHAT violation.fault.required",
                        "PLACE violation.fault.required",
                        "FOUND violation.fault.required",
                        "OBSERVER violation.fault.required",
                        "OFFICE violation.fault.required",
                        "ACCOUNT violation.fault.required");
    }

    @Test
    void timeIsAsExactAsItIsKnown() {
        assertThat(occurred("")).isEqualTo(new Occurred.Unknown());
        assertThat(occurred("2024-02-14").text()).isEqualTo("2024-02-14");
        assertThat(occurred("2024-02-14 21:30").text()).isEqualTo("2024-02-14T21:30");
        assertThat(fault(FindingField.OCCURRED, "kemarin")).contains("shape.occurred");
        assertThat(fault(FindingField.OCCURRED, "2024-02-30")).contains("shape.occurred");
        assertThat(fault(FindingField.FOUND, "0204-02-14")).contains("shape.found");
    }

    @Test
    void whatIsTypedIsPutRight() {
        Finding finding = Samples.finding(Map.of(
                FindingField.PLACE, " 64.02.01.2001 ",
                FindingField.WHAT, "satu\r\ndua\t tiga ",
                FindingField.ACCOUNT, "\r\nsatu\r\ndua\r",
                FindingField.SUSPECTED, "pidana; adm;pidana"));

        assertThat(finding.place().digits()).isEqualTo("6402012001");
        assertThat(finding.what()).isEqualTo("satu dua  tiga");
        assertThat(finding.account()).isEqualTo("satu\ndua");
        assertThat(finding.suspicion().suspected()).containsExactly("adm", "pidana");
    }

    @Test
    void aTextThatIsTooLongIsToldWithBothFigures() {
        FieldFault fault =
                FindingTexts.fault(FindingField.ACCOUNT, "é".repeat(20_001)).orElseThrow();

        assertThat(fault.values()).containsExactly(40_002, 40_000);
    }

    @Test
    void theLongestFindingFitsIntoAnEntry() {
        int most = 0;
        for (FindingField field : FindingField.values()) {
            most += field.maxBytes() + field.key().length() + 8;
        }

        assertThat(most).isLessThan(id.suar.journal.NewEntry.MAX_BODY - 8_000);
    }

    @Test
    void signsThatNobodySeesAreRefused() {
        assertThat(fault(FindingField.NOTE, "a\u0000b")).contains("control");
        assertThat(fault(FindingField.SOURCE, "abc")).contains("shape.source");
    }

    private static Occurred occurred(String text) {
        return Samples.finding(Map.of(FindingField.OCCURRED, text)).occurred();
    }

    private static String fault(FindingField field, String text) {
        Map<FindingField, String> texts = Samples.texts();
        texts.put(field, text);
        return faults(texts).getFirst();
    }

    private static List<String> faults(Map<FindingField, String> texts) {
        Map<FindingField, String> typed = new EnumMap<>(FindingField.class);
        typed.putAll(texts);
        var faulty = (FindingReading.Faulty) FindingTexts.read(typed);
        return faulty.faults().stream().map(f -> f.field() + " " + f.reason()).toList();
    }
}
