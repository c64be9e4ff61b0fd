package id.suar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Regime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckonerTest {

    private static final Counting FIRST = new Counting(true, false, Counting.DEFAULT.zone(), Counting.DEFAULT.dueAt());
    private static final Counting LEAVE = new Counting(false, true, Counting.DEFAULT.zone(), Counting.DEFAULT.dueAt());

    private final OfficeCalendar calendar = OfficeCalendar.bundled();
    private final Reckoner reckoner = new Reckoner(calendar);

    @ParameterizedTest
    @CsvSource({
        "2024-02-07, 2024-02-12, 2024-02-13, 2024-02-15, 2024-02-19, 2024-02-21, 2024-02-26, 2024-03-01",
        "2024-02-13, 2024-02-15, 2024-02-16, 2024-02-19, 2024-02-21, 2024-02-23, 2024-02-28, 2024-03-05",
        "2024-02-14, 2024-02-15, 2024-02-16, 2024-02-19, 2024-02-21, 2024-02-23, 2024-02-28, 2024-03-05",
        "2024-04-04, 2024-04-05, 2024-04-16, 2024-04-17, 2024-04-19, 2024-04-23, 2024-04-26, 2024-05-03",
        "2024-12-24, 2024-12-27, 2024-12-30, 2024-12-31, 2025-01-03, 2025-01-07, 2025-01-10, 2025-01-16",
        "2026-03-16, 2026-03-17, 2026-03-25, 2026-03-26, 2026-03-30, 2026-04-01, 2026-04-07, 2026-04-13",
        "2027-03-05, 2027-03-16, 2027-03-17, 2027-03-18, 2027-03-22, 2027-03-24, 2027-03-31, 2027-04-06"
    })
    void workingDaysBeginOnTheDayAfterAndLeaveOutHolidaysAndJointLeave(
            LocalDate start,
            LocalDate d1,
            LocalDate d2,
            LocalDate d3,
            LocalDate d5,
            LocalDate d7,
            LocalDate d10,
            LocalDate d14) {
        int[] days = {1, 2, 3, 5, 7, 10, 14};
        LocalDate[] due = {d1, d2, d3, d5, d7, d10, d14};
        for (int i = 0; i < days.length; i++) {
            assertThat(last(new Term.WorkingDays(days[i]), start, Counting.DEFAULT))
                    .as("%s working days from %s", days[i], start)
                    .isEqualTo(due[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-07, 2024-02-20, 2024-02-29, 2024-02-20",
        "2024-02-13, 2024-02-22, 2024-03-04, 2024-02-23",
        "2024-02-14, 2024-02-23, 2024-03-05, 2024-02-23",
        "2024-04-04, 2024-04-22, 2024-05-02, 2024-04-17",
        "2024-12-24, 2025-01-06, 2025-01-15, 2025-01-06",
        "2026-03-16, 2026-03-31, 2026-04-10, 2026-03-26",
        "2027-03-05, 2027-03-23, 2027-04-05, 2027-03-19"
    })
    void theUncertainReadingsAreSettings(LocalDate start, LocalDate first7, LocalDate first14, LocalDate leave7) {
        assertThat(last(new Term.WorkingDays(7), start, FIRST)).isEqualTo(first7);
        assertThat(last(new Term.WorkingDays(14), start, FIRST)).isEqualTo(first14);
        assertThat(last(new Term.WorkingDays(7), start, LEAVE)).isEqualTo(leave7);
    }

    @Test
    void calendarDaysCountAll() {
        LocalDate start = LocalDate.parse("2024-11-27");

        assertThat(last(new Term.CalendarDays(3), start, Counting.DEFAULT)).isEqualTo("2024-11-30");
        assertThat(last(new Term.CalendarDays(3), start, FIRST)).isEqualTo("2024-11-29");
        assertThat(last(new Term.CalendarDays(5), start, Counting.DEFAULT)).isEqualTo("2024-12-02");
        assertThat(last(new Term.CalendarDays(5), start, FIRST)).isEqualTo("2024-12-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-20T15:30+08:00, 24, 2024-02-21T15:30+08:00",
        "2024-11-29T16:05+08:00, 48, 2024-12-01T16:05+08:00"
    })
    void hoursAreExactInstantsAndDoNotCareForSundays(OffsetDateTime start, int hours, OffsetDateTime end) {
        var due = (Reckoned.Due) reckoner.reckon(new Term.Hours(hours), start.toInstant(), Counting.DEFAULT, false);

        assertThat(due.lastAt()).isEqualTo(end.toInstant());
    }

    @Test
    void theSafeDateKeepsEveryReading() {
        Reckoned.Due due = due(new Term.WorkingDays(7), LocalDate.parse("2024-04-04"), Counting.DEFAULT, false);

        assertThat(due.last()).isEqualTo("2024-04-23");
        assertThat(due.safe()).as("first day counts and joint leave works").isEqualTo("2024-04-16");
    }

    @Test
    void whereTheUnitIsUncertainTheSafeDateIsCountedInCalendarDaysToo() {
        LocalDate filed = LocalDate.parse("2024-02-07");

        assertThat(due(new Term.WorkingDays(2), filed, Counting.DEFAULT, true).safe())
                .isEqualTo("2024-02-08");
        assertThat(due(new Term.WorkingDays(2), filed, Counting.DEFAULT, false).safe())
                .isEqualTo("2024-02-09");
    }

    @Test
    void aYearWithoutACalendarIsNotComputed() {
        assertThat(reckoner.reckon(
                        new Term.WorkingDays(3), noon(LocalDate.parse("2027-12-30")), Counting.DEFAULT, false))
                .isEqualTo(new Reckoned.CalendarIncomplete(2028));
        assertThat(reckoner.reckon(
                        new Term.WorkingDays(1), noon(LocalDate.parse("2023-06-01")), Counting.DEFAULT, false))
                .isEqualTo(new Reckoned.CalendarIncomplete(2023));
    }

    @ParameterizedTest
    @CsvSource({
        "PEMILU, report.file, 2024-02-07, 2024-02-21",
        "PEMILU, review.initial, 2024-02-15, 2024-02-19",
        "PEMILU, report.complete, 2024-02-16, 2024-02-20",
        "PEMILU, handle, 2024-02-20, 2024-02-29",
        "PEMILU, handle.extended, 2024-02-20, 2024-03-13",
        "PEMILU, finding.set, 2024-02-14, 2024-02-23",
        "PEMILU, handle, 2024-02-22, 2024-03-04",
        "PEMILU, handle.extended, 2024-02-22, 2024-03-15",
        "PILKADA, report.file, 2024-11-25, 2024-12-02",
        "PILKADA, review.initial, 2024-11-27, 2024-11-29",
        "PILKADA, handle, 2024-11-30, 2024-12-03",
        "PILKADA, handle.extended, 2024-11-30, 2024-12-05",
        "PPID, ppid.reply, 2024-02-07, 2024-02-26",
        "PPID, ppid.reply.ext, 2024-02-07, 2024-03-06",
        "PPID_ELECTION, ppid.reply, 2024-02-07, 2024-02-15",
        "PPID_ELECTION, ppid.reply.ext, 2024-02-07, 2024-02-19",
        "PPID_ELECTION, ppid.objection.answer, 2024-02-20, 2024-02-23",
        "PPID, ppid.objection.answer, 2024-02-20, 2024-04-05"
    })
    void deadlinesOfTheLawEndWhereTheWorkedExamplesSay(String regime, String key, LocalDate event, LocalDate last) {
        DeadlineRule rule =
                DeadlineRules.bundled().find(new Regime(regime), key, event).orElseThrow();

        assertThat(last(rule.term(), event, Counting.DEFAULT)).isEqualTo(last);
    }

    private LocalDate last(Term term, LocalDate start, Counting counting) {
        return due(term, start, counting, false).last();
    }

    private Reckoned.Due due(Term term, LocalDate start, Counting counting, boolean unitUncertain) {
        return (Reckoned.Due) reckoner.reckon(term, noon(start), counting, unitUncertain);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Counting.DEFAULT.zone()).toInstant();
    }
}
