package id.suar.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// `hash(n) = SHA-256(hash(n-1) ‖ bytes(n))`; `hash(0)` names the journal, so that entries cannot be
/// moved to another one.
public final class Chain {

    public static final int HASH_BYTES = 32;

    private Chain() {}

    public static byte[] start(JournalId journal) {
        return sha256().digest(("suar journal " + journal).getBytes(StandardCharsets.US_ASCII));
    }

    public static byte[] next(byte[] before, byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(before);
        return digest.digest(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
