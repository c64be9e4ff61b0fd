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

/// Parcels as bytes: `"SP" version hub(8) length(4)` in clear, the rest sealed to the hub and bound to that head:
/// `0 segment` or `1 cardLength(4) card signKey(32) sealKey(32) segment`; where something goes beside the entries,
/// `2 besideLength(4) beside` and one of these. The length of the whole parcel lets whoever carries it see that a copy
/// is not whole; the first version had none. Something beside is the third version, and only where there is something:
/// a hub that does not know of it says that it is too old, and takes all the rest as before.
public final class ParcelCodec {

    /// The most bytes of a parcel; nobody reads more.
    public static final int MAX_BYTES = SegmentCodec.MAX_BYTES + CardFile.MAX_BYTES + Enclosures.MAX_BYTES + 1024;

    private static final String PURPOSE = "suar parcel 1";
    /// As many bytes as [#outside(byte[], long)] needs.
    public static final int HEAD = 15;

    private static final int VERSION = 2;
    private static final int BESIDE_VERSION = 3;
    private static final int FIRST_VERSION = 1;
    private static final int FIRST_HEAD = 11;
    private static final byte PLAIN = 0;
    private static final byte ENROLLING = 1;
    private static final byte BESIDE = 2;
    private static final int KEYS = Ed25519.KEY_BYTES + SealingPair.KEY_BYTES;

    private ParcelCodec() {}

    public static Sealer sealer(byte[] hubSealKey) {
        return Hpke.sealer(hubSealKey, PURPOSE);
    }

    public static Opener opener(SealingPair hub) {
        return Hpke.opener(hub, PURPOSE);
    }

    public static byte[] encode(Parcel parcel, String hub, Sealer sealer) {
        byte[] plain = plain(parcel);
        int version = parcel.beside().length == 0 ? VERSION : BESIDE_VERSION;
        byte[] head = head(version, hub, HEAD + plain.length + Hpke.OVERHEAD);
        byte[] box = sealer.seal(plain, head);
        return ByteBuffer.allocate(head.length + box.length).put(head).put(box).array();
    }

    /// What anybody can see of a parcel, with no key.
    ///
    /// @param head its first bytes, [#HEAD] or more where there are as many
    /// @param size of the whole file
    public static Outside outside(byte[] head, long size) {
        if (head.length < FIRST_HEAD || head[0] != 'S' || head[1] != 'P') {
            return new Outside.NotAParcel();
        }
        int version = head[2] & 0xFF;
        if (version < FIRST_VERSION || version > BESIDE_VERSION) {
            return new Outside.Newer(version);
        }
        String hub = HexFormat.of().formatHex(head, 3, FIRST_HEAD);
        if (version == FIRST_VERSION) {
            return size > MAX_BYTES ? new Outside.Altered(hub) : new Outside.Whole(hub);
        }
        if (head.length < HEAD) {
            return new Outside.CutShort(hub);
        }
        long stated = ByteBuffer.wrap(head).getInt(FIRST_HEAD) & 0xFFFFFFFFL;
        if (stated > MAX_BYTES || size > stated) {
            return new Outside.Altered(hub);
        }
        return size < stated ? new Outside.CutShort(hub) : new Outside.Whole(hub);
    }

    public static Unsealed decode(byte[] bytes, String hub, Opener opener) {
        return switch (outside(bytes, bytes.length)) {
            case Outside.NotAParcel _ -> new Unsealed.Unreadable("not a parcel");
            case Outside.Newer(int version) -> new Unsealed.Newer(version);
            case Outside.CutShort(String named) ->
                named.equals(hub) ? new Unsealed.CutShort() : new Unsealed.OtherHub(named);
            case Outside.Altered(String named) ->
                named.equals(hub) ? new Unsealed.Altered() : new Unsealed.OtherHub(named);
            case Outside.Whole(String named) ->
                named.equals(hub) ? opened(bytes, opener) : new Unsealed.OtherHub(named);
        };
    }

    private static Unsealed opened(byte[] bytes, Opener opener) {
        int version = bytes[2];
        int head = version == FIRST_VERSION ? FIRST_HEAD : HEAD;
        return opener.open(Arrays.copyOfRange(bytes, head, bytes.length), Arrays.copyOf(bytes, head))
                .<Unsealed>map(plain -> parcel(plain, version)
                        .<Unsealed>map(Unsealed.Open::new)
                        .orElseGet(() -> new Unsealed.Unreadable("not the shape of a parcel")))
                .orElseGet(Unsealed.Altered::new);
    }

    private static byte[] head(int version, String hub, int length) {
        return ByteBuffer.allocate(HEAD)
                .put((byte) 'S')
                .put((byte) 'P')
                .put((byte) version)
                .put(HexFormat.of().parseHex(hub))
                .putInt(length)
                .array();
    }

    private static byte[] plain(Parcel parcel) {
        int beside = parcel.beside().length;
        int card = parcel.enrolment()
                .map(answer -> 4 + answer.card().length + KEYS)
                .orElse(0);
        var out = ByteBuffer.allocate((beside == 0 ? 0 : 5 + beside) + 1 + card + parcel.segment().length);
        if (beside > 0) {
            out.put(BESIDE).putInt(beside).put(parcel.beside());
        }
        out.put(parcel.enrolment().isPresent() ? ENROLLING : PLAIN);
        parcel.enrolment()
                .ifPresent(answer -> out.putInt(answer.card().length)
                        .put(answer.card())
                        .put(answer.signKey())
                        .put(answer.sealKey()));
        return out.put(parcel.segment()).array();
    }

    private static Optional<Parcel> parcel(byte[] plain, int version) {
        var in = ByteBuffer.wrap(plain);
        int form = in.hasRemaining() ? in.get() : -1;
        byte[] beside = new byte[0];
        if ((form == BESIDE) != (version == BESIDE_VERSION)) {
            return Optional.empty();
        }
        if (form == BESIDE) {
            int length = in.remaining() < 5 ? 0 : in.getInt();
            // Nothing beside has a form of its own.
            if (length < 1 || length > Enclosures.MAX_BYTES || length >= in.remaining()) {
                return Optional.empty();
            }
            beside = take(in, length);
            form = in.get();
        }
        return switch (form) {
            case PLAIN -> Optional.of(new Parcel(take(in, in.remaining()), beside, Optional.empty()));
            case ENROLLING -> enrolling(in, beside);
            default -> Optional.empty();
        };
    }

    private static Optional<Parcel> enrolling(ByteBuffer in, byte[] beside) {
        int card = in.remaining() < 4 ? -1 : in.getInt();
        if (card < 0 || card > CardFile.MAX_BYTES || card + KEYS > in.remaining()) {
            return Optional.empty();
        }
        var enrolment = new Enrolment(take(in, card), take(in, Ed25519.KEY_BYTES), take(in, SealingPair.KEY_BYTES));
        return Optional.of(new Parcel(take(in, in.remaining()), beside, Optional.of(enrolment)));
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
