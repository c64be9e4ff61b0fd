package id.suar.violation.course;

import id.suar.schedule.DeadlineRule;
import id.suar.schedule.Reckoned;
import id.suar.schedule.Urgency;

/// One line of the deadline board.
///
/// @param reckoned until when, or why that cannot be said
/// @param urgency  [Urgency.Ample] where there is no date
public record DueItem(RunningClock clock, DeadlineRule rule, Reckoned reckoned, Urgency urgency) {}
