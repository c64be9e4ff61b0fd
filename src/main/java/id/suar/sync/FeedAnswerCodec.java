package id.suar.sync;

import id.suar.access.Digest;
import id.suar.access.Hpke;
import id.suar.access.Opener;
import id.suar.access.Sealer;
import id.suar.access.SealingPair;
import id.suar.journal.Ed25519;
import id.suar.journal.SegmentCodec;
import id.suar.journal.SignatureCheck;
import id.suar.journal.Signer;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Answers as bytes: `"SD" version` in clear, the rest sealed to the device and bound to that head and to the
/// SHA-256 of the request: `at(8) kind … signature(64)`, the hub's signature over the head, the request's hash and all
/// before it. So it opens for nobody else, and an answer to another request is none.
public final class FeedAnswerCodec {

    /// The most bytes that the pieces of an answer have together.
    public static final int MOST = 1024 * 1024;
    /// The most bytes of an answer; a device reads no more. One segment and what it needs beside it.
    public static final int MAX_BYTES = SegmentCodec.MAX_BYTES + MOST + 64 * 1024;

    private static final String PURPOSE = "suar feed answer 1";
    private static final byte[] HEAD = {'S', 'D', 1};
    private static final int BOUND = HEAD.length + Digest.BYTES;
    private static final int MAX_PIECES = 65_536;
    private static final int MAX_REGION = 13;

    private FeedAnswerCodec() {}

    public static Sealer sealer(byte[] deviceSealKey) {
        return Hpke.sealer(deviceSealKey, PURPOSE);
    }

    public static Opener opener(SealingPair device) {
        return Hpke.opener(device, PURPOSE);
    }

    /// @param at when the hub said it, by its clock
    public record Heard(Instant at, FeedAnswer answer) {}

    /// @param request SHA-256 of the request
    public static byte[] encode(FeedAnswer answer, byte[] request, Instant at, Signer hub, Sealer device) {
        byte[] bound = bound(request);
        var out = ByteBuffer.allocate(BOUND + 64 + Ed25519.SIGNATURE_BYTES + size(answer));
        out.put(bound).putLong(at.toEpochMilli());
        switch (answer) {
            case FeedAnswer.Nothing _ -> out.put((byte) 0);
            case FeedAnswer.WantsPositions _ -> out.put((byte) 1);
            case FeedAnswer.Pieces(List<FeedPiece> pieces, Optional<byte[]> mark) -> {
                out.put((byte) 2).put((byte) (mark.isPresent() ? 1 : 0));
                mark.ifPresent(out::put);
                putCount(out, pieces.size());
                pieces.forEach(piece -> put(out, piece));
            }
        }
        out.put(hub.sign(Arrays.copyOf(out.array(), out.position())));
        byte[] box = device.seal(Arrays.copyOfRange(out.array(), BOUND, out.position()), bound);
        return ByteBuffer.allocate(HEAD.length + box.length).put(HEAD).put(box).array();
    }

    /// Empty unless this hub said it to this device and to this request.
    public static Optional<Heard> decode(byte[] bytes, byte[] request, Opener device, SignatureCheck hub) {
        if (bytes.length > MAX_BYTES
                || bytes.length < HEAD.length + Hpke.OVERHEAD
                || !Arrays.equals(bytes, 0, HEAD.length, HEAD, 0, HEAD.length)) {
            return Optional.empty();
        }
        byte[] bound = bound(request);
        return device.open(Arrays.copyOfRange(bytes, HEAD.length, bytes.length), bound)
                .filter(plain -> signed(plain, bound, hub))
                .flatMap(FeedAnswerCodec::read);
    }

    private static boolean signed(byte[] plain, byte[] bound, SignatureCheck hub) {
        int end = plain.length - Ed25519.SIGNATURE_BYTES;
        if (end < 0) {
            return false;
        }
        byte[] signed = Arrays.copyOf(bound, BOUND + end);
        System.arraycopy(plain, 0, signed, BOUND, end);
        return hub.valid(signed, Arrays.copyOfRange(plain, end, plain.length));
    }

