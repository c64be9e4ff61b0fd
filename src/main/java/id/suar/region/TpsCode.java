package id.suar.region;

import java.util.Optional;

/// Code of a polling station (*TPS*): its village and a number of three digits. Unique within one election
/// only.
public record TpsCode(String digits) implements Comparable<TpsCode> {

    /// Numbers from here on are stations at special places: prisons, camps, boarding schools.
    public static final int SPECIAL = 901;

    /// Added to a code, it keeps the zeros in front.
    private static final long FOURTEEN_DIGITS = 10_000_000_000_000L;

    public TpsCode {
        if (!isOne(digits)) {
            throw new IllegalArgumentException("polling station code of 13 digits expected: " + digits);
        }
    }

    public static boolean isOne(String text) {
        return text.length() == 13 && RegionCode.allDigits(text);
    }

    /// With or without dots; empty when it is not a code.
    public static Optional<TpsCode> read(String text) {
        String digits = text.strip().replace(".", "");
        return isOne(digits) ? Optional.of(new TpsCode(digits)) : Optional.empty();
    }

    /// The parts of a code as numbers: files keep them so.
    ///
    /// @param district 0 to 999,999
    /// @param village  of it, 0 to 9,999
    /// @param number   0 to 999
    public static TpsCode of(int district, int village, int number) {
        long digits = (district * 10_000L + village) * 1_000L + number;
        return new TpsCode(Long.toString(FOURTEEN_DIGITS + digits).substring(1));
    }

    /// @param number 1 to 999
    public static TpsCode of(RegionCode village, int number) {
        return new TpsCode(village.at(Level.VILLAGE).digits() + "%03d".formatted(number));
    }

    public RegionCode village() {
        return new RegionCode(digits.substring(0, 10));
    }

    public int number() {
        return Integer.parseInt(digits.substring(10));
    }

    public boolean isSpecial() {
        return number() >= SPECIAL;
    }

    /// Whether it lies in `scope`.
    public boolean isWithin(RegionCode scope) {
        return village().isWithin(scope);
    }

    /// For people: `64.02.01.2001.001`.
    public String dotted() {
        return village().dotted() + "." + digits.substring(10);
    }

    @Override
    public int compareTo(TpsCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
