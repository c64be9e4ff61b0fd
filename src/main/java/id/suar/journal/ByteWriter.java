package id.suar.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A growing buffer with the few forms that segments are made of.
final class ByteWriter {

    private byte[] buffer = new byte[64];
    private int size;

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(buffer, size);
    }

    ByteWriter raw(byte[] bytes) {
        return raw(bytes, 0, bytes.length);
    }

    ByteWriter raw(byte[] bytes, int from, int length) {
        room(length);
        System.arraycopy(bytes, from, buffer, size, length);
        size += length;
        return this;
    }

    ByteWriter octet(int value) {
        room(1);
        buffer[size++] = (byte) value;
        return this;
    }

    /// LEB128: seven bits a byte, low first.
    ByteWriter unsigned(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            buffer[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[size++] = (byte) rest;
        return this;
    }

    ByteWriter signed(long value) {
        return unsigned(zigzag(value));
    }

    ByteWriter sized(byte[] bytes) {
        return unsigned(bytes.length).raw(bytes);
    }

    ByteWriter text(String text) {
        return sized(text.getBytes(StandardCharsets.UTF_8));
    }

    static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    private void room(int more) {
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }
}
