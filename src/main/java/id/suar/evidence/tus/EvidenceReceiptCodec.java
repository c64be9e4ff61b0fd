package id.suar.evidence.tus;

import id.suar.evidence.EvidenceId;
import id.suar.journal.Ed25519;
import id.suar.journal.SignatureCheck;
import id.suar.journal.Signer;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// Signed receipts as bytes: `"SER" version(1) content(32) bytes(8) at(8) signature(64)`, high byte first.
public final class EvidenceReceiptCodec {

    private static final int HASH = 32;
    private static final byte[] HEAD = {'S', 'E', 'R', 1};
    private static final int SIGNED = HEAD.length + HASH + 2 * Long.BYTES;

    public static final int BYTES = SIGNED + Ed25519.SIGNATURE_BYTES;

    private EvidenceReceiptCodec() {}

    /// What bytes look like that this hub did not sign.
    public enum Shape {
        WHOLE,
        CUT_SHORT,
        NEWER,
        NOT_A_RECEIPT
    }

    public static Shape shape(byte[] bytes) {
        int names = HEAD.length - 1;
        if (bytes.length == 0 || !Arrays.equals(Arrays.copyOf(bytes, names), Arrays.copyOf(HEAD, names))) {
            return Shape.NOT_A_RECEIPT;
        }
        if (bytes.length > names && bytes[names] != HEAD[names]) {
            return Shape.NEWER;
        }
        return bytes.length < BYTES ? Shape.CUT_SHORT : Shape.WHOLE;
    }

    public static byte[] encode(EvidenceReceipt receipt, Signer hub) {
        var out = ByteBuffer.allocate(BYTES).put(HEAD).put(receipt.content().bytes());
        out.putLong(receipt.bytes()).putLong(receipt.at().toEpochMilli());
        return out.put(hub.sign(Arrays.copyOf(out.array(), SIGNED))).array();
    }

    /// Empty unless the bytes are a receipt that this hub signed.
    public static Optional<EvidenceReceipt> decode(byte[] bytes, SignatureCheck hub) {
        if (bytes.length != BYTES
                || !Arrays.equals(Arrays.copyOf(bytes, HEAD.length), HEAD)
                || !hub.valid(Arrays.copyOf(bytes, SIGNED), Arrays.copyOfRange(bytes, SIGNED, BYTES))) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes, HEAD.length + HASH, 2 * Long.BYTES);
        EvidenceId content = EvidenceId.of(Arrays.copyOfRange(bytes, HEAD.length, HEAD.length + HASH));
        return Optional.of(new EvidenceReceipt(content, in.getLong(), Instant.ofEpochMilli(in.getLong())));
    }
}
