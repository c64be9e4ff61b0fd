package id.suar.person;

import id.suar.sync.Enclosures;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/// The hub's wraps as they go beside a segment: `1 count(2)`, then for each part, in the order of their ids,
/// `part(16) box(80)`. Whose the boxes are need not be said: a parcel is for one hub.
final class EnclosedWrapsCodec {

    private static final int VERSION = 1;
    private static final int HEAD = 3;
    private static final int EACH = PartId.BYTES + PartKeys.BYTES;

    /// As many as fit beside a segment; a segment holds fewer parts.
    static final int MOST = (Enclosures.MAX_BYTES - HEAD) / EACH;

    private EnclosedWrapsCodec() {}

    static int bytes(int parts) {
        return parts == 0 ? 0 : HEAD + parts * EACH;
    }

    /// No bytes for no parts.
    static byte[] encode(SortedMap<PartId, byte[]> boxes) {
        if (boxes.isEmpty()) {
            return new byte[0];
        }
        var out = ByteBuffer.allocate(bytes(boxes.size())).put((byte) VERSION).putShort((short) boxes.size());
        boxes.forEach((part, box) -> out.put(part.bytes()).put(box));
        return out.array();
    }

    /// The version, where it is one that comes after this.
    static OptionalInt newer(byte[] bytes) {
        int version = bytes.length == 0 ? 0 : bytes[0] & 0xFF;
        return version > VERSION ? OptionalInt.of(version) : OptionalInt.empty();
    }

    /// Empty when this is not the shape, nor the only bytes for what it says.
    static Optional<Map<PartId, byte[]>> decode(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(Map.of());
        }
        if (bytes.length < HEAD || bytes[0] != VERSION) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        int count = in.getShort() & 0xFFFF;
        if (count == 0 || count > MOST || bytes.length != bytes(count)) {
            return Optional.empty();
        }
        Map<PartId, byte[]> boxes = new LinkedHashMap<>();
        PartId before = null;
        for (int i = 0; i < count; i++) {
            byte[] part = new byte[PartId.BYTES];
            byte[] box = new byte[PartKeys.BYTES];
            in.get(part).get(box);
            PartId id = PartId.of(part);
            if (before != null && before.compareTo(id) >= 0) {
                return Optional.empty();
            }
            boxes.put(id, box);
            before = id;
        }
        return Optional.of(boxes);
    }
}
