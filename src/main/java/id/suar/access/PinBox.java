package id.suar.access;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Bytes closed with a PIN: Argon2id (RFC 9106) makes the key, AES-256-GCM closes them.
///
/// @param memoryKib and
/// @param passes    what guessing one PIN costs; kept with the box so that they can grow later
record PinBox(byte[] salt, int memoryKib, int passes, byte[] nonce, byte[] cipher) {

    static final int MEMORY_KIB = 64 * 1024;
    static final int PASSES = 3;

    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int MOST_PASSES = 16;

    PinBox {
        // Whoever can change the file must not make us take all memory.
        if (memoryKib < 8 || memoryKib > MOST_MEMORY_KIB || passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("Argon2id " + memoryKib + " KiB, " + passes + " passes");
        }
        if (nonce.length != 12 || salt.length < 8) {
            throw new IllegalArgumentException("nonce or salt too short");
        }
    }

    static PinBox close(byte[] plain, char[] pin, SecureRandom random) {
        byte[] salt = new byte[16];
        byte[] nonce = new byte[12];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            byte[] key = key(pin, salt, MEMORY_KIB, PASSES);
            return new PinBox(
                    salt,
                    MEMORY_KIB,
                    PASSES,
                    nonce,
                    cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Empty when the PIN is wrong (or the box has changed: nothing tells the two apart).
    Optional<byte[]> open(char[] pin) {
        try {
            byte[] key = key(pin, salt, memoryKib, passes);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(cipher));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        return cipher;
    }

    private static byte[] key(char[] pin, byte[] salt, int memoryKib, int passes) {
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(1)
                .build());
        ByteBuffer utf8 = StandardCharsets.UTF_8.encode(CharBuffer.wrap(pin));
        byte[] password = Arrays.copyOf(utf8.array(), utf8.limit());
        byte[] key = new byte[32];
        argon.generateBytes(password, key);
        Arrays.fill(password, (byte) 0);
        Arrays.fill(utf8.array(), (byte) 0);
        return key;
    }
}
