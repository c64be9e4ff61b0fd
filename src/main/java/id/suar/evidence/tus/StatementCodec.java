package id.suar.evidence.tus;

import id.suar.journal.Ed25519;
import id.suar.journal.SignatureCheck;
import id.suar.journal.Signer;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Signed statements as bytes, high byte first:
/// `"SES" version(1) device(8) nonce(8) held(8) used(8) quota(8) room(8) at(8) signature(64)`.
public final class StatementCodec {

    private static final byte[] HEAD = {'S', 'E', 'S', 1};
    private static final int ID = 8;
    private static final int SIGNED = HEAD.length + ID + 6 * Long.BYTES;

    public static final int BYTES = SIGNED + Ed25519.SIGNATURE_BYTES;

    private StatementCodec() {}

    /// @param device 16 hexadecimal digits
    public static byte[] encode(String device, Statement statement, Signer hub) {
        var out = ByteBuffer.allocate(BYTES).put(head(device)).putLong(statement.nonce());
        out.putLong(statement.held()).putLong(statement.used()).putLong(statement.quota());
        out.putLong(statement.room()).putLong(statement.at().toEpochMilli());
        return out.put(hub.sign(Arrays.copyOf(out.array(), SIGNED))).array();
    }

    /// Empty unless it is what this hub says of this device.
    public static Optional<Statement> decode(byte[] bytes, String device, SignatureCheck hub) {
        byte[] head = head(device);
        if (bytes.length != BYTES
                || !Arrays.equals(Arrays.copyOf(bytes, head.length), head)
                || !hub.valid(Arrays.copyOf(bytes, SIGNED), Arrays.copyOfRange(bytes, SIGNED, BYTES))) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes, head.length, SIGNED - head.length);
        return Optional.of(new Statement(
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                Instant.ofEpochMilli(in.getLong())));
    }

    private static byte[] head(String device) {
        return ByteBuffer.allocate(HEAD.length + ID)
                .put(HEAD)
                .put(HexFormat.of().parseHex(device))
                .array();
    }
}
