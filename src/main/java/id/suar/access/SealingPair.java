package id.suar.access;

import java.security.SecureRandom;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/// An X25519 key pair (RFC 7748) for HPKE, both halves as 32 raw bytes.
public record SealingPair(byte[] secret, byte[] open) {

    public static final int KEY_BYTES = 32;

    public static SealingPair generate(SecureRandom random) {
        return of(new X25519PrivateKeyParameters(random).getEncoded());
    }

    /// @throws IllegalArgumentException when the secret is not 32 bytes
    public static SealingPair of(byte[] secret) {
        if (secret.length != KEY_BYTES) {
            throw new IllegalArgumentException("key of " + secret.length + " bytes");
        }
        return new SealingPair(
                secret.clone(),
                new X25519PrivateKeyParameters(secret).generatePublicKey().getEncoded());
    }
}
