package id.suar.evidence.delivery;

import id.suar.evidence.tus.UploadRefusal;
import id.suar.sync.LinkProblem;
import java.util.Optional;

/// What a request about an upload came to.
sealed interface TusAnswer {

    /// @param place   beside the hub's address; empty where the answer names none
    /// @param offset  bytes that the hub says it has
    /// @param receipt as it came, not checked yet
    record At(Optional<String> place, long offset, Optional<byte[]> receipt) implements TusAnswer {}

    /// The hub is at another place: behind (put back, or a piece did not hold) or ahead (an answer was lost).
    ///
    /// @param mismatch what was sent did not hold
    record Elsewhere(long offset, boolean mismatch) implements TusAnswer {}

    /// The hub has forgotten the upload; it begins anew.
    record Gone() implements TusAnswer {}

    record Refused(UploadRefusal reason) implements TusAnswer {}

    record Failed(LinkProblem problem) implements TusAnswer {}
}
