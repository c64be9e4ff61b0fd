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
import java.util.regex.Pattern;

/// Closes and opens parts, and finds them in bodies of whatever shape.
///
/// A part is bound to its id and to the device that recorded it, so that it opens in no other device's journal. It is
/// not bound to the place of its record: a fork gives records another place.
final class SealedPartCodec {

    private static final byte[] MAGIC = {'S', 'P', 'P', 1};
    private static final int HEAD = MAGIC.length + PartId.BYTES;
    private static final byte[] PURPOSE = "suar person part 1".getBytes(StandardCharsets.US_ASCII);

    private static final int FILE_BYTES = 32;
    static final int MOST_FILES = 32;
    private static final Pattern PERSON = Pattern.compile("[a-z][a-z0-9_.]{0,79}");

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

    /// A part as it stands in a body.
    ///
    /// @param person the field that it stands in, as `reporter`; empty where that is no such word
    /// @param files  SHA-256 of the evidence that goes with the person: byte strings of that length behind
    ///               the part, in the same array
    record Placed(SealedPart part, String person, List<byte[]> files) {}

    /// All parts in an entry's body, wherever they stand in it; none in what is not CBOR.
    static List<SealedPart> in(byte[] body) {
        return placed(body).stream().map(Placed::part).toList();
    }

    /// As [#in], and whom they tell of.
    static List<Placed> placed(byte[] body) {
        List<Placed> parts = new ArrayList<>();
        if (!mentions(body)) {
            return parts;
        }
        try (CBORParser cbor = CBOR.createParser(body)) {
            boolean behind = false;
            for (JsonToken token = cbor.nextToken(); token != null; token = cbor.nextToken()) {
                boolean bytes = token == JsonToken.VALUE_EMBEDDED_OBJECT;
                Optional<SealedPart> part = bytes ? read(cbor.getBinaryValue()) : Optional.empty();
                boolean file = behind && bytes && cbor.getBinaryValue().length == FILE_BYTES;
                if (part.isPresent()) {
                    parts.add(new Placed(part.get(), person(cbor), new ArrayList<>()));
                } else if (file && parts.getLast().files().size() < MOST_FILES) {
                    parts.getLast().files().add(cbor.getBinaryValue());
                }
                behind = part.isPresent() && cbor.getParsingContext().inArray() || file;
            }
        } catch (IOException e) {
            return List.of();
        }
        return parts;
    }

    private static String person(CBORParser cbor) {
        var within = cbor.getParsingContext();
        while (within != null && !within.inObject()) {
            within = within.getParent();
        }
        String name = within == null ? null : within.getCurrentName();
        return name != null && PERSON.matcher(name).matches() ? name : "";
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
