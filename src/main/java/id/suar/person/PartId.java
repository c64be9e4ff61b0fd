package id.suar.person;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Names a sealed part; made by chance, so that it tells nothing of the person.
///
/// @param hex 32 lower-case hexadecimal digits
public record PartId(String hex) implements Comparable<PartId> {

    public static final int BYTES = 16;

    /// Digits of [#brief()].
    public static final int BRIEF = 6;

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    public PartId {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("not the id of a part: " + hex);
        }
    }

    static PartId random(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return of(bytes);
    }

    static PartId of(byte[] bytes) {
        return new PartId(HexFormat.of().formatHex(bytes));
    }

    /// Of a sealed part as it lies in the body of an entry; empty when the bytes are none.
    public static Optional<PartId> in(byte[] sealed) {
        return SealedPartCodec.read(sealed).map(SealedPart::id);
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /// What stands for the person in lists, exports, notifications and file names: `Pelapor #4F09C2`.
    public String brief() {
        return hex.substring(0, BRIEF).toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(PartId other) {
        return hex.compareTo(other.hex);
    }
}
