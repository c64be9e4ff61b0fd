package id.suar.violation.course;

import id.suar.region.RegionCode;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.OfficeCalendar;
import id.suar.schedule.Reckoned;
import id.suar.schedule.Reckoner;
import id.suar.schedule.Urgency;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Everything that is due, what ends first at the top. What has no date yet, for its calendar is not complete,
/// stands before all others: nothing is silent.
public final class DeadlineBoard {

    private final Courses courses;
    private final DeadlineRules rules;
    private final OfficeCalendar calendar;
    private final Supplier<Counting> counting;

    public DeadlineBoard(Courses courses, DeadlineRules rules, OfficeCalendar calendar, Counting counting) {
        this(courses, rules, calendar, () -> counting);
    }

    /// @param counting as the office counts now
    public DeadlineBoard(Courses courses, DeadlineRules rules, OfficeCalendar calendar, Supplier<Counting> counting) {
        this.courses = courses;
        this.rules = rules;
        this.calendar = calendar;
        this.counting = counting;
    }

    public List<DueItem> due(RegionCode scope, Instant now) {
        Counting how = counting.get();
        return courses.running(scope).stream()
                .flatMap(clock -> item(clock, now, how).stream())
                .sorted(Comparator.comparing(DeadlineBoard::end)
                        .thenComparing(item -> item.clock().id()))
                .toList();
    }

    private Optional<DueItem> item(RunningClock clock, Instant now, Counting how) {
        return rules.find(clock.regime(), clock.deadline(), clock.since().toLocalDate())
                .map(rule -> {
                    Instant since = clock.since().atZone(how.zone()).toInstant();
                    Reckoned reckoned = new Reckoner(calendar).reckon(rule.term(), since, how, rule.unitUncertain());
                    Urgency urgency =
                            reckoned instanceof Reckoned.Due due ? Urgency.of(due, now, calendar) : new Urgency.Ample();
                    return new DueItem(clock, rule, reckoned, urgency);
                });
    }

    private static Instant end(DueItem item) {
        return item.reckoned() instanceof Reckoned.Due due ? due.lastAt() : Instant.MIN;
    }
}
