package id.suar.count.seen;

import java.util.Locale;

/// What the map shows of each village.
public enum MapLayer {
    COVERAGE,
    TURNOUT,
    LEADING;

    /// For keys of texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
