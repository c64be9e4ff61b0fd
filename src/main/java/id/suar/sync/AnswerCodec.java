package id.suar.sync;

import id.suar.access.Digest;
import id.suar.journal.Chain;
import id.suar.journal.Ed25519;
import id.suar.journal.Head;
import id.suar.journal.JournalId;
import id.suar.journal.ReceiptCodec;
import id.suar.journal.SignatureCheck;
import id.suar.journal.Signer;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Answers as bytes: `"SA" version parcel(32) at(8) kind … signature(64)`. The parcel's hash binds an
/// answer to what it answers, so that neither a replay nor a page in between can stand for it.
public final class AnswerCodec {

    /// The most bytes that an answer can have.
    public static final int MAX_BYTES = 2048;

    private static final int VERSION = 1;

    private AnswerCodec() {}

    public static byte[] encode(SignedAnswer answer, Signer hub) {
        var out = ByteBuffer.allocate(MAX_BYTES);
        out.put((byte) 'S').put((byte) 'A').put((byte) VERSION);
        out.put(answer.parcel()).putLong(answer.at().toEpochMilli());
        switch (answer.answer()) {
            case Answer.Received(byte[] receipt) -> sized(out.put((byte) 1), receipt);
            case Answer.Behind(Head head) ->
                journal(out.put((byte) 2), head.journal()).putLong(head.seq()).put(head.hash());
            case Answer.Forked(JournalId journal, long agreed) ->
                journal(out.put((byte) 3), journal).putLong(agreed);
            case Answer.Refused(Refusal reason, String detail) ->
                sized(out.put((byte) 4).put((byte) reason.ordinal()), detail.getBytes(StandardCharsets.UTF_8));
        }
        byte[] signed = Arrays.copyOf(out.array(), out.position());
        out.put(hub.sign(signed));
        return Arrays.copyOf(out.array(), out.position());
    }

    /// Empty unless the bytes are an answer that this hub signed.
    public static Optional<SignedAnswer> decode(byte[] bytes, SignatureCheck hub) {
        if (bytes.length > MAX_BYTES || bytes.length <= Ed25519.SIGNATURE_BYTES) {
            return Optional.empty();
        }
        int end = bytes.length - Ed25519.SIGNATURE_BYTES;
        if (!hub.valid(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
            return Optional.empty();
        }
        try {
            return read(ByteBuffer.wrap(bytes, 0, end));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// What bytes look like before anybody asks who signed them.
    public enum Shape {
        WHOLE,
        /// Less than an answer of its kind has: copied half.
        CUT_SHORT,
        NEWER,
        NOT_AN_ANSWER
    }

    public static Shape shape(byte[] bytes) {
        if (bytes.length < 3 || bytes.length > MAX_BYTES || bytes[0] != 'S' || bytes[1] != 'A') {
            return Shape.NOT_AN_ANSWER;
        }
        if (bytes[2] != VERSION) {
            return Shape.NEWER;
        }
        int before = 3 + Digest.BYTES + 8 + 1;
        if (bytes.length < before + 3) {
            return Shape.CUT_SHORT;
        }
        var in = ByteBuffer.wrap(bytes, before, bytes.length - before);
        int body = switch (bytes[before - 1]) {
            case 1 -> 2 + in.getShort(before);
            case 2 -> 10 + 8 + Chain.HASH_BYTES;
            case 3 -> 10 + 8;
            case 4 -> 3 + in.getShort(before + 1);
            default -> 0;
        };
        return bytes.length < before + body + Ed25519.SIGNATURE_BYTES ? Shape.CUT_SHORT : Shape.WHOLE;
    }

    private static Optional<SignedAnswer> read(ByteBuffer in) {
        if (in.get() != 'S' || in.get() != 'A' || in.get() != VERSION) {
            return Optional.empty();
        }
        byte[] parcel = take(in, Digest.BYTES);
        Instant at = Instant.ofEpochMilli(in.getLong());
        Optional<Answer> answer = switch (in.get()) {
            case 1 -> Optional.of(new Answer.Received(sized(in, ReceiptCodec.MAX_BYTES)));
            case 2 -> Optional.of(new Answer.Behind(head(in)));
            case 3 -> Optional.of(new Answer.Forked(journal(in), in.getLong()));
            case 4 -> Optional.of(refused(in));
            default -> Optional.empty();
        };
        return in.hasRemaining() ? Optional.empty() : answer.map(known -> new SignedAnswer(parcel, at, known));
    }

    private static Answer refused(ByteBuffer in) {
        int reason = in.get() & 0xFF;
        boolean known = reason < Refusal.values().length;
        return new Answer.Refused(
                known ? Refusal.values()[reason] : Refusal.OTHER, new String(sized(in, 800), StandardCharsets.UTF_8));
    }

    private static Head head(ByteBuffer in) {
        return new Head(journal(in), in.getLong(), take(in, Chain.HASH_BYTES));
    }

    private static ByteBuffer journal(ByteBuffer out, JournalId journal) {
        return out.put(HexFormat.of().parseHex(journal.device())).putShort((short) journal.generation());
    }

    private static JournalId journal(ByteBuffer in) {
        return new JournalId(HexFormat.of().formatHex(take(in, 8)), in.getShort());
    }

    private static void sized(ByteBuffer out, byte[] bytes) {
        out.putShort((short) bytes.length).put(bytes);
    }

    private static byte[] sized(ByteBuffer in, int limit) {
        int length = in.getShort();
        if (length < 0 || length > limit) {
            throw new IllegalArgumentException("length " + length);
        }
        return take(in, length);
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
