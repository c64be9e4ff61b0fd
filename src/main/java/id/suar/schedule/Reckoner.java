package id.suar.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Counts terms. The start is always the legal event as an officer keyed it, never the time of saving or
/// sending.
public final class Reckoner {

    private final OfficeCalendar calendar;

    public Reckoner(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    /// @param unitUncertain sources differ on whether the days are working days, so that the safe date is counted
    ///                      both ways
    public Reckoned reckon(Term term, Instant start, Counting counting, boolean unitUncertain) {
        LocalDate day = LocalDate.ofInstant(start, counting.zone());
        return switch (term) {
            case Term.Hours(int hours) -> hours(term, start.plus(hours, ChronoUnit.HOURS), day, counting);
            case Term.Window() -> new Reckoned.Window();
            case Term.WorkingDays(int days) -> days(term, days, day, counting, unitUncertain);
            case Term.CalendarDays(int days) -> days(term, days, day, counting, unitUncertain);
        };
    }

    private static Reckoned hours(Term term, Instant end, LocalDate start, Counting counting) {
        LocalDate last = LocalDate.ofInstant(end, counting.zone());
        return new Reckoned.Due(term, counting, start, last, last, end, List.of());
    }

    private Reckoned days(Term term, int days, LocalDate start, Counting counting, boolean unitUncertain) {
        try {
            List<LocalDate> skipped = new ArrayList<>();
            LocalDate last = end(term, start, counting, skipped);
            LocalDate safe = last;
            for (Counting reading : counting.readings()) {
                safe = earlier(safe, end(term, start, reading, new ArrayList<>()));
                if (unitUncertain) {
                    safe = earlier(safe, end(new Term.CalendarDays(days), start, reading, new ArrayList<>()));
                }
            }
            Instant lastAt =
                    last.atTime(counting.dueAt()).atZone(counting.zone()).toInstant();
            return new Reckoned.Due(term, counting, start, safe, last, lastAt, List.copyOf(skipped));
        } catch (YearMissing missing) {
            return new Reckoned.CalendarIncomplete(missing.year);
        }
    }

    private LocalDate end(Term term, LocalDate start, Counting counting, List<LocalDate> skipped) {
        LocalDate first = counting.firstDayCounts() ? start : start.plusDays(1);
        return switch (term) {
            case Term.WorkingDays(int days) -> workingDays(first, days, counting, skipped);
            case Term.CalendarDays(int days) -> first.plusDays(days - 1L);
            case Term.Hours _, Term.Window _ -> throw new IllegalArgumentException("not days: " + term);
        };
    }

    private LocalDate workingDays(LocalDate first, int days, Counting counting, List<LocalDate> skipped) {
        LocalDate day = first;
        for (int counted = 0; ; day = day.plusDays(1)) {
            if (!calendar.covers(day.getYear())) {
                throw new YearMissing(day.getYear());
            }
            if (!calendar.works(day, counting.jointLeaveWorks())) {
                skipped.add(day);
            } else if (++counted == days) {
                return day;
            }
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// Ends a walk that runs into a year without holidays; never leaves this class.
    private static final class YearMissing extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int year;

        YearMissing(int year) {
            super("no calendar of " + year, null, false, false);
            this.year = year;
        }
    }
}
