package id.suar.evidence.delivery;

/// How much of the evidence of a device is where. Thumbnails are counted with the bytes and not with the items.
///
/// @param items      that were taken in here
/// @param received   that the hub has signed for
/// @param handedOver that left by a way that does not answer at once, and whose receipt is not back
/// @param refused    that the hub does not take as they are
/// @param left       bytes that must still go; those of refused ones do not
public record EvidenceStanding(int items, int received, int handedOver, int refused, long left) {

    public int waiting() {
        return items - received;
    }
}
