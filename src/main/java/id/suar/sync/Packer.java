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

/// Makes parcels: takes a run of entries and what goes beside them, signs them as this device, seals them to its hub.
public final class Packer {

    /// More than entries are ever compressed: what is read for a segment of so many bytes.
    private static final int GUESS = 24;
    /// Signature, hashes and names of a segment.
    private static final int HEADS = 170;

    private final Journals journals;
    private final Enclosures enclosures;
    private final String hub;
    private final Sealer sealer;
    private final Signer signer;
    private final Enrolment enrolment;

    /// Of a device whose entries have nothing beside them.
    public Packer(Journals journals, DeviceProfile profile, DeviceKeys keys) {
        this(journals, Enclosures.NONE, profile, keys);
    }

    public Packer(Journals journals, Enclosures enclosures, DeviceProfile profile, DeviceKeys keys) {
        this.journals = journals;
        this.enclosures = enclosures;
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
        return pack(place, Math.clamp(most, 1, SegmentCodec.MAX_ENTRIES), SegmentCodec.MAX_BYTES, enrol);
    }

    /// As many entries as make about so many bytes with what goes beside them, and not many more; one where one is
    /// larger.
    Packed packWithin(Outbox.Place place, int bytes, boolean enrol) {
        return pack(place, SegmentCodec.MAX_ENTRIES, Math.min(bytes, SegmentCodec.MAX_BYTES), enrol);
    }

    private Packed pack(Outbox.Place place, int most, int limit, boolean enrol) {
        int wanted = most;
        int raw = (int) Math.min(SegmentCodec.MAX_RAW / 2L, (long) limit * GUESS);
        while (true) {
            Segment segment = journals.segment(place.journal(), place.after(), wanted, raw);
            byte[] bytes = SegmentCodec.encode(segment, signer);
            byte[] beside = enclosures.of(segment.journal(), segment.from(), segment.through());
            int whole = bytes.length + beside.length;
            if (whole <= limit || segment.entries().size() <= 1) {
                return closed(segment, bytes, beside, enrol);
            }
            wanted = fewer(segment.entries().size(), whole, limit);
        }
    }

    /// Smaller in proportion, and a little more: heads do not shrink.
    private static int fewer(int entries, int bytes, int limit) {
        long heads = Math.min(HEADS, limit / 2);
        return Math.clamp(entries * (limit - heads) / (bytes - heads), 1, entries - 1);
    }

    private Packed closed(Segment segment, byte[] bytes, byte[] beside, boolean enrol) {
        var parcel = new Parcel(bytes, beside, enrol ? Optional.of(enrolment) : Optional.empty());
        byte[] box = ParcelCodec.encode(parcel, hub, sealer);
        long raw = segment.entries().stream()
                .mapToLong(entry -> entry.bytes().length)
                .sum();
        return new Packed(box, Digest.sha256(box), segment.journal(), segment.from(), segment.through(), raw, enrol);
    }
}
