package id.suar.violation.register;

import static id.suar.access.Role.KAB_MEMBER;
import static id.suar.access.Role.KAB_PP_STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.form.PersonalParts;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.OfficeCalendar;
import id.suar.schedule.Reckoner;
import id.suar.violation.record.CaseBook;
import id.suar.violation.record.CaseKind;
import id.suar.violation.register.RegisterStatistics.By;
import id.suar.violation.register.RegisterStatistics.Line;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Findings and reports in the register, filtered and counted.
class RegisterTest {

    private static final Instant NOW = Instant.parse("2024-03-20T04:00:00Z");

    @TempDir
    Path folder;

    private CaseBook book;
    private Register register;

    @BeforeEach
    void open() {
        // Not sealed, but its paths are told as if: what the register may know of persons.
        PersonalParts parts = texts -> new PersonalParts.Sealing.Sealed(new byte[] {1});
        book = new CaseBook(folder.resolve("suar.db"), parts);
        register = new SqlRegister(book.db);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aReportIsOneLineWithItsDatesNumbersAndDeadlines() {
        EntryId report = report("2024-02-07", "6402032001", "PEMILU-2024");
        book.step(report, KAB_PP_STAFF, "report.filed", "2024-02-15", "number", "001/LP/PL/Kab/23.07/II/2024");
        book.step(report, KAB_PP_STAFF, "review.register_here", "2024-02-20");
        book.step(report, KAB_PP_STAFF, "registered", "2024-02-20", "number", "001/Reg/LP/PL/Kab/23.07/II/2024");
        book.step(report, KAB_PP_STAFF, "study.written", "2024-02-27");
        book.step(
                report,
                KAB_MEMBER,
                "plenary.decided",
                "2024-02-28",
                "plenary",
                "20/BA",
                "present",
                "Satu\nDua",
                "kind",
                "pidana");
        RegisterRow row = register.list(RegisterFilter.ALL).getFirst();

        assertThat(row.number()).isEqualTo("001/LP/PL/Kab/23.07/II/2024");
        assertThat(row.registration()).isEqualTo("001/Reg/LP/PL/Kab/23.07/II/2024");
        assertThat(row.registered()).isEqualTo(RegisterRow.Registration.YES);
        assertThat(row.stage()).isEqualTo("kampanye");
        assertThat(row.suspected()).as("a report is not asked for it").isEqualTo("pidana");
        assertThat(row.reported()).isEqualTo(2);
        assertThat(row.roles()).isEqualTo("Kepala desa");
        assertThat(table().row(1, row, List.of("timing", "decided", "filed")))
                .containsExactly("report.file met; review.initial late; handle met", "2024-02-28", "2024-02-15");
        assertThat(table().row(1, row, table().columns()).toString())
                .as("persons, those who were present among them")
                .doesNotContain("Pelapor contoh", "Terlapor contoh", "Satu", "Dua");
    }

    @Test
    void linesAreFilteredByEverythingThatIsAskedFor() {
        EntryId report = report("2024-02-07", "6402032001", "PEMILU-2024");
        EntryId finding = finding("2024-02-14", "6402042001", "adm;pidana");
        EntryId other = report("2024-11-26", "6402032002", "PILKADA-2024");
        book.begun(CaseKind.FORM_A, Map.of("regime", "PEMILU", "summary", "Patroli"));

        assertThat(ids(RegisterFilter.ALL)).containsExactly(report, finding, other);
        assertThat(ids(RegisterFilter.ALL.kind(CaseKind.FINDING))).containsExactly(finding);
        assertThat(ids(RegisterFilter.ALL.election("PILKADA-2024"))).containsExactly(other);
        assertThat(ids(RegisterFilter.ALL.scope(new RegionCode("640203")))).containsExactly(report, other);
        assertThat(ids(RegisterFilter.ALL.suspected("pidana"))).containsExactly(finding);
        assertThat(ids(RegisterFilter.ALL.suspected("pid_na"))).isEmpty();
        assertThat(ids(RegisterFilter.ALL.stage("masa_tenang"))).containsExactly(other);
        assertThat(ids(RegisterFilter.ALL.state("to_plenary"))).containsExactly(finding);
        assertThat(ids(RegisterFilter.ALL.days(
                        Optional.of(LocalDate.of(2024, 2, 10)), Optional.of(LocalDate.of(2024, 3, 1)))))
                .containsExactly(finding);
        assertThat(ids(RegisterFilter.ALL.text("UANG dibagikan"))).containsExactly(report, other);
    }

    @Test
    void countsTellWhatWasRegisteredWhatNotAndWhy() {
        EntryId refused = report("2024-02-07", "6402032001", "PEMILU-2024");
        book.step(refused, KAB_PP_STAFF, "report.filed", "2024-02-15", "number", "001/LP/PL/Kab/23.07/II/2024");
        book.step(refused, KAB_MEMBER, "review.not_registered", "2024-02-16", "reason", "Bukan pelanggaran");
        EntryId late = report("2024-02-07", "6402032001", "PEMILU-2024");
        book.step(late, KAB_PP_STAFF, "report.filed", "2024-02-26", "number", "002/LP/PL/Kab/23.07/II/2024");
        finding("2024-02-14", "6402042001", "adm;pidana");

        List<Line> byReason = count(By.FORM, By.REASON);
        assertThat(byReason)
                .extracting(line -> line.keys() + " " + line.cases() + " " + line.unregistered() + " " + line.open())
                .containsExactlyInAnyOrder(
                        "[report, Bukan pelanggaran] 1 1 0", "[report, ] 1 0 1", "[finding, ] 1 0 1");
        assertThat(count(By.KIND))
                .extracting(line -> line.keys().getFirst() + " " + line.cases())
                .as("a case of two kinds is counted under each")
                .containsExactlyInAnyOrder(" 2", "adm 1", "pidana 1");
        Line all = count().getFirst();
        assertThat(all.cases()).isEqualTo(3);
        assertThat(all.deadlines(Timing.MET)).isEqualTo(2);
        assertThat(all.deadlines(Timing.LATE)).isEqualTo(1);
        assertThat(all.deadlines(Timing.OVERDUE)).isEqualTo(2);
        assertThat(count(By.DISTRICT, By.STAGE))
                .extracting(line -> String.join(" ", line.keys()) + " " + line.cases())
                .containsExactly("640203 kampanye 2", "640204 pemungutan 1");
    }

    @Test
    void whatWasNotRegisteredStaysSoWhenItIsClosed() {
        EntryId refused = report("2024-02-07", "6402032001", "PEMILU-2024");
        book.step(refused, KAB_PP_STAFF, "report.filed", "2024-02-15", "number", "001/LP/PL/Kab/23.07/II/2024");
        book.step(refused, KAB_MEMBER, "review.not_registered", "2024-02-16", "reason", "Bukan pelanggaran");
        book.step(refused, KAB_MEMBER, "closed", "2024-02-19");
        EntryId withdrawn = report("2024-02-07", "6402032001", "PEMILU-2024");
        book.step(withdrawn, KAB_PP_STAFF, "report.filed", "2024-02-15", "number", "002/LP/PL/Kab/23.07/II/2024");
        book.step(withdrawn, KAB_PP_STAFF, "withdrawn", "2024-02-16");
        book.step(withdrawn, KAB_MEMBER, "closed", "2024-02-19");

        assertThat(count(By.STATE, By.REASON))
                .extracting(line -> line.keys() + " " + line.cases() + " " + line.unregistered() + " " + line.open())
                .containsExactlyInAnyOrder("[closed, Bukan pelanggaran] 1 1 0", "[closed, withdrawn] 1 1 0");
        assertThat(count(By.STATE))
                .as("nothing is due in what is over, and what ended with it was not kept")
                .allSatisfy(line -> {
                    assertThat(line.deadlines(Timing.RUNNING)).isZero();
                    assertThat(line.deadlines(Timing.OVERDUE)).isZero();
                    assertThat(line.deadlines(Timing.MET)).isEqualTo(3);
                });
    }

    private List<Line> count(By... by) {
        return new RegisterStatistics(judge(), NOW).count(register.list(RegisterFilter.ALL), List.of(by));
    }

    private static TermJudge judge() {
        var counting = new Counting(false, false, CaseBook.WITA, Counting.DEFAULT.dueAt());
        return new TermJudge(DeadlineRules.bundled(), new Reckoner(OfficeCalendar.bundled()), counting);
    }

    private static RegisterTable table() {
        return new RegisterTable(judge(), Function.identity(), NOW);
    }

    private List<EntryId> ids(RegisterFilter filter) {
        return register.list(filter).stream().map(RegisterRow::id).toList();
    }

    private EntryId report(String known, String place, String election) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "election", election,
                "event.what", "Uang dibagikan",
                "event.place", place,
                "event.occurred_on", known,
                "event.known_on", known,
                "reporter.name", "Pelapor contoh",
                "reported.1.name", "Terlapor contoh",
                "reported.1.role", "Kepala desa",
                "reported.2.name", "Terlapor contoh lain"));
        return book.begun(CaseKind.REPORT, typed);
    }

    private EntryId finding(String found, String place, String suspected) {
        return book.begun(
                CaseKind.FINDING,
                Map.of(
                        "election", "PEMILU-2024",
                        "what", "Salinan tidak diberikan",
                        "place", place,
                        "found", found,
                        "observer", "Pengawas",
                        "office", "Pengawas TPS 001",
                        "account", "KPPS tidak memberi salinan.",
                        "suspected", suspected));
    }
}
