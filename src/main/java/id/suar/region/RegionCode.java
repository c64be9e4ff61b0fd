package id.suar.region;

import java.util.Optional;

/// Code of a province, regency, district or village: 2, 4, 6 or 10 digits without dots. Codes nest by
/// prefix.
public record RegionCode(String digits) implements Comparable<RegionCode> {

    public RegionCode {
        if (!isOne(digits)) {
            throw new IllegalArgumentException("region code of 2, 4, 6 or 10 digits expected: " + digits);
        }
    }

    public static boolean isOne(String text) {
        return Level.ofDigits(text.length()).isPresent() && allDigits(text);
    }

    /// A province has so many codes that a stream for each would be felt.
    static boolean allDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// With or without dots; empty when it is not a code.
    public static Optional<RegionCode> read(String text) {
        String digits = text.strip().replace(".", "");
        return isOne(digits) ? Optional.of(new RegionCode(digits)) : Optional.empty();
    }

    public Level level() {
        return Level.ofDigits(digits.length()).orElseThrow();
    }

    /// The region one level up; a province has none.
    public Optional<RegionCode> parent() {
        return level() == Level.PROVINCE ? Optional.empty() : Optional.of(at(Level.values()[level().ordinal() - 1]));
    }

    /// The region of this level that it lies in; itself when it is of this level.
    ///
    /// @throws IllegalArgumentException when it is wider than that
    public RegionCode at(Level wider) {
        if (wider.digits() > digits.length()) {
            throw new IllegalArgumentException(digits + " is wider than a " + wider.word());
        }
        return new RegionCode(digits.substring(0, wider.digits()));
    }

    /// Whether it is `scope` or lies in it.
    public boolean isWithin(RegionCode scope) {
        return digits.startsWith(scope.digits);
    }

    /// For people: `64.02.01.2001`.
    public String dotted() {
        var text = new StringBuilder(digits.substring(0, 2));
        for (int i = 2; i < digits.length(); i += i < 6 ? 2 : 4) {
            text.append('.').append(digits, i, i < 6 ? i + 2 : i + 4);
        }
        return text.toString();
    }

    @Override
    public int compareTo(RegionCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
