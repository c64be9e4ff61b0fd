package id.suar.journal;

/// How large a segment is on the wire, for tests that watch it.
public final class CountingSegments {

    private CountingSegments() {}

    public static int bytes(Segment segment) {
        return SegmentCodec.encode(segment, Ed25519.signer(new byte[32])).length;
    }
}
