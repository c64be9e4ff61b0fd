package id.suar.sync;

import java.util.List;
import java.util.Optional;

/// What a hub says to a [FeedRequest].
public sealed interface FeedAnswer {

    /// The device has everything that its mark stands for.
    record Nothing() implements FeedAnswer {}

    /// What the device has is not what its mark stands for: it must say how far it holds which journals.
    record WantsPositions() implements FeedAnswer {}

    /// @param mark what the device may say next time instead of all its positions; empty: there is more
    record Pieces(List<FeedPiece> pieces, Optional<byte[]> mark) implements FeedAnswer {

        public Pieces {
            pieces = List.copyOf(pieces);
        }
    }
}
