package id.suar.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How near a date is. It warns, and locks nothing.
public sealed interface Urgency {

    /// *Wajar*.
    record Ample() implements Urgency {}

    /// *Segera*: at most two working days, one calendar day or six hours are left.
    record Soon() implements Urgency {}

    /// *Hari ini*.
    record Today() implements Urgency {}

    /// *Lewat waktu*.
    ///
    /// @param days begun since the last moment, at least 1
    record Overdue(long days) implements Urgency {}

    /// @param calendar by which working days that are left are counted
    static Urgency of(Reckoned.Due due, Instant now, OfficeCalendar calendar) {
        LocalDate today = LocalDate.ofInstant(now, due.counting().zone());
        if (now.isAfter(due.lastAt())) {
            return new Overdue(Math.max(1, ChronoUnit.DAYS.between(due.last(), today)));
        }
        if (due.term() instanceof Term.Hours) {
            boolean near = Duration.between(now, due.lastAt()).compareTo(Duration.ofHours(6)) <= 0;
            return near ? new Soon() : today.equals(due.last()) ? new Today() : new Ample();
        }
        if (today.equals(due.last())) {
            return new Today();
        }
        boolean near = due.term() instanceof Term.WorkingDays
                ? workingDays(today, due, calendar) <= 2
                : ChronoUnit.DAYS.between(today, due.last()) <= 1;
        return near ? new Soon() : new Ample();
    }

    private static long workingDays(LocalDate today, Reckoned.Due due, OfficeCalendar calendar) {
        return today.plusDays(1)
                .datesUntil(due.last().plusDays(1))
                .filter(day -> calendar.works(day, due.counting().jointLeaveWorks()))
                .limit(3)
                .count();
    }
}
