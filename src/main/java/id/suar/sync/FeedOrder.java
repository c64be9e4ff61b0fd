package id.suar.sync;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// An announcement or a decision of the hub's people.
///
/// @param until the last day on which it is shown; empty: for two weeks
public record FeedOrder(String region, Level level, String text, Optional<LocalDate> until) {

    public static final int MAX_TEXT = 2_000;

    /// How loudly it is shown.
    public enum Level {
        INFO,
        IMPORTANT,
        URGENT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Level> of(String key) {
            return Arrays.stream(values())
                    .filter(level -> level.key().equals(key))
                    .findFirst();
        }
    }

    public FeedOrder {
        if (text.isBlank() || text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("text of " + text.length() + " characters");
        }
    }
}
