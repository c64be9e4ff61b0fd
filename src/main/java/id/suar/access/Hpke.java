package id.suar.access;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/// HPKE (RFC 9180), base mode, X25519-HKDF-SHA256, HKDF-SHA256, AES-256-GCM.
/// Sealed form: 32 bytes encapsulated key, then the cipher text with its 16 bytes of tag.
public final class Hpke {

    public static final int OVERHEAD = 48;

    private static final int ENCAPSULATED = 32;

    private Hpke() {}

    /// @param purpose what is sealed, e.g. `suar parcel 1`; a sealed thing does not open for another one
    /// @throws IllegalArgumentException when the key is not 32 bytes
    public static Sealer sealer(byte[] openKey, String purpose) {
        if (openKey.length != SealingPair.KEY_BYTES) {
            throw new IllegalArgumentException("key of " + openKey.length + " bytes");
        }
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        return (plain, bound) -> seal(openKey, info, plain, bound);
    }

    public static Opener opener(SealingPair pair, String purpose) {
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        return (box, bound) -> open(pair, info, box, bound);
    }

    private static byte[] seal(byte[] openKey, byte[] info, byte[] plain, byte[] bound) {
        var hpke = suite();
        var context = hpke.setupBaseS(hpke.deserializePublicKey(openKey), info);
        try {
            byte[] cipher = context.seal(bound, plain);
            byte[] key = context.getEncapsulation();
            byte[] box = Arrays.copyOf(key, key.length + cipher.length);
            System.arraycopy(cipher, 0, box, key.length, cipher.length);
            return box;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<byte[]> open(SealingPair pair, byte[] info, byte[] box, byte[] bound) {
        if (box.length < OVERHEAD) {
            return Optional.empty();
        }
        var hpke = suite();
        byte[] key = Arrays.copyOf(box, ENCAPSULATED);
        byte[] cipher = Arrays.copyOfRange(box, ENCAPSULATED, box.length);
        try {
            var context = hpke.setupBaseR(key, hpke.deserializePrivateKey(pair.secret(), pair.open()), info);
            return Optional.of(context.open(bound, cipher));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
            // An encapsulated key of all zeros makes the agreement itself fail.
            return Optional.empty();
        }
    }

    private static HPKE suite() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}
