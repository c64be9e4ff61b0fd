package id.suar.access;

import id.suar.journal.Ed25519;
import id.suar.journal.SignatureCheck;
import id.suar.journal.Signer;
import java.security.SecureRandom;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/// An Ed25519 key pair (RFC 8032), both halves as 32 raw bytes.
public record SigningPair(byte[] secret, byte[] open) {

    public static SigningPair generate(SecureRandom random) {
        return of(new Ed25519PrivateKeyParameters(random).getEncoded());
    }

    /// @throws IllegalArgumentException when the secret is not 32 bytes
    public static SigningPair of(byte[] secret) {
        if (secret.length != Ed25519.KEY_BYTES) {
            throw new IllegalArgumentException("key of " + secret.length + " bytes");
        }
        return new SigningPair(
                secret.clone(),
                new Ed25519PrivateKeyParameters(secret).generatePublicKey().getEncoded());
    }

    public Signer signer() {
        return Ed25519.signer(secret);
    }

    public SignatureCheck check() {
        return Ed25519.check(open);
    }
}
