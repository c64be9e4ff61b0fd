package id.suar.journal;

/// Signs with a device's or a hub's Ed25519 key.
@FunctionalInterface
public interface Signer {

    /// @return 64 bytes
    byte[] sign(byte[] message);
}
