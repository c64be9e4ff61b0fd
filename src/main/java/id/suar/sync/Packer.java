package id.suar.sync;

import id.suar.access.CardFile;
import id.suar.access.DeviceKeys;
import id.suar.access.DeviceProfile;
import id.suar.access.Digest;
import id.suar.access.Sealer;
import id.suar.journal.Journals;
import id.suar.journal.Segment;
import id.suar.journal.SegmentCodec;
import id.suar.journal.Signer;
import java.util.Optional;

/// Makes parcels: takes a run of entries, signs them as this device, seals them to its hub.
public final class Packer {

    private final Journals journals;
    private final String hub;
    private final Sealer sealer;
    private final Signer signer;
    private final Enrolment enrolment;

    public Packer(Journals journals, DeviceProfile profile, DeviceKeys keys) {
        this.journals = journals;
        this.hub = profile.hub().id();
        this.sealer = ParcelCodec.sealer(profile.hub().sealKey());
        this.signer = keys.signing().signer();
        this.enrolment = new Enrolment(
                CardFile.write(profile.card()),
                keys.signing().open(),
                keys.sealing().open());
    }

    /// @param most how many entries at most; fewer when they would not fit a segment
    public Packed pack(Outbox.Place place, int most, boolean enrol) {
        int wanted = Math.clamp(most, 1, SegmentCodec.MAX_ENTRIES);
        while (true) {
            Segment segment = journals.segment(place.journal(), place.after(), wanted, SegmentCodec.MAX_RAW / 2);
            byte[] bytes = SegmentCodec.encode(segment, signer);
            if (bytes.length <= SegmentCodec.MAX_BYTES) {
                return closed(segment, bytes, enrol);
            }
            wanted = Math.max(1, segment.entries().size() / 2);
        }
    }

    private Packed closed(Segment segment, byte[] bytes, boolean enrol) {
        var parcel = new Parcel(bytes, enrol ? Optional.of(enrolment) : Optional.empty());
        byte[] box = ParcelCodec.encode(parcel, hub, sealer);
        return new Packed(box, Digest.sha256(box), segment.journal(), segment.from(), segment.through(), enrol);
    }
}
