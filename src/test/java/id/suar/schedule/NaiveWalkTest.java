package id.suar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Terms against somebody who walks through the calendar with a pencil and marks each day.
class NaiveWalkTest {

    private static final OfficeCalendar CALENDAR = OfficeCalendar.bundled();
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Property
    void workingDaysEndWhereAPencilDoes(
            @ForAll @IntRange(max = 1300) int offset,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll boolean firstDayCounts,
            @ForAll boolean jointLeaveWorks) {
        LocalDate start = FIRST.plusDays(offset);
        Reckoned.Due due = reckoned(new Term.WorkingDays(days), start, firstDayCounts, jointLeaveWorks);

        assertThat(due.last()).isEqualTo(pencil(start, days, firstDayCounts, jointLeaveWorks));
        assertThat(due.skipped())
                .allSatisfy(day -> assertThat(marked(day, jointLeaveWorks)).isFalse())
                .isSorted();
        assertThat(start.plusDays(firstDayCounts ? 0 : 1)
                        .datesUntil(due.last().plusDays(1))
                        .count())
                .isEqualTo(days + due.skipped().size());
    }

    @Property
    void theSafeDateIsTheEarliestOfAllReadings(
            @ForAll @IntRange(max = 1300) int offset,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll boolean firstDayCounts,
            @ForAll boolean jointLeaveWorks) {
        LocalDate start = FIRST.plusDays(offset);
        Reckoned.Due due = reckoned(new Term.WorkingDays(days), start, firstDayCounts, jointLeaveWorks);

        assertThat(due.safe()).isEqualTo(pencil(start, days, true, true)).isBeforeOrEqualTo(due.last());
    }

    @Property
    void anAlreadyPassedDateIsOverdueAndADayThatHasNotEndedIsNot(
            @ForAll @IntRange(max = 1300) int offset,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(min = 1, max = 90_000) int seconds) {
        Reckoned.Due due = reckoned(new Term.WorkingDays(days), FIRST.plusDays(offset), false, false);

        assertThat(Urgency.of(due, due.lastAt().plusSeconds(seconds), CALENDAR)).isInstanceOf(Urgency.Overdue.class);
        assertThat(Urgency.of(due, due.lastAt(), CALENDAR)).isEqualTo(new Urgency.Today());
        assertThat(Urgency.of(due, due.lastAt().minusSeconds(86_400), CALENDAR)).isInstanceOf(Urgency.Soon.class);
    }

    private static Reckoned.Due reckoned(Term term, LocalDate start, boolean first, boolean leave) {
        var counting = new Counting(first, leave, Counting.DEFAULT.zone(), Counting.DEFAULT.dueAt());
        Instant at = start.atTime(9, 0).atZone(counting.zone()).toInstant();
        return (Reckoned.Due) new Reckoner(CALENDAR).reckon(term, at, counting, false);
    }

    private static LocalDate pencil(LocalDate start, int days, boolean firstDayCounts, boolean leave) {
        LocalDate day = firstDayCounts ? start.minusDays(1) : start;
        int marks = 0;
        while (marks < days) {
            day = day.plusDays(1);
            marks += marked(day, leave) ? 1 : 0;
        }
        return day;
    }

    private static boolean marked(LocalDate day, boolean leave) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        Optional<DayOff> off = CALENDAR.off(day);
        return off.isEmpty() || leave && off.get().kind() == DayOff.Kind.JOINT_LEAVE;
    }
}
