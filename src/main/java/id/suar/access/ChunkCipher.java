package id.suar.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM over long content in chunks that can be opened one by one and neither be put in another order, left
/// out, cut off nor added to: the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015). The nonce is the
/// chunk's number in 11 bytes and one byte that is 1 for the last chunk, so one key must close one content only.
///
/// Not for several threads at once.
public final class ChunkCipher {

    public static final int KEY_BYTES = 32;
    public static final int TAG_BYTES = 16;

    private static final int NONCE_BYTES = 12;
    private static final int LAST = NONCE_BYTES - 1;
    private static final int NUMBER = LAST - Long.BYTES;

    private final SecretKeySpec key;
    private final byte[] bound;
    private final Cipher cipher;

    /// @param key   of 32 bytes, used for this content and nothing else
    /// @param bound must be the same for closing and opening
    public ChunkCipher(byte[] key, byte[] bound) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("key of " + key.length + " bytes");
        }
        this.key = new SecretKeySpec(key, "AES");
        this.bound = bound.clone();
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param number from 0
    /// @param sealed takes [#TAG_BYTES] more than `plain` has
    public void close(long number, boolean last, ByteBuffer plain, ByteBuffer sealed) {
        try {
            begin(Cipher.ENCRYPT_MODE, number, last);
            cipher.doFinal(plain, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @return whether this is that chunk, unchanged; nothing of `plain` may be used when it is not
    public boolean open(long number, boolean last, ByteBuffer sealed, ByteBuffer plain) {
        try {
            begin(Cipher.DECRYPT_MODE, number, last);
            cipher.doFinal(sealed, plain);
            return true;
        } catch (AEADBadTagException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void begin(int mode, long number, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(NONCE_BYTES).putLong(NUMBER, number).put(LAST, (byte) (last ? 1 : 0));
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce.array()));
        cipher.updateAAD(bound);
    }
}
