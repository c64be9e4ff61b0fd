package id.suar.evidence;

import id.suar.access.Digest;
import java.util.Arrays;
import java.util.HexFormat;

/// Names a piece of evidence by what it holds: the SHA-256 of its bytes, 64 small hexadecimal digits.
public record EvidenceId(String hex) implements Comparable<EvidenceId> {

    public EvidenceId {
        if (!isOne(hex)) {
            throw new IllegalArgumentException("SHA-256 of 64 hexadecimal digits expected");
        }
    }

    public static boolean isOne(String text) {
        return text.length() == 2 * Digest.BYTES
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /// @param hash of 32 bytes
    public static EvidenceId of(byte[] hash) {
        return new EvidenceId(HexFormat.of().formatHex(hash));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    boolean names(byte[] hash) {
        return Arrays.equals(bytes(), hash);
    }

    @Override
    public int compareTo(EvidenceId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
