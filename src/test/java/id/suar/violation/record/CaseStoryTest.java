package id.suar.violation.record;

import static id.suar.access.Role.KAB_MEMBER;
import static id.suar.access.Role.KAB_PP_STAFF;
import static id.suar.access.Role.PKD;
import static id.suar.access.Role.PTS;
import static id.suar.access.Role.PWC_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.form.PersonalParts;
import id.suar.journal.EntryId;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The worked examples of both regimes, each record walked through its whole way.
class CaseStoryTest {

    @TempDir
    Path folder;

    private CaseBook book;

    @BeforeEach
    void open() {
        book = new CaseBook(folder.resolve("suar.db"), PersonalParts.NONE);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aReportOfAGeneralElectionFromFilingToThePolice() {
        EntryId report = book.begun(
                CaseKind.REPORT,
                Map.of(
                        "election", "PEMILU-2024",
                        "event.what", "Uang dibagikan",
                        "event.place", "6402032001",
                        "event.known_on", "2024-02-07"));
        assertThat(book.last(report, "report.file")).isEqualTo("2024-02-21");

        assertThat(book.step(
                        report, KAB_PP_STAFF, "report.filed", "2024-02-15", "number", "001/LP/PL/Kab/23.07/II/2024"))
                .isEqualTo("filed");
        assertThat(book.last(report, "report.file")).isEqualTo("-");
        assertThat(book.last(report, "review.initial")).isEqualTo("2024-02-19");
        assertThat(book.step(report, KAB_PP_STAFF, "review.complete_first", "2024-02-16"))
                .isEqualTo("incomplete");
        assertThat(book.last(report, "report.complete")).isEqualTo("2024-02-20");
        assertThat(book.step(report, KAB_PP_STAFF, "report.completed", "2024-02-19"))
                .isEqualTo("filed_again");
        assertThat(book.step(report, KAB_PP_STAFF, "review.register_here", "2024-02-20"))
                .isEqualTo("to_register");
        assertThat(book.step(report, KAB_PP_STAFF, "registered", "2024-02-20")).contains("Guarded");
        assertThat(book.step(
                        report, KAB_PP_STAFF, "registered", "2024-02-20", "number", "001/Reg/LP/PL/Kab/23.07/II/2024"))
                .isEqualTo("registered");
        assertThat(book.last(report, "handle")).isEqualTo("2024-02-29");
        assertThat(book.step(report, KAB_PP_STAFF, "withdrawn", "2024-02-21")).contains("NotFromHere");
        assertThat(book.step(report, KAB_MEMBER, "extended", "2024-02-28", "reason", "Saksi belum hadir"))
                .isEqualTo("handling");
        assertThat(book.last(report, "handle.extended")).isEqualTo("2024-03-13");
        assertThat(book.step(report, KAB_PP_STAFF, "study.written", "2024-03-04"))
                .isEqualTo("studied");
        assertThat(book.step(
                        report,
                        KAB_MEMBER,
                        "plenary.decided",
                        "2024-03-05",
                        "plenary",
                        "20/BA",
                        "present",
                        "Satu\nDua"))
                .isEqualTo("decided");
        assertThat(book.step(report, KAB_MEMBER, "crime.declared", "2024-03-05T15:00", "plenary", "20/BA"))
                .isEqualTo("crime_declared");
        assertThat(book.last(report, "crime.forward")).isEqualTo("2024-03-06T15:00");
        assertThat(book.step(report, KAB_MEMBER, "crime.forwarded", "2024-03-06"))
                .isEqualTo("forwarded");
        assertThat(book.step(report, KAB_MEMBER, "status.announced", "2024-03-07"))
                .isEqualTo("forwarded");
        assertThat(book.step(report, KAB_MEMBER, "closed", "2024-04-01")).isEqualTo("closed");
        assertThat(row(report).state()).isEqualTo("closed");
        assertThat(row(report).number()).isEqualTo("001/Reg/LP/PL/Kab/23.07/II/2024");
    }

    @Test
    void aReportOfARegionalElectionCountsCalendarDaysAndHours() {
        EntryId report = book.begun(
                CaseKind.REPORT,
                Map.of("regime", "PILKADA", "event.what", "Uang dibagikan", "event.known_on", "2024-11-25"));
        assertThat(book.last(report, "report.file")).isEqualTo("2024-12-02");

        book.step(report, KAB_PP_STAFF, "report.filed", "2024-11-27", "number", "001/LP/PB/Kab/23.07/XI/2024");
        assertThat(book.last(report, "review.initial")).isEqualTo("2024-11-29");
        book.step(report, KAB_PP_STAFF, "review.complete_first", "2024-11-28T10:00");
        assertThat(book.last(report, "report.complete")).isEqualTo("2024-11-30T10:00");
        book.step(report, KAB_PP_STAFF, "report.completed", "2024-11-29");
        book.step(report, KAB_PP_STAFF, "review.register_here", "2024-11-30");
        book.step(report, KAB_PP_STAFF, "registered", "2024-11-30", "number", "001/Reg/LP/PB/Kab/23.07/XI/2024");
        assertThat(book.last(report, "handle")).isEqualTo("2024-12-03");
        book.step(report, KAB_MEMBER, "extended", "2024-12-02", "reason", "Keterangan tambahan");
        assertThat(book.last(report, "handle.extended")).isEqualTo("2024-12-05");
        book.step(report, KAB_PP_STAFF, "study.written", "2024-12-03");
        book.step(report, KAB_MEMBER, "plenary.decided", "2024-12-04", "plenary", "31/BA", "present", "Satu\nDua");
        book.step(report, KAB_MEMBER, "crime.declared", "2024-12-04T09:00", "plenary", "31/BA");
        assertThat(book.last(report, "crime.forward")).isEqualTo("2024-12-05T09:00");
    }

    @Test
    void formABecomesAFindingThatNamesIt() {
        EntryId formA = book.begun(
                CaseKind.FORM_A,
                Map.of(
                        "election", "PEMILU-2024",
                        "summary", "Salinan tidak diberikan",
                        "act.1.place", "6402032001001",
                        "act.1.from", "2024-02-14T07:00",
                        "has_violation", "yes",
                        "v.found_at", "2024-02-14"));
        assertThat(book.step(formA, PTS, "formA.finalised", "2024-02-14")).isEqualTo("final");
        assertThat(book.step(formA, PTS, "finding.proposed", "2024-02-15")).contains("NotFromHere");
        assertThat(book.step(formA, PKD, "formA.reviewed", "2024-02-15")).isEqualTo("reviewed");
        assertThat(book.step(formA, PWC_MEMBER, "finding.proposed", "2024-02-16"))
                .isEqualTo("to_plenary");
        assertThat(book.last(formA, "finding.set")).isEqualTo("2024-02-23");

        EntryId finding = book.begun(
                CaseKind.FINDING,
                Map.of(
                        "election", "PEMILU-2024",
                        "what", "Salinan tidak diberikan",
                        "place", "6402032001001",
                        "found", "2024-02-14",
                        "observer", "Pengawas",
                        "office", "Pengawas TPS 001",
                        "account", "KPPS tidak memberi salinan.",
                        "form_a", formA.toString()));
        assertThat(book.last(finding, "finding.set")).isEqualTo("2024-02-23");
        book.step(
                finding,
                KAB_MEMBER,
                "plenary.set",
                "2024-02-22",
                "number",
                "001/TM/PL/Kab/23.07/II/2024",
                "plenary",
                "12/BA",
                "present",
                "Satu\nDua");
        book.step(finding, KAB_PP_STAFF, "registered", "2024-02-22", "number", "001/Reg/TM/PL/Kab/23.07/II/2024");
        assertThat(book.last(finding, "handle")).isEqualTo("2024-03-04");
        book.step(finding, KAB_MEMBER, "extended", "2024-03-01", "reason", "Saksi sakit");
        assertThat(book.last(finding, "handle.extended")).isEqualTo("2024-03-15");
        assertThat(book.cases.find(finding).orElseThrow().answers().text("form_a"))
                .isEqualTo(formA.toString());
        assertThat(book.findings.find(finding))
                .as("screens of the first cut have it too")
                .isPresent();
    }

    @Test
    void adviceToCorrectHasATimeOfItsOwn() {
        EntryId formA = book.begun(CaseKind.FORM_A, Map.of("regime", "PEMILU", "summary", "APK di pohon"));
        book.step(formA, PKD, "formA.finalised", "2024-01-10");
        assertThat(book.step(formA, PWC_MEMBER, "saran.sent", "2024-01-10")).isEqualTo("saran_open");
        assertThat(book.last(formA, "saran.done")).isEqualTo("2024-01-13");
        assertThat(book.step(formA, PWC_MEMBER, "saran.met", "2024-01-12")).isEqualTo("saran_met");
        assertThat(book.due()).isEmpty();
    }

    @Test
    void initialInformationIsTracedAndItsFindingCountsFromThatDay() {
        EntryId info = book.begun(
                CaseKind.INITIAL_INFO,
                Map.of(
                        "regime",
                        "PEMILU",
                        "summary",
                        "Kabar uang dibagikan",
                        "received_at",
                        "2024-02-07T20:15",
                        "channel",
                        "pesan",
                        "anonymous",
                        "ya"));
        assertThat(book.step(info, KAB_MEMBER, "plenary.trace", "2024-02-08", "plenary", "9/BA"))
                .isEqualTo("tracing");
        assertThat(book.last(info, "info.trace")).isEqualTo("2024-02-21");
        assertThat(book.step(info, PKD, "traced", "2024-02-14")).isEqualTo("traced");
        assertThat(book.step(info, PWC_MEMBER, "finding.proposed", "2024-02-14"))
                .isEqualTo("proposed");
        assertThat(book.last(info, "finding.set")).isEqualTo("2024-02-23");
    }

    private CaseRow row(EntryId id) {
        return book.cases.list(CaseFilter.ALL, 0, 10).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
