package id.suar.violation.record;

import id.suar.journal.EntryId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The permanent short name of a record, from its first moment on: `MM-7K3Q`. People read it over the phone and find it
/// on a receipt; it is no official number.
///
/// Made of the id of the entry that began it, so that every device comes to the same. The letters stand for the
/// device; on one device no two records have the same name, on two devices they may, very rarely.
public record ShortId(String text) {

    /// Without I, L, O and U, which are misread.
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String LETTERS = SIGNS.substring(10);
    private static final int BITS = 20;
    private static final long ROUND = 1L << BITS;
    private static final Pattern SHAPE = Pattern.compile("[A-HJKMNP-TV-Z]{2}-[0-9A-HJKMNP-TV-Z]{4,12}");

    public static ShortId of(EntryId id) {
        long device = mixed(
                Long.parseUnsignedLong(id.journal().device(), 16) + id.journal().generation());
        int letters = (int) Math.floorMod(device, (long) LETTERS.length() * LETTERS.length());
        // A round trip through all numbers of a round, so that neighbours look unlike and none comes twice.
        long place = Math.floorMod(id.seq() * 0x9E375L + (device >>> 32), ROUND) + id.seq() / ROUND * ROUND;
        return new ShortId("" + LETTERS.charAt(letters / LETTERS.length()) + LETTERS.charAt(letters % LETTERS.length())
                + "-" + code(place));
    }

    /// As people write it: in any case, O for 0, I and L for 1, with or without the dash.
    public static Optional<ShortId> read(String typed) {
        String signs = typed.strip().toUpperCase(Locale.ROOT).replace("-", "").replace(" ", "");
        if (signs.length() < 6) {
            return Optional.empty();
        }
        String code = signs.substring(2).replace('O', '0').replace('I', '1').replace('L', '1');
        String text = signs.substring(0, 2) + "-" + code;
        return SHAPE.matcher(text).matches() ? Optional.of(new ShortId(text)) : Optional.empty();
    }

    private static String code(long place) {
        var code = new StringBuilder();
        for (long rest = place; rest > 0 || code.length() < 4; rest >>>= 5) {
            code.append(SIGNS.charAt((int) (rest & 31)));
        }
        return code.reverse().toString();
    }

    /// Steele's and Vigna's finaliser: every bit hangs on every other.
    private static long mixed(long number) {
        long one = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        long two = (one ^ one >>> 27) * 0x94D049BB133111EBL;
        return two ^ two >>> 31;
    }

    @Override
    public String toString() {
        return text;
    }
}
