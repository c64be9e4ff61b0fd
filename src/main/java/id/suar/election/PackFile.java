package id.suar.election;

/// A pack's file before it is used.
///
/// @param election key of what it is about
public record PackFile(String name, int version, String election) {

    /// The most bytes that one may have.
    public static final int MAX_BYTES = PackReader.MAX_BYTES;

    /// Reads all of it.
    ///
    /// @param name without its ending
    /// @throws MalformedPack when it cannot be used
    public static PackFile read(String name, byte[] bytes) {
        ElectionPack pack = PackReader.read(name, bytes);
        return new PackFile(name, pack.version(), pack.election().key());
    }
}
