package id.suar.hub;

import id.suar.access.Digest;
import id.suar.access.HubKeys;
import id.suar.access.Opener;
import id.suar.journal.Adopted;
import id.suar.journal.Head;
import id.suar.journal.MalformedSegment;
import id.suar.journal.Receipt;
import id.suar.journal.ReceiptCodec;
import id.suar.journal.Segment;
import id.suar.journal.SegmentCodec;
import id.suar.journal.SegmentEnvelope;
import id.suar.journal.Signer;
import id.suar.sync.Answer;
import id.suar.sync.AnswerCodec;
import id.suar.sync.Parcel;
import id.suar.sync.ParcelCodec;
import id.suar.sync.Refusal;
import id.suar.sync.SignedAnswer;
import id.suar.sync.Unsealed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/// Takes parcels, by whichever way they came: opens, checks who sent it, checks the chain, appends, and
/// only after the commit signs the receipt.
///
/// The same parcel again gets a receipt again and changes nothing.
public final class Intake {

    private final Adoption adoption;
    private final KeptSegments kept;
    private final DeviceCheck devices;
    private final String hub;
    private final Opener opener;
    private final Signer signer;
    private final Clock clock;

    public Intake(Adoption adoption, KeptSegments kept, Enrolments enrolments, HubKeys keys, Clock clock) {
        this.adoption = adoption;
        this.kept = kept;
        this.devices = new DeviceCheck(enrolments, keys.signing().open());
        this.hub = keys.id();
        this.opener = ParcelCodec.opener(keys.sealing());
        this.signer = keys.signing().signer();
        this.clock = clock;
    }

    public Verdict take(byte[] parcel) {
        var taken = opened(parcel);
        var signed = new SignedAnswer(Digest.sha256(parcel), now(), taken.answer());
        return new Verdict(taken.answer(), AnswerCodec.encode(signed, signer), taken.added());
    }

    private record Taken(Answer answer, int added) {

        static Taken refused(Refusal reason, String detail) {
            return new Taken(new Answer.Refused(reason, detail), 0);
        }
    }

    private Taken opened(byte[] bytes) {
        return switch (ParcelCodec.decode(bytes, hub, opener)) {
            case Unsealed.Open(Parcel parcel) -> parsed(parcel);
            case Unsealed.OtherHub(String other) -> Taken.refused(Refusal.WRONG_HUB, other);
            case Unsealed.Unreadable(String why) -> Taken.refused(Refusal.UNREADABLE, why);
            case Unsealed.CutShort _ -> Taken.refused(Refusal.CUT_SHORT, bytes.length + " bytes");
            case Unsealed.Altered _ -> Taken.refused(Refusal.ALTERED, "");
            case Unsealed.Newer(int version) -> Taken.refused(Refusal.NEWER_VERSION, "parcel version " + version);
        };
    }

    /// Nothing is unpacked before the signature has been found good.
    private Taken parsed(Parcel parcel) {
        try {
            SegmentEnvelope envelope = SegmentCodec.parse(parcel.segment());
            return switch (devices.check(envelope, parcel.enrolment(), now())) {
                case DeviceCheck.Welcome _ -> adopted(envelope, parcel.beside());
                case DeviceCheck.Unwelcome(Refusal reason) ->
                    Taken.refused(reason, envelope.journal().toString());
            };
        } catch (MalformedSegment e) {
            return Taken.refused(Refusal.UNREADABLE, e.getMessage());
        }
    }

    private Taken adopted(SegmentEnvelope envelope, byte[] beside) throws MalformedSegment {
        OptionalInt newer = adoption.newer(beside);
        if (newer.isPresent()) {
            return Taken.refused(Refusal.NEWER_VERSION, "version " + newer.getAsInt() + " beside the entries");
        }
        Segment segment = envelope.open();
        return switch (adoption.adopt(segment, beside)) {
            case Adopted.Kept(Head head, int added) -> {
                // Before the receipt: a device that gets none sends it again, and then it is kept.
                kept.keep(envelope);
                yield new Taken(new Answer.Received(receipt(head)), added);
            }
            case Adopted.Gap(Head head) -> new Taken(new Answer.Behind(head), 0);
            case Adopted.Fork(long agreed) -> new Taken(new Answer.Forked(segment.journal(), agreed), 0);
        };
    }

    private byte[] receipt(Head head) {
        return ReceiptCodec.encode(new Receipt(head.journal(), head.seq(), head.hash(), now()), signer);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
