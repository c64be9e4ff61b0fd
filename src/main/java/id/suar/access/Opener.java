package id.suar.access;

import java.util.Optional;

/// Opens what a [Sealer] closed.
@FunctionalInterface
public interface Opener {

    /// Empty when it was sealed for another key or purpose, or one byte of it has changed.
    Optional<byte[]> open(byte[] box, byte[] bound);
}
