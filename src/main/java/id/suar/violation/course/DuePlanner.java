package id.suar.violation.course;

import id.suar.schedule.CalendarItem;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.Reckoned;
import id.suar.schedule.Term;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The deadline board for a calendar program: each date on its last day, with a reminder on the morning of the safe
/// one. Tells of no person.
public final class DuePlanner {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final DeadlineWords words;
    private final Locale locale;

    public DuePlanner(DeadlineWords words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /// What has no date is left out; the board tells of it.
    public List<CalendarItem> items(List<DueItem> board) {
        return board.stream().flatMap(item -> item(item).stream()).toList();
    }

    private Optional<CalendarItem> item(DueItem item) {
        if (!(item.reckoned() instanceof Reckoned.Due due)) {
            return Optional.empty();
        }
        boolean exact = due.term() instanceof Term.Hours;
        Instant morning =
                due.safe().atTime(MORNING).atZone(due.counting().zone()).toInstant();
        return Optional.of(new CalendarItem(
                item.clock().id() + "-" + item.clock().deadline() + "@suar",
                item.rule().done().in(locale) + ": " + item.clock().what(),
                words.counted(due) + "\n" + item.rule().basis() + "\n"
                        + item.clock().id(),
                due.last(),
                exact ? Optional.of(due.lastAt()) : Optional.empty(),
                Optional.of(morning)));
    }
}
