package id.suar.count.recap;

import id.suar.region.Level;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.Optional;

/// What one row of D.Hasil is about: a polling station, a village or a district, by its code without dots.
public record RecapUnit(String digits) implements Comparable<RecapUnit> {

    public RecapUnit {
        if (!isOne(digits)) {
            throw new IllegalArgumentException("code of 6, 10 or 13 digits expected: " + digits);
        }
    }

    public static boolean isOne(String text) {
        if (UnitLevel.ofDigits(text.length()).isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    public static RecapUnit of(TpsCode station) {
        return new RecapUnit(station.digits());
    }

    public static RecapUnit of(RegionCode region) {
        return new RecapUnit(region.digits());
    }

    public UnitLevel level() {
        return UnitLevel.ofDigits(digits.length()).orElseThrow();
    }

    /// The polling station that it is; empty for a village or a district.
    public Optional<TpsCode> station() {
        return level() == UnitLevel.STATION ? Optional.of(new TpsCode(digits)) : Optional.empty();
    }

    /// The narrowest region that it is or lies in: its village, or its district.
    public RegionCode region() {
        return new RegionCode(digits.substring(0, Math.min(digits.length(), Level.VILLAGE.digits())));
    }

    public RegionCode district() {
        return region().at(Level.DISTRICT);
    }

    public boolean covers(TpsCode code) {
        return code.digits().startsWith(digits);
    }

    public boolean isWithin(RegionCode scope) {
        return digits.startsWith(scope.digits());
    }

    @Override
    public int compareTo(RecapUnit other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
