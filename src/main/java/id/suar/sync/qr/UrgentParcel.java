package id.suar.sync.qr;

import id.suar.journal.SegmentCodec;
import id.suar.sync.Handovers;
import id.suar.sync.Outbox;
import id.suar.sync.Packed;
import id.suar.sync.Packer;
import java.time.Clock;
import java.util.Optional;

/// What goes first when all there is is a screen and a camera: the next records without a receipt, as many as codes
/// can carry. Evidence never goes this way.
public final class UrgentParcel {

    private static final String WAY = "qr";

    private final Outbox outbox;
    private final Packer packer;
    private final Handovers handovers;
    private final Clock clock;

    public UrgentParcel(Outbox outbox, Packer packer, Handovers handovers, Clock clock) {
        this.outbox = outbox;
        this.packer = packer;
        this.handovers = handovers;
        this.clock = clock;
    }

    /// What there is to show.
    public sealed interface Urgent {

        record Ready(Packed parcel) implements Urgent {}

        /// The hub has signed for everything.
        record Nothing() implements Urgent {}

        /// A single record that is more than codes can carry.
        record TooLarge(int bytes) implements Urgent {}
    }

    public Urgent pack() {
        boolean enrol = !outbox.known();
        return outbox.next(journal -> 0L)
                .or(() -> enrol ? Optional.of(outbox.end()) : Optional.empty())
                .map(place -> pack(place, enrol))
                .orElseGet(Urgent.Nothing::new);
    }

    /// A whole round of its frames was shown: handed over, and waiting for the receipt like everything else.
    public void shown(Packed parcel) {
        handovers.mark(parcel.journal(), parcel.through(), WAY, clock.instant());
    }

    private Urgent pack(Outbox.Place place, boolean enrol) {
        int most = SegmentCodec.MAX_ENTRIES;
        while (true) {
            Packed parcel = packer.pack(place, most, enrol);
            if (parcel.bytes().length <= Frames.MOST_BYTES) {
                return new Urgent.Ready(parcel);
            }
            if (parcel.entries() <= 1) {
                return new Urgent.TooLarge(parcel.bytes().length);
            }
            most = (int) (parcel.entries() / 2);
        }
    }
}
