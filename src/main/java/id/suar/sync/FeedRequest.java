package id.suar.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A device asks for what others have recorded.
///
/// @param device    who asks
/// @param at        by its clock
/// @param nonce     so that no two requests are the same
/// @param most      how many bytes the answer should have at most, to suit the link
/// @param mark      what the hub said when nothing was left, if what the device holds is still the same
/// @param positions how far it holds which journals; empty: too many to say unless the hub asks
/// @param part      a large segment as far as it has come
public record FeedRequest(
        String device,
        Instant at,
        byte[] nonce,
        int most,
        Optional<byte[]> mark,
        Optional<List<FeedPosition>> positions,
        Optional<Part> part) {

    /// Bytes of a mark and of a nonce.
    public static final int MARK = 16;

    public FeedRequest {
        positions = positions.map(List::copyOf);
    }

    /// @param digest SHA-256 of the whole segment
    /// @param have   bytes of it that are here
    public record Part(byte[] digest, int have) {}
}
