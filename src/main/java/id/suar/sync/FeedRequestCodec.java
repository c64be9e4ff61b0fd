package id.suar.sync;

import id.suar.access.Digest;
import id.suar.access.Hpke;
import id.suar.access.Opener;
import id.suar.access.Sealer;
import id.suar.access.SealingPair;
import id.suar.journal.Ed25519;
import id.suar.journal.JournalId;
import id.suar.journal.SignatureCheck;
import id.suar.journal.Signer;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Requests as bytes: `"SF" version hub(8)` in clear, the rest sealed to the hub and bound to that head:
/// `device(8) at(8) nonce(16) most(4) flags mark(16)? positions? part? signature(64)`, the device's signature over the
/// head and all before it.
public final class FeedRequestCodec {

    /// The most bytes of a request; nobody reads more.
    public static final int MAX_BYTES = 256 * 1024;

    private static final String PURPOSE = "suar feed request 1";
    private static final int VERSION = 1;
    private static final int HEAD = 11;
    private static final int MARKED = 1;
    private static final int LISTED = 2;
    private static final int PARTED = 4;
    /// Device, generation, place and hash of one journal at the most.
    private static final int POSITION = 8 + 2 + 9 + FeedPosition.HASH;
    private static final int MAX_POSITIONS = (MAX_BYTES - 1024) / POSITION;

    private FeedRequestCodec() {}

    public static Sealer sealer(byte[] hubSealKey) {
        return Hpke.sealer(hubSealKey, PURPOSE);
    }

    public static Opener opener(SealingPair hub) {
        return Hpke.opener(hub, PURPOSE);
    }

    /// What a hub has opened and nobody has vouched for yet.
    ///
    /// @param signed what the signature covers
    public record Opened(FeedRequest request, byte[] signed, byte[] signature) {

        public boolean signedBy(SignatureCheck key) {
            return key.valid(signed, signature);
        }
    }

    public static byte[] encode(FeedRequest request, String hub, Signer signer, Sealer sealer) {
        byte[] head = head(hub);
        byte[] signed = Arrays.copyOf(head, head.length + size(request));
        var out = ByteBuffer.wrap(signed, head.length, signed.length - head.length);
        put(out, request);
        signed = Arrays.copyOf(signed, out.position());
        byte[] plain = Arrays.copyOfRange(signed, head.length, signed.length + Ed25519.SIGNATURE_BYTES);
        System.arraycopy(signer.sign(signed), 0, plain, signed.length - head.length, Ed25519.SIGNATURE_BYTES);
        byte[] box = sealer.seal(plain, head);
        return ByteBuffer.allocate(head.length + box.length).put(head).put(box).array();
    }

    /// Empty unless it is a request to this hub.
    public static Optional<Opened> decode(byte[] bytes, String hub, Opener opener) {
        byte[] head = head(hub);
        if (bytes.length > MAX_BYTES
                || bytes.length < HEAD + Hpke.OVERHEAD + Ed25519.SIGNATURE_BYTES
                || !Arrays.equals(bytes, 0, HEAD, head, 0, HEAD)) {
            return Optional.empty();
        }
        return opener.open(Arrays.copyOfRange(bytes, HEAD, bytes.length), head).flatMap(plain -> opened(head, plain));
    }

    private static Optional<Opened> opened(byte[] head, byte[] plain) {
        int end = plain.length - Ed25519.SIGNATURE_BYTES;
        if (end < 0) {
            return Optional.empty();
        }
        byte[] signed = Arrays.copyOf(head, HEAD + end);
        System.arraycopy(plain, 0, signed, HEAD, end);
        try {
            var in = ByteBuffer.wrap(plain, 0, end);
            FeedRequest request = read(in);
            return in.hasRemaining()
                    ? Optional.empty()
                    : Optional.of(new Opened(request, signed, Arrays.copyOfRange(plain, end, plain.length)));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] head(String hub) {
        return ByteBuffer.allocate(HEAD)
                .put((byte) 'S')
                .put((byte) 'F')
                .put((byte) VERSION)
                .put(HexFormat.of().parseHex(hub))
                .array();
    }

    private static int size(FeedRequest request) {
        return 128 + request.positions().map(List::size).orElse(0) * POSITION;
    }

    private static void put(ByteBuffer out, FeedRequest request) {
        out.put(HexFormat.of().parseHex(request.device()));
        out.putLong(request.at().toEpochMilli()).put(request.nonce()).putInt(request.most());
        out.put((byte) ((request.mark().isPresent() ? MARKED : 0)
                | (request.positions().isPresent() ? LISTED : 0)
                | (request.part().isPresent() ? PARTED : 0)));
        request.mark().ifPresent(out::put);
        request.positions().ifPresent(all -> {
            FeedAnswerCodec.putCount(out, all.size());
            all.forEach(position -> put(out, position));
        });
        request.part().ifPresent(part -> out.put(part.digest()).putInt(part.have()));
    }

    private static void put(ByteBuffer out, FeedPosition position) {
        out.put(HexFormat.of().parseHex(position.journal().device()));
        FeedAnswerCodec.putCount(out, position.journal().generation());
        FeedAnswerCodec.putCount(out, position.through());
        out.put(position.hash());
    }

    private static FeedRequest read(ByteBuffer in) {
        String device = HexFormat.of().formatHex(FeedAnswerCodec.take(in, 8));
        Instant at = Instant.ofEpochMilli(in.getLong());
        byte[] nonce = FeedAnswerCodec.take(in, FeedRequest.MARK);
        int most = in.getInt();
        int flags = in.get();
        return new FeedRequest(
                device,
                at,
                nonce,
                most,
                (flags & MARKED) == 0 ? Optional.empty() : Optional.of(FeedAnswerCodec.take(in, FeedRequest.MARK)),
                (flags & LISTED) == 0 ? Optional.empty() : Optional.of(positions(in)),
                (flags & PARTED) == 0
                        ? Optional.empty()
                        : Optional.of(new FeedRequest.Part(FeedAnswerCodec.take(in, Digest.BYTES), in.getInt())));
    }

    private static List<FeedPosition> positions(ByteBuffer in) {
        int count = (int) FeedAnswerCodec.count(in, MAX_POSITIONS);
        List<FeedPosition> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String device = HexFormat.of().formatHex(FeedAnswerCodec.take(in, 8));
            int generation = (int) FeedAnswerCodec.count(in, JournalId.MAX_GENERATION);
            all.add(new FeedPosition(
                    new JournalId(device, generation),
                    FeedAnswerCodec.count(in, Long.MAX_VALUE),
                    FeedAnswerCodec.take(in, FeedPosition.HASH)));
        }
        return all;
    }
}
