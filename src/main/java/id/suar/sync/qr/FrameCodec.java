package id.suar.sync.qr;

import id.suar.access.Digest;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/// Frames as bytes: `"SQ" version message(16) length(4) number(2) symbol crc(4)`.
final class FrameCodec {

    static final int OVERHEAD = 29;

    /// The most bytes of one code: more do not read reliably from a photograph of a screen.
    static final int MOST_BYTES = 1200;

    /// The most bytes of a message.
    static final int MOST_MESSAGE = Fountain.MOST_SYMBOLS * (MOST_BYTES - OVERHEAD);

    private static final int VERSION = 1;
    private static final int NAME = 16;
    private static final int HEAD = 25;

    private FrameCodec() {}

    static String name(byte[] message) {
        return HexFormat.of().formatHex(Digest.sha256(message), 0, NAME);
    }

    static byte[] encode(Frame frame) {
        var out = ByteBuffer.allocate(OVERHEAD + frame.symbol().length);
        out.put((byte) 'S').put((byte) 'Q').put((byte) VERSION);
        out.put(HexFormat.of().parseHex(frame.message()));
        out.putInt(frame.length()).putShort((short) frame.number()).put(frame.symbol());
        out.putInt(crc(out.array(), out.position()));
        return out.array();
    }

    /// Empty unless all of it is a frame.
    static Optional<Frame> decode(byte[] bytes) {
        if (bytes.length <= OVERHEAD
                || bytes.length > MOST_BYTES
                || bytes[0] != 'S'
                || bytes[1] != 'Q'
                || bytes[2] != VERSION) {
            return Optional.empty();
        }
        int end = bytes.length - 4;
        var in = ByteBuffer.wrap(bytes);
        int length = in.getInt(3 + NAME);
        int size = end - HEAD;
        boolean bounded =
                length > 0 && length <= MOST_MESSAGE && Fountain.symbols(length, size) <= Fountain.MOST_SYMBOLS;
        if (!bounded || in.getInt(end) != crc(bytes, end)) {
            return Optional.empty();
        }
        return Optional.of(new Frame(
                HexFormat.of().formatHex(bytes, 3, 3 + NAME),
                length,
                in.getShort(7 + NAME) & 0xFFFF,
                Arrays.copyOfRange(bytes, HEAD, end)));
    }

    private static int crc(byte[] bytes, int length) {
        var crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
