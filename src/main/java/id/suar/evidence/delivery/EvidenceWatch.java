package id.suar.evidence.delivery;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.tus.UploadRefusal;

/// Follows evidence on its way; called on the courier's thread.
public interface EvidenceWatch {

    EvidenceWatch NONE = new EvidenceWatch() {};

    /// @param there bytes that the hub has of it now
    default void moved(EvidenceId content, long there) {}

    default void received(EvidenceId content) {}

    /// The hub does not take it; the rest is not tried, except for [UploadRefusal#WRONG_SIZE] and
    /// [UploadRefusal#NOT_WHAT_IT_SAYS], which are about this one only.
    default void refused(EvidenceId content, UploadRefusal reason) {}

    /// Its file here was changed or torn from outside: it cannot go until the same content is put again.
    default void damaged(EvidenceId content) {}
}
