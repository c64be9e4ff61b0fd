package id.suar.evidence.file;

/// What a file among receipts of evidence turned out to be.
public enum EvidenceReceiptFinding {
    RECEIVED,
    /// Signed before the hub was put back to an earlier time.
    OLD,
    OTHER_DEVICE,
    OTHER_HUB,
    CUT_SHORT,
    ALTERED,
    /// Made by a later version of Suar.
    NEWER,
    NOT_A_RECEIPT
}
