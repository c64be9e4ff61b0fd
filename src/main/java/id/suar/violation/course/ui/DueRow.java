package id.suar.violation.course.ui;

import id.suar.schedule.DeadlineWords;
import id.suar.schedule.Reckoned;
import id.suar.violation.course.DueItem;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// One line of the deadline board.
///
/// @param done  what must have happened, in words
/// @param place in words
/// @param state where the case stands, in words
record DueRow(DueItem item, String done, String place, String state) {

    String what() {
        return item.clock().what();
    }

    DueMark mark() {
        return DueMark.of(item);
    }

    Optional<Reckoned.Due> due() {
        return item.reckoned() instanceof Reckoned.Due due ? Optional.of(due) : Optional.empty();
    }

    /// Null, as tables have it, where the calendar does not reach.
    LocalDate last() {
        return due().map(Reckoned.Due::last).orElse(null);
    }

    LocalDate safe() {
        return due().map(Reckoned.Due::safe).orElse(null);
    }

    /// How it was counted, and by which law.
    String more(DeadlineWords words) {
        return words.counted(item.reckoned()) + "\n" + item.rule().basis();
    }

    boolean has(String wanted) {
        String all = String.join(" ", done, what(), place, state).toLowerCase(Locale.ROOT);
        return all.contains(wanted.strip().toLowerCase(Locale.ROOT));
    }
}
