package id.suar.count.checklist;

import java.util.Locale;

/// How far the checklist of a polling station has got here.
public enum DayState {
    NOT_YET,
    /// Answers that are not recorded yet.
    DRAFT,
    /// Some questions have no answer.
    PARTLY,
    /// Every question has one.
    WHOLE,
    /// Two devices answered without seeing each other.
    CONFLICT;

    /// `not_yet`, for keys of texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
