package id.suar.evidence;

/// What a file was found to be.
public sealed interface Examined {

    /// A picture that may be taken.
    ///
    /// @param id    of its bytes as they were read
    record Picture(EvidenceId id, long bytes, PictureHead head, Taken taken) implements Examined {}

    record Refused(PictureFault fault) implements Examined {}
}
