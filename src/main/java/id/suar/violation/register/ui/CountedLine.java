package id.suar.violation.register.ui;

import id.suar.violation.register.RegisterStatistics.By;
import id.suar.violation.register.RegisterStatistics.Line;
import id.suar.violation.register.RegisterWords;
import id.suar.violation.register.Timing;

/// One line of the counts on screen.
///
/// @param name  of what was counted by, in words
/// @param total the line of all together
record CountedLine(String name, Line line, boolean total) {

    static CountedLine of(By by, Line line, RegisterWords words) {
        return new CountedLine(words.counted(by, line.keys().getFirst()), line, false);
    }

    int met() {
        return line.deadlines(Timing.MET);
    }

    int late() {
        return line.deadlines(Timing.LATE) + line.deadlines(Timing.OVERDUE);
    }

    /// Of those that are over, how many in a hundred were kept; null where none is.
    Integer share() {
        int over = met() + late();
        return over == 0 ? null : Math.round(100f * met() / over);
    }
}
