package id.suar.evidence.delivery;

/// How much of the evidence of a device is where. Thumbnails are counted with the bytes and not with the items.
///
/// @param items    that were taken in here
/// @param received that the hub has signed for
/// @param left     bytes that must still go
public record EvidenceStanding(int items, int received, long left) {

    public int waiting() {
        return items - received;
    }
}
