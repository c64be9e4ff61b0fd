package id.suar.sync;

import id.suar.access.Digest;
import id.suar.journal.Ed25519;
import id.suar.journal.SignatureCheck;
import id.suar.journal.Signer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// A greeting as bytes: `"SH" version hub(8) at(8) SHA-256 of the nonce(32) signature(64)`. The asker's
/// nonce makes sure that it was said now.
public final class HelloCodec {

    public static final String TYPE = "application/vnd.suar.hello";

    private static final int VERSION = 1;
    private static final int SIGNED = 3 + 8 + 8 + Digest.BYTES;

    private HelloCodec() {}

    public static byte[] encode(String hub, Instant at, String nonce, Signer signer) {
        byte[] signed = ByteBuffer.allocate(SIGNED)
                .put((byte) 'S')
                .put((byte) 'H')
                .put((byte) VERSION)
                .put(HexFormat.of().parseHex(hub))
                .putLong(at.toEpochMilli())
                .put(hash(nonce))
                .array();
        byte[] all = Arrays.copyOf(signed, SIGNED + Ed25519.SIGNATURE_BYTES);
        System.arraycopy(signer.sign(signed), 0, all, SIGNED, Ed25519.SIGNATURE_BYTES);
        return all;
    }

    /// Empty unless this hub said it to this nonce.
    public static Optional<Hello> decode(byte[] bytes, String nonce, SignatureCheck hub) {
        if (bytes.length != SIGNED + Ed25519.SIGNATURE_BYTES
                || !hub.valid(Arrays.copyOf(bytes, SIGNED), Arrays.copyOfRange(bytes, SIGNED, bytes.length))
                || bytes[0] != 'S'
                || bytes[1] != 'H'
                || bytes[2] != VERSION
                || !Arrays.equals(Arrays.copyOfRange(bytes, 19, SIGNED), hash(nonce))) {
            return Optional.empty();
        }
        String id = HexFormat.of().formatHex(bytes, 3, 11);
        return Optional.of(
                new Hello(id, Instant.ofEpochMilli(ByteBuffer.wrap(bytes).getLong(11))));
    }

    private static byte[] hash(String nonce) {
        return Digest.sha256(nonce.getBytes(StandardCharsets.UTF_8));
    }
}
