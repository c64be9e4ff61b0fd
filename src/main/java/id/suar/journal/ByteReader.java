package id.suar.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Reads what [ByteWriter] wrote, from bytes that nobody vouches for: every length is checked against
/// what is left before memory is taken.
final class ByteReader {

    private final byte[] bytes;
    private final int end;
    private int at;

    ByteReader(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
    }

    int at() {
        return at;
    }

    int left() {
        return end - at;
    }

    byte[] raw(int length) throws MalformedSegment {
        need(length);
        var copy = new byte[length];
        System.arraycopy(bytes, at, copy, 0, length);
        at += length;
        return copy;
    }

    int octet() throws MalformedSegment {
        need(1);
        return bytes[at++] & 0xFF;
    }

    long unsigned() throws MalformedSegment {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int octet = octet();
            value |= (long) (octet & 0x7F) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
        throw new MalformedSegment("number of more than 64 bits");
    }

    long signed() throws MalformedSegment {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    /// A number from 0 to `limit`.
    int count(long limit) throws MalformedSegment {
        long value = unsigned();
        if (value < 0 || value > limit) {
            throw new MalformedSegment("count " + value + " over " + limit);
        }
        return (int) value;
    }

    byte[] sized(int limit) throws MalformedSegment {
        return raw(count(Math.min(limit, left())));
    }

    String text(int limit) throws MalformedSegment {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sized(limit)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedSegment("text is not UTF-8", e);
        }
    }

    /// One whole CBOR item, as it is.
    byte[] item() throws MalformedSegment {
        int after = CborItem.after(bytes, at, 0);
        if (after < 0 || after > end) {
            throw new MalformedSegment("broken CBOR item");
        }
        return raw(after - at);
    }

    void end() throws MalformedSegment {
        if (left() != 0) {
            throw new MalformedSegment(left() + " bytes too many");
        }
    }

    private void need(int length) throws MalformedSegment {
        if (length < 0 || length > left()) {
            throw new MalformedSegment("ends too early");
        }
    }
}
