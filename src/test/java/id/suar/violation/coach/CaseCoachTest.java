package id.suar.violation.coach;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Role;
import id.suar.form.PersonalParts;
import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.OfficeCalendar;
import id.suar.schedule.Reckoner;
import id.suar.violation.condition.Condition;
import id.suar.violation.record.CaseBook;
import id.suar.violation.record.CaseKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCoachTest {

    private static final OfficeCalendar CALENDAR = OfficeCalendar.bundled();
    private static final Counting COUNTING = new Counting(false, false, CaseBook.WITA, Counting.DEFAULT.dueAt());

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
    void anUnfinishedReportSaysWhatItLacksAndUntilWhen() {
        EntryId report = book.begun(
                CaseKind.REPORT,
                Map.of(
                        "regime",
                        "PEMILU",
                        "event.what",
                        "x",
                        "event.known_on",
                        "2024-02-07",
                        "event.occurred_on",
                        "2024-02-07",
                        "event.place",
                        "6402032001",
                        "account",
                        "Uraian"));

        Coaching coaching = look(report, "2024-02-15");
        List<String> lines = lines(coaching);

        assertThat(open(coaching)).containsExactly(Condition.REPORTER, Condition.REPORTED, Condition.EVIDENCE);
        assertThat(lines)
                .contains("syarat materiel, bukti: belum ada satu pun bukti", "Terlapor: belum ada satu pun")
                .anyMatch(
                        line -> line.startsWith("syarat formal, identitas pelapor: nama belum ada; alamat belum ada"));
        assertThat(lines.getLast()).contains("Rabu, 21 Feb 2024").contains("aman sampai");
    }

    @Test
    void aNoticeToCompleteHasATimeOfItsOwn() {
        EntryId report = book.begun(
                CaseKind.REPORT, Map.of("regime", "PEMILU", "event.what", "x", "event.known_on", "2024-02-07"));
        book.step(report, Role.KAB_PP_STAFF, "report.filed", "2024-02-15", "number", "001/LP");
        book.step(report, Role.KAB_PP_STAFF, "review.complete_first", "2024-02-16");

        assertThat(lines(look(report, "2024-02-16")).getLast()).contains("Selasa, 20 Feb 2024");
    }

    @Test
    void aLateReportIsToldToBeLateAndPeopleDecide() {
        EntryId report = book.begun(
                CaseKind.REPORT, Map.of("regime", "PEMILU", "event.known_on", "2024-02-07", "filed_on", "2024-02-23"));

        assertThat(lines(look(report, "2024-02-23"))).anyMatch(line -> line.contains("lewat waktu 2 hari"));
    }

    @Test
    void aFindingIsJudgedByTheDayItWasFoundAndHasNoReporter() {
        EntryId finding = book.begun(
                CaseKind.FINDING,
                Map.of(
                        "regime",
                        "PEMILU",
                        "what",
                        "x",
                        "place",
                        "6402032001",
                        "found",
                        "2024-02-14",
                        "observer",
                        "Pengawas",
                        "office",
                        "PTPS",
                        "account",
                        "Uraian",
                        "occurred",
                        "2024-02-14",
                        "evidence",
                        "a".repeat(64) + " Foto"));

        Coaching coaching = look(finding, "2024-02-20");

        assertThat(open(coaching)).containsExactly(Condition.REPORTED);
        assertThat(lines(coaching).getLast()).contains("Jumat, 23 Feb 2024");
    }

    @Test
    void formAWithoutSuspicionIsAskedForItsFieldsOnly() {
        EntryId formA = book.begun(CaseKind.FORM_A, Map.of("regime", "PEMILU", "has_violation", "no", "summary", "x"));

        Coaching coaching = look(formA, "2024-02-15");

        assertThat(coaching.conditions()).isEmpty();
        assertThat(coaching.until()).isEmpty();
        assertThat(lines(coaching)).contains("Tahapan yang diawasi: belum diisi");
        assertThat(coaching.complete()).isFalse();
    }

    private Coaching look(EntryId id, String today) {
        var coach = new CaseCoach(book.forms, DeadlineRules.bundled(), new Reckoner(CALENDAR), COUNTING);
        return coach.look(
                book.cases.find(id).orElseThrow().content(),
                book.courses.find(id).orElseThrow().state(),
                LocalDate.parse(today));
    }

    private static List<Condition> open(Coaching coaching) {
        return coaching.conditions().entrySet().stream()
                .filter(one -> !one.getValue().settled())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> lines(Coaching coaching) {
        Texts texts = Texts.of(Texts.INDONESIAN);
        return new CoachWords(texts, new DeadlineWords(texts, CALENDAR)).lines(coaching);
    }
}