    private static Optional<Heard> read(byte[] plain) {
        var in = ByteBuffer.wrap(plain, 0, plain.length - Ed25519.SIGNATURE_BYTES);
        try {
            Instant at = Instant.ofEpochMilli(in.getLong());
            FeedAnswer answer = answer(in);
            return in.hasRemaining() ? Optional.empty() : Optional.of(new Heard(at, answer));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static FeedAnswer answer(ByteBuffer in) {
        return switch (in.get()) {
            case 0 -> new FeedAnswer.Nothing();
            case 1 -> new FeedAnswer.WantsPositions();
            case 2 -> {
                Optional<byte[]> mark = in.get() == 1 ? Optional.of(take(in, FeedRequest.MARK)) : Optional.empty();
                int count = (int) count(in, MAX_PIECES);
                List<FeedPiece> pieces = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    pieces.add(piece(in));
                }
                yield new FeedAnswer.Pieces(pieces, mark);
            }
            default -> throw new IllegalArgumentException("kind of answer");
        };
    }

    private static int size(FeedAnswer answer) {
        return answer instanceof FeedAnswer.Pieces(List<FeedPiece> pieces, Optional<byte[]> _)
                ? pieces.stream().mapToInt(FeedAnswerCodec::size).sum()
                : 0;
    }

    /// What a piece takes in an answer at the most.
    public static int size(FeedPiece piece) {
        return switch (piece) {
            case FeedPiece.Own(FeedPurpose _, String region, byte[] segment) -> 8 + region.length() + segment.length;
            case FeedPiece.Run(byte[] segment) -> 6 + segment.length;
            case FeedPiece.Signed(byte[] segment) -> 6 + segment.length;
            case FeedPiece.Part(byte[] _, int _, int _, byte[] bytes) -> 20 + Digest.BYTES + bytes.length;
        };
    }

    private static void put(ByteBuffer out, FeedPiece piece) {
        switch (piece) {
            case FeedPiece.Own(FeedPurpose purpose, String region, byte[] segment) -> {
                out.put((byte) 0).put((byte) purpose.ordinal());
                putSized(out, region.getBytes(StandardCharsets.US_ASCII));
                putSized(out, segment);
            }
            case FeedPiece.Run(byte[] segment) -> putSized(out.put((byte) 1), segment);
            case FeedPiece.Signed(byte[] segment) -> putSized(out.put((byte) 2), segment);
            case FeedPiece.Part(byte[] digest, int total, int offset, byte[] bytes) -> {
                out.put((byte) 3).put(digest);
                putCount(out, total);
                putCount(out, offset);
                putSized(out, bytes);
            }
        }
    }

    private static FeedPiece piece(ByteBuffer in) {
        return switch (in.get()) {
            case 0 -> {
                int purpose = in.get();
                if (purpose < 0 || purpose >= FeedPurpose.values().length) {
                    throw new IllegalArgumentException("purpose " + purpose);
                }
                String region = new String(sized(in, MAX_REGION), StandardCharsets.US_ASCII);
                yield new FeedPiece.Own(FeedPurpose.values()[purpose], region, sized(in, SegmentCodec.MAX_BYTES));
            }
            case 1 -> new FeedPiece.Run(sized(in, SegmentCodec.MAX_BYTES));
            case 2 -> new FeedPiece.Signed(sized(in, SegmentCodec.MAX_BYTES));
            case 3 ->
                new FeedPiece.Part(
                        take(in, Digest.BYTES),
                        (int) count(in, SegmentCodec.MAX_BYTES),
                        (int) count(in, SegmentCodec.MAX_BYTES),
                        sized(in, MOST));
            default -> throw new IllegalArgumentException("kind of piece");
        };
    }

    private static byte[] bound(byte[] request) {
        return ByteBuffer.allocate(BOUND).put(HEAD).put(request).array();
    }

    private static void putSized(ByteBuffer out, byte[] bytes) {
        putCount(out, bytes.length);
        out.put(bytes);
    }

    private static byte[] sized(ByteBuffer in, int limit) {
        return take(in, (int) count(in, limit));
    }

    static byte[] take(ByteBuffer in, int length) {
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    /// LEB128: seven bits a byte, low first.
    static void putCount(ByteBuffer out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        out.put((byte) rest);
    }

    /// @throws IllegalArgumentException when it is more than `limit`
    static long count(ByteBuffer in, long limit) {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            int octet = in.get() & 0xFF;
            value |= (long) (octet & 0x7F) << shift;
            if (octet < 0x80) {
                if (value < 0 || value > limit) {
                    throw new IllegalArgumentException("count " + value + " over " + limit);
                }
                return value;
            }
        }
        throw new IllegalArgumentException("count of more than 63 bits");
    }
}
