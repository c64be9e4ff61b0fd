package id.suar.evidence.delivery;

/// What evidence may use the link that there is now; records and feed always may.
public enum EvidencePermit {
    ALL,
    /// The link costs money by the byte.
    THUMBNAILS
}
