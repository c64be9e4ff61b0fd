package id.suar.sync;

import id.suar.access.CardFile;
import id.suar.access.Hpke;
import id.suar.access.Opener;
import id.suar.access.Sealer;
import id.suar.access.SealingPair;
import id.suar.journal.Ed25519;
import id.suar.journal.SegmentCodec;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Parcels as bytes: `"SP" version hub(8)` in clear, the rest sealed to the hub and bound to that head:
/// `0 segment` or `1 cardLength(4) card signKey(32) sealKey(32) segment`.
public final class ParcelCodec {

    /// The most bytes of a parcel; nobody reads more.
    public static final int MAX_BYTES = SegmentCodec.MAX_BYTES + CardFile.MAX_BYTES + 1024;

    private static final String PURPOSE = "suar parcel 1";
    private static final int VERSION = 1;
    private static final int HEAD = 11;
    private static final int KEYS = Ed25519.KEY_BYTES + SealingPair.KEY_BYTES;

    private ParcelCodec() {}

    public static Sealer sealer(byte[] hubSealKey) {
        return Hpke.sealer(hubSealKey, PURPOSE);
    }

    public static Opener opener(SealingPair hub) {
        return Hpke.opener(hub, PURPOSE);
    }

    public static byte[] encode(Parcel parcel, String hub, Sealer sealer) {
        byte[] head = head(hub);
        byte[] box = sealer.seal(plain(parcel), head);
        return ByteBuffer.allocate(head.length + box.length).put(head).put(box).array();
    }

    public static Unsealed decode(byte[] bytes, String hub, Opener opener) {
        if (bytes.length > MAX_BYTES || bytes.length < HEAD + Hpke.OVERHEAD || bytes[0] != 'S' || bytes[1] != 'P') {
            return new Unsealed.Unreadable("not a parcel");
        }
        if (bytes[2] != VERSION) {
            return new Unsealed.Newer(bytes[2] & 0xFF);
        }
        String named = HexFormat.of().formatHex(bytes, 3, HEAD);
        if (!named.equals(hub)) {
            return new Unsealed.OtherHub(named);
        }
        return opener.open(Arrays.copyOfRange(bytes, HEAD, bytes.length), Arrays.copyOf(bytes, HEAD))
                .flatMap(ParcelCodec::parcel)
                .<Unsealed>map(Unsealed.Open::new)
                .orElseGet(() -> new Unsealed.Unreadable("does not open"));
    }

    private static byte[] head(String hub) {
        return ByteBuffer.allocate(HEAD)
                .put((byte) 'S')
                .put((byte) 'P')
                .put((byte) VERSION)
                .put(HexFormat.of().parseHex(hub))
                .array();
    }

    private static byte[] plain(Parcel parcel) {
        if (parcel.enrolment().isEmpty()) {
            return ByteBuffer.allocate(1 + parcel.segment().length)
                    .put((byte) 0)
                    .put(parcel.segment())
                    .array();
        }
        Enrolment enrolment = parcel.enrolment().get();
        return ByteBuffer.allocate(5 + enrolment.card().length + KEYS + parcel.segment().length)
                .put((byte) 1)
                .putInt(enrolment.card().length)
                .put(enrolment.card())
                .put(enrolment.signKey())
                .put(enrolment.sealKey())
                .put(parcel.segment())
                .array();
    }

    private static Optional<Parcel> parcel(byte[] plain) {
        var in = ByteBuffer.wrap(plain);
        int form = in.hasRemaining() ? in.get() : -1;
        if (form == 0) {
            return Optional.of(new Parcel(take(in, in.remaining()), Optional.empty()));
        }
        if (form != 1 || in.remaining() < 4) {
            return Optional.empty();
        }
        int card = in.getInt();
        if (card < 0 || card > CardFile.MAX_BYTES || card + KEYS > in.remaining()) {
            return Optional.empty();
        }
        var enrolment = new Enrolment(take(in, card), take(in, Ed25519.KEY_BYTES), take(in, SealingPair.KEY_BYTES));
        return Optional.of(new Parcel(take(in, in.remaining()), Optional.of(enrolment)));
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
