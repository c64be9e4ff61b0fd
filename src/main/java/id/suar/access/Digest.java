package id.suar.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256, for what is not the chain: the name of a parcel, the id of a hub.
public final class Digest {

    public static final int BYTES = 32;

    private Digest() {}

    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
