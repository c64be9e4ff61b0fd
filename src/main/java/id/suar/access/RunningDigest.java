package id.suar.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 of what is too large to be held at once, piece by piece.
public final class RunningDigest {

    private final MessageDigest digest;

    public RunningDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void add(byte[] bytes, int from, int count) {
        digest.update(bytes, from, count);
    }

    /// Of all that was added; after it this begins anew.
    public byte[] hash() {
        return digest.digest();
    }
}
