package id.suar.evidence.tus;

import id.suar.journal.Ed25519;
import id.suar.journal.SignatureCheck;
import id.suar.journal.Signer;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Signed questions as bytes, high byte first: `"SEQ" version(1) hub(8) device(8) nonce(8) signature(64)`. Only the
/// device itself is told how much it has brought.
public final class QuestionCodec {

    private static final byte[] HEAD = {'S', 'E', 'Q', 1};
    private static final int ID = 8;
    private static final int SIGNED = HEAD.length + 2 * ID + Long.BYTES;

    public static final int BYTES = SIGNED + Ed25519.SIGNATURE_BYTES;

    private QuestionCodec() {}

    public static byte[] encode(Question question, Signer device) {
        var out = ByteBuffer.allocate(BYTES).put(HEAD);
        out.put(HexFormat.of().parseHex(question.hub())).put(HexFormat.of().parseHex(question.device()));
        out.putLong(question.nonce());
        return out.put(device.sign(Arrays.copyOf(out.array(), SIGNED))).array();
    }

    /// Reads what it says, whoever signed it. Empty when it is no question.
    public static Optional<Question> read(byte[] bytes) {
        if (bytes.length != BYTES || !Arrays.equals(Arrays.copyOf(bytes, HEAD.length), HEAD)) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes, HEAD.length, SIGNED - HEAD.length);
        return Optional.of(new Question(taken(in), taken(in), in.getLong()));
    }

    public static boolean signed(byte[] bytes, SignatureCheck device) {
        return bytes.length == BYTES
                && device.valid(Arrays.copyOf(bytes, SIGNED), Arrays.copyOfRange(bytes, SIGNED, BYTES));
    }

    private static String taken(ByteBuffer in) {
        byte[] id = new byte[ID];
        in.get(id);
        return HexFormat.of().formatHex(id);
    }
}
