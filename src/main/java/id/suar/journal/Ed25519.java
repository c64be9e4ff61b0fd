package id.suar.journal;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/// Ed25519 (RFC 8032) over raw 32-byte keys, by BouncyCastle's lightweight API.
public final class Ed25519 {

    public static final int KEY_BYTES = 32;
    public static final int SIGNATURE_BYTES = 64;

    private Ed25519() {}

    public static Signer signer(byte[] privateKey) {
        var key = new Ed25519PrivateKeyParameters(privateKey);
        return message -> {
            var signer = new Ed25519Signer();
            signer.init(true, key);
            signer.update(message, 0, message.length);
            return signer.generateSignature();
        };
    }

    /// @throws IllegalArgumentException when the key is not 32 bytes that name a point
    public static SignatureCheck check(byte[] publicKey) {
        var key = new Ed25519PublicKeyParameters(publicKey);
        return (message, signature) -> {
            if (signature.length != SIGNATURE_BYTES) {
                return false;
            }
            var verifier = new Ed25519Signer();
            verifier.init(false, key);
            verifier.update(message, 0, message.length);
            return verifier.verifySignature(signature);
        };
    }
}
