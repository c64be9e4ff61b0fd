package id.suar.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256, for what is not the chain: the name of a parcel, the id of a hub.
public final class Digest {

    public static final int BYTES = 32;

    private Digest() {}

    public static byte[] sha256(byte[] bytes) {
        return of("SHA-256", bytes);
    }

    /// Only where a protocol asks for it, against faults of lines; it keeps nobody out.
    public static byte[] sha1(byte[] bytes) {
        return of("SHA-1", bytes);
    }

    private static byte[] of(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
