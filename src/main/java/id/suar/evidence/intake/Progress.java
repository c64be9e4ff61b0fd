package id.suar.evidence.intake;

import id.suar.evidence.tus.UploadRefusal;
import java.time.Instant;
import java.util.Optional;

/// How an upload stands after a request.
public sealed interface Progress {

    /// @param offset  bytes that are here and on disk
    /// @param length  that there will be
    /// @param receipt signed; when all is here and was found to be what it says
    record At(String id, long offset, long length, Instant expiresAt, Optional<byte[]> receipt) implements Progress {}

    /// What came belongs to another place than where the upload stands; nothing of it was taken.
    record Conflict(long offset) implements Progress {}

    /// A piece is not what its checksum says, or the whole does not open from some chunk on: it goes on from there.
    record Mismatch(long offset) implements Progress {}

    /// More came than was promised, or a piece with a checksum is larger than one that is held; nothing was taken.
    record TooMuch() implements Progress {}

    /// No such upload: never begun, ended, or expired.
    record Gone() implements Progress {}

    record Refused(UploadRefusal reason) implements Progress {}
}
