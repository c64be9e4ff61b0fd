package id.suar.journal;

/// Checks signatures of one Ed25519 public key.
@FunctionalInterface
public interface SignatureCheck {

    boolean valid(byte[] message, byte[] signature);
}
