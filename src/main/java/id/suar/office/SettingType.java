package id.suar.office;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;

/// What a setting holds. Every value is one text.
public enum SettingType {
    /// `yes` or `no`.
    YES_NO,
    /// `23:59:59`.
    TIME,
    /// Digits, 1 to 99; may be empty.
    NUMBER,
    /// One line; may be empty.
    TEXT,
    /// Several lines; may be empty.
    LINES;

    private static final int MOST = 2_000;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SettingType of(String key) {
        return Arrays.stream(values())
                .filter(type -> type.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("type of setting: " + key));
    }

    /// Whether such a value can be kept.
    boolean takes(String value) {
        if (value.length() > MOST || value.chars().anyMatch(sign -> sign != '\n' && Character.isISOControl(sign))) {
            return false;
        }
        return switch (this) {
            case YES_NO -> value.equals("yes") || value.equals("no");
            case TIME -> time(value);
            case NUMBER -> value.matches("|[1-9][0-9]?");
            case TEXT -> value.indexOf('\n') < 0;
            case LINES -> true;
        };
    }

    private static boolean time(String value) {
        try {
            LocalTime.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
