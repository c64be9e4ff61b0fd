package id.suar.evidence.file;

import id.suar.evidence.tus.UploadRefusal;

/// What a file of evidence turned out to be at the hub.
public sealed interface EvidenceFinding {

    /// It is on the hub's disk, opened and found to be what it says.
    ///
    /// @param signed   receipt
    /// @param before   it was here already
    /// @param recorded whether an entry here tells of it; the record's own file may still be on its way
    record Received(byte[] signed, boolean before, boolean recorded) implements EvidenceFinding {}

    record Refused(UploadRefusal reason) implements EvidenceFinding {}

    /// Copied half, or the stick was pulled out; what came is kept.
    record CutShort() implements EvidenceFinding {}

    record Altered() implements EvidenceFinding {}

    /// @param hub that it is sealed for, as it says
    record OtherHub(String hub) implements EvidenceFinding {}

    /// Made by a later version of Suar.
    record Newer() implements EvidenceFinding {}

    record NotEvidence() implements EvidenceFinding {}

    /// A bad place on the stick: it is there and does not read.
    record Unread() implements EvidenceFinding {}
}
