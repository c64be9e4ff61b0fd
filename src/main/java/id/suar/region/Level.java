package id.suar.region;

import java.util.Locale;
import java.util.Optional;

/// Levels of administration, from the widest.
public enum Level {
    PROVINCE(2),
    REGENCY(4),
    DISTRICT(6),
    VILLAGE(10);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /// How many digits a code of this level has.
    public int digits() {
        return digits;
    }

    /// The word that files and commands use: `province`, `regency`, `district`, `village`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Level> ofDigits(int digits) {
        for (Level level : values()) {
            if (level.digits == digits) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
