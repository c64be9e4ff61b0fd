package id.suar.evidence;

import id.suar.evidence.PictureHead.Reading;
import java.nio.ByteBuffer;

/// Walks through the chunks of a PNG without decoding: its size, and whether it comes to its end.
final class PngWalk {

    private static final int HEADER = 0x49484452; // IHDR
    private static final int END = 0x49454E44; // IEND
    private static final int AROUND = 12;
    private static final int HEADER_BYTES = 13;

    private final ByteBuffer bytes;

    PngWalk(byte[] all) {
        bytes = ByteBuffer.wrap(all);
        bytes.position(PictureFormat.MAGIC);
    }

    Reading read() {
        if (bytes.remaining() < AROUND + HEADER_BYTES) {
            return new Reading.Refused(PictureFault.CUT_OFF);
        }
        int length = bytes.getInt(bytes.position());
        int type = bytes.getInt(bytes.position() + 4);
        if (length != HEADER_BYTES || type != HEADER) {
            return new Reading.Refused(PictureFault.BROKEN);
        }
        long width = bytes.getInt(bytes.position() + 8);
        long height = bytes.getInt(bytes.position() + 12);
        Reading head = PictureHead.of(PictureFormat.PNG, width, height);
        return head instanceof Reading.Read && !ends() ? new Reading.Refused(PictureFault.CUT_OFF) : head;
    }

    private boolean ends() {
        while (bytes.remaining() >= AROUND) {
            int length = bytes.getInt(bytes.position());
            if (length < 0 || length > bytes.remaining() - AROUND) {
                return false;
            }
            if (bytes.getInt(bytes.position() + 4) == END) {
                return true;
            }
            bytes.position(bytes.position() + AROUND + length);
        }
        return false;
    }
}
