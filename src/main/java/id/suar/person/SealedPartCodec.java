package id.suar.person;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.access.ChunkCipher;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Closes and opens parts, and finds them in bodies of whatever shape.
///
/// A part is bound to its id and to the device that recorded it, so that it opens in no other device's journal. It is
/// not bound to the place of its record: a fork gives records another place.
final class SealedPartCodec {

    private static final byte[] MAGIC = {'S', 'P', 'P', 1};
    private static final int HEAD = MAGIC.length + PartId.BYTES;
    private static final byte[] PURPOSE = "suar person part 1".getBytes(StandardCharsets.US_ASCII);

    private static final CBORFactory CBOR = new CBORFactory();

    private SealedPartCodec() {}

    /// @param key    of [ChunkCipher#KEY_BYTES] bytes, for this part only
    /// @param device that records it
    static SealedPart seal(Map<String, String> fields, PartId id, byte[] key, String device) {
        byte[] plain = PersonFieldsCodec.encode(fields);
        var out = ByteBuffer.allocate(HEAD + plain.length + ChunkCipher.TAG_BYTES)
                .put(MAGIC)
                .put(id.bytes());
        new ChunkCipher(key, bound(id, device)).close(0, true, ByteBuffer.wrap(plain), out);
        Arrays.fill(plain, (byte) 0);
        return new SealedPart(id, out.array());
    }

    /// Empty when this is not the key, or not the device.
    static Optional<Map<String, String>> open(SealedPart part, byte[] key, String device) {
        if (key.length != ChunkCipher.KEY_BYTES) {
            return Optional.empty();
        }
        byte[] plain = new byte[part.bytes().length - HEAD - ChunkCipher.TAG_BYTES];
        var box = ByteBuffer.wrap(part.bytes(), HEAD, part.bytes().length - HEAD);
        boolean opened = new ChunkCipher(key, bound(part.id(), device)).open(0, true, box, ByteBuffer.wrap(plain));
        return opened ? PersonFieldsCodec.decode(plain) : Optional.empty();
    }

    /// Empty when the bytes are not a part.
    static Optional<SealedPart> read(byte[] bytes) {
        if (bytes.length < HEAD
                || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                || !PersonFieldsCodec.isBucket(bytes.length - HEAD - ChunkCipher.TAG_BYTES)) {
            return Optional.empty();
        }
        return Optional.of(new SealedPart(PartId.of(Arrays.copyOfRange(bytes, MAGIC.length, HEAD)), bytes));
    }

    /// All parts in an entry's body, wherever they stand in it; none in what is not CBOR.
    static List<SealedPart> in(byte[] body) {
        List<SealedPart> parts = new ArrayList<>();
        if (!mentions(body)) {
            return parts;
        }
        try (CBORParser cbor = CBOR.createParser(body)) {
            for (JsonToken token = cbor.nextToken(); token != null; token = cbor.nextToken()) {
                if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
                    read(cbor.getBinaryValue()).ifPresent(parts::add);
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return parts;
    }

    /// Nearly all entries name nobody, and reading them again costs more than looking for four bytes.
    private static boolean mentions(byte[] body) {
        for (int at = 0; at <= body.length - HEAD; at++) {
            if (body[at] == MAGIC[0]
                    && body[at + 1] == MAGIC[1]
                    && body[at + 2] == MAGIC[2]
                    && body[at + 3] == MAGIC[3]) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bound(PartId id, String device) {
        byte[] owner = device.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(PURPOSE.length + PartId.BYTES + owner.length)
                .put(PURPOSE)
                .put(id.bytes())
                .put(owner)
                .array();
    }
}
