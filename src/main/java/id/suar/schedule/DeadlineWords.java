package id.suar.schedule;

import id.suar.i18n.Texts;
import id.suar.region.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Deadlines as people read them: until when, and how that was counted.
public final class DeadlineWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    private final Texts texts;
    private final OfficeCalendar calendar;
    private final DateTimeFormatter day;
    private final DateTimeFormatter brief;
    private final DateTimeFormatter moment;

    public DeadlineWords(Texts texts, OfficeCalendar calendar) {
        this.texts = texts;
        this.calendar = calendar;
        this.day = DateTimeFormatter.ofPattern("EEEE, d MMM uuuu", texts.locale());
        this.brief = DateTimeFormatter.ofPattern("d MMM", texts.locale());
        this.moment = DateTimeFormatter.ofPattern("EEEE, d MMM uuuu HH.mm", texts.locale());
    }

    /// `7 hari kerja`.
    public String term(Term term) {
        return switch (term) {
            case Term.WorkingDays(int days) -> texts.text("schedule.term.working", days);
            case Term.CalendarDays(int days) -> texts.text("schedule.term.calendar", days);
            case Term.Hours(int hours) -> texts.text("schedule.term.hours", hours);
            case Term.Window _ -> texts.text("schedule.term.window");
        };
    }

    /// How it was counted, in a sentence or two; names the days that did not count.
    public String counted(Reckoned reckoned) {
        return switch (reckoned) {
            case Reckoned.CalendarIncomplete(int year) -> texts.text("schedule.incomplete", Integer.toString(year));
            case Reckoned.Window _ -> texts.text("schedule.window");
            case Reckoned.Due due
            when due.term() instanceof Term.Hours ->
                texts.text(
                        "schedule.counted.hours",
                        term(due.term()),
                        moment(due.lastAt(), due.counting().zone()));
            case Reckoned.Due due -> days(due);
        };
    }

    /// `Rabu, 21 Feb 2024 23.59 WITA`.
    public String last(Reckoned.Due due) {
        return moment(due.lastAt(), due.counting().zone());
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    public String urgency(Urgency urgency) {
        return switch (urgency) {
            case Urgency.Ample _ -> texts.text("schedule.urgency.ample");
            case Urgency.Soon _ -> texts.text("schedule.urgency.soon");
            case Urgency.Today _ -> texts.text("schedule.urgency.today");
            case Urgency.Overdue(long days) -> texts.text("schedule.urgency.overdue", days);
        };
    }

    private String days(Reckoned.Due due) {
        String first = texts.text(
                due.counting().firstDayCounts() ? "schedule.counted.same" : "schedule.counted.after",
                term(due.term()),
                day(due.start()),
                day(due.last()));
        String days =
                due.skipped().isEmpty() ? first : first + " " + texts.text("schedule.counted.skipped", skipped(due));
        return (days + " " + office(due)).strip();
    }

    /// With which settings of the office it was counted; empty where they are as by default.
    public String office(Reckoned.Due due) {
        List<String> set = due.term() instanceof Term.Hours ? List.of() : set(due.counting());
        return set.isEmpty() ? "" : texts.text("schedule.counted.office", String.join(", ", set));
    }

    private List<String> set(Counting counting) {
        List<String> set = new ArrayList<>();
        if (counting.firstDayCounts()) {
            set.add(texts.text("schedule.office.first"));
        }
        if (counting.jointLeaveWorks()) {
            set.add(texts.text("schedule.office.leave"));
        }
        if (!counting.dueAt().equals(Counting.DEFAULT.dueAt())) {
            set.add(texts.text("schedule.office.due", HOUR.format(counting.dueAt())));
        }
        return set;
    }

    private String skipped(Reckoned.Due due) {
        return runs(due.skipped()).stream()
                .map(run -> span(run) + " (" + reason(run.getFirst()) + ")")
                .collect(Collectors.joining("; "));
    }

    private String span(List<LocalDate> run) {
        String from = brief.format(run.getFirst());
        return run.size() == 1 ? from : from + "–" + brief.format(run.getLast());
    }

    private String reason(LocalDate date) {
        return calendar.off(date)
                .map(off -> off.name().in(texts.locale()))
                .orElseGet(() -> texts.text("schedule.weekend"));
    }

    /// Neighbouring days that are skipped for the same reason, together.
    private List<List<LocalDate>> runs(List<LocalDate> days) {
        List<List<LocalDate>> runs = new ArrayList<>();
        for (LocalDate next : days) {
            boolean goesOn = !runs.isEmpty()
                    && runs.getLast().getLast().plusDays(1).equals(next)
                    && reason(runs.getLast().getFirst()).equals(reason(next));
            if (goesOn) {
                runs.getLast().add(next);
            } else {
                runs.add(new ArrayList<>(List.of(next)));
            }
        }
        return runs;
    }

    private String moment(Instant at, ZoneId zone) {
        String name = Arrays.stream(Zones.values())
                .filter(known -> known.id().equals(zone))
                .map(Zones::name)
                .findFirst()
                .orElseGet(zone::getId);
        return moment.format(at.atZone(zone)) + " " + name;
    }
}
