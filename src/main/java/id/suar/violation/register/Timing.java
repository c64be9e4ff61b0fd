package id.suar.violation.register;

import java.util.Locale;

/// Whether a deadline was kept.
public enum Timing {
    /// Done on its last day or before.
    MET,
    /// Done after it.
    LATE,
    /// It runs, and is not over.
    RUNNING,
    /// It runs, and is over.
    OVERDUE,
    /// There is no date to hold it against: the calendar is not complete, or the law sets none.
    UNKNOWN;

    /// As files and statistics say it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
