package id.suar.access;

/// Closes bytes so that only the holder of one key can open them.
@FunctionalInterface
public interface Sealer {

    /// @param bound bytes that travel beside the sealed ones and must be the same when it is opened
    /// @return [Hpke#OVERHEAD] bytes more than `plain`
    byte[] seal(byte[] plain, byte[] bound);
}
