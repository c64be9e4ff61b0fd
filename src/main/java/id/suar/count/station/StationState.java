package id.suar.count.station;

import java.util.Locale;

/// How a polling station's form stands here.
public enum StationState {
    NOT_YET,
    /// Keyed in part, not recorded.
    DRAFT,
    RECORDED,
    /// Recorded as written, and what is written contradicts itself.
    BROKEN,
    /// Two people changed it without seeing each other's change.
    CONFLICT;

    /// `not_yet`, for keys of texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
