package id.suar.count.recap;

import java.util.Optional;

/// How fine a row of D.Hasil is, from the widest.
public enum UnitLevel {
    DISTRICT(6),
    VILLAGE(10),
    STATION(13);

    private final int digits;

    UnitLevel(int digits) {
        this.digits = digits;
    }

    /// How many digits the code of such a unit has.
    public int digits() {
        return digits;
    }

    static Optional<UnitLevel> ofDigits(int digits) {
        for (UnitLevel level : values()) {
            if (level.digits == digits) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
