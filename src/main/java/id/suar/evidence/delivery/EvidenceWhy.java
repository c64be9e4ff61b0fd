package id.suar.evidence.delivery;

import id.suar.evidence.tus.UploadRefusal;
import id.suar.sync.LinkProblem;

/// Why a piece of evidence is not at the hub yet.
public sealed interface EvidenceWhy {

    /// Others go before it, or nothing has been tried since it was put.
    record Turn() implements EvidenceWhy {}

    /// It left by a way that does not answer at once; its receipt is not back.
    record Receipt() implements EvidenceWhy {}

    /// It is on its way now.
    record Sending() implements EvidenceWhy {}

    /// Records were made meanwhile, and they go first.
    record RecordsFirst() implements EvidenceWhy {}

    /// The link costs money by the byte, and only thumbnails may use it.
    record Costly() implements EvidenceWhy {}

    record Refused(UploadRefusal reason) implements EvidenceWhy {

        /// Sending it again as it is changes nothing.
        public boolean forGood() {
            return reason.ofThisOne();
        }
    }

    /// Its file here is gone or is not what was put: it goes when the same content is put again.
    record Damaged() implements EvidenceWhy {}

    /// Tried, and the link did not do it.
    record Link(LinkProblem problem) implements EvidenceWhy {}
}
