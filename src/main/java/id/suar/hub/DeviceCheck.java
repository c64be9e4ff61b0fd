package id.suar.hub;

import id.suar.access.CardFile;
import id.suar.access.CardReading;
import id.suar.access.SignedCard;
import id.suar.journal.Ed25519;
import id.suar.journal.SegmentEnvelope;
import id.suar.sync.Enrolment;
import id.suar.sync.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// Whether a segment comes from a device of this hub. A first parcel enrols its device on the way.
final class DeviceCheck {

    private final Enrolments enrolments;
    private final byte[] hubKey;

    DeviceCheck(Enrolments enrolments, byte[] hubKey) {
        this.enrolments = enrolments;
        this.hubKey = hubKey;
    }

    sealed interface Result {}

    record Welcome() implements Result {}

    record Unwelcome(Refusal reason) implements Result {}

    Result check(SegmentEnvelope segment, Optional<Enrolment> enrolment, Instant at) {
        String id = segment.journal().device();
        Optional<KnownDevice> known = enrolments.find(id);
        if (known.flatMap(KnownDevice::revokedAt).isPresent()) {
            return new Unwelcome(Refusal.REVOKED);
        }
        Optional<byte[]> key = known.flatMap(KnownDevice::signKey);
        if (key.isPresent()) {
            return enrolled(segment, enrolment, key.get());
        }
        return enrolment
                .map(answer -> enrol(segment, answer, at))
                .orElseGet(() -> new Unwelcome(Refusal.UNKNOWN_DEVICE));
    }

    private static Result enrolled(SegmentEnvelope segment, Optional<Enrolment> enrolment, byte[] key) {
        if (enrolment.isPresent() && !Arrays.equals(enrolment.get().signKey(), key)) {
            return new Unwelcome(Refusal.CARD_USED);
        }
        return signed(segment, key) ? new Welcome() : new Unwelcome(Refusal.WRONG_SIGNATURE);
    }

    private Result enrol(SegmentEnvelope segment, Enrolment answer, Instant at) {
        Optional<SignedCard> card = genuine(answer.card())
                .filter(signed ->
                        signed.card().device().equals(segment.journal().device()));
        if (card.isEmpty()) {
            return new Unwelcome(Refusal.WRONG_CARD);
        }
        // The segment's signature shows that whoever answers holds the other half of the key.
        if (!signed(segment, answer.signKey())) {
            return new Unwelcome(Refusal.WRONG_SIGNATURE);
        }
        return enrolments.enrol(card.get(), answer, at) ? new Welcome() : new Unwelcome(Refusal.CARD_USED);
    }

    private Optional<SignedCard> genuine(byte[] bytes) {
        return CardFile.read(bytes) instanceof CardReading.Genuine(SignedCard card)
                        && Arrays.equals(card.card().hub().signKey(), hubKey)
                ? Optional.of(card)
                : Optional.empty();
    }

    private static boolean signed(SegmentEnvelope segment, byte[] key) {
        try {
            return segment.signedBy(Ed25519.check(key));
        } catch (IllegalArgumentException e) {
            // 32 bytes that are no point of the curve.
            return false;
        }
    }
}
