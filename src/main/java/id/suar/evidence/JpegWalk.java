package id.suar.evidence;

import id.suar.evidence.PictureHead.Reading;

/// Walks through the segments of a JPEG without decoding: its size, and whether it comes to its end. What follows
/// the end (moving pictures and the like of some phones) does no harm.
final class JpegWalk {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int MOST_COMPONENTS = 4;

    private final byte[] bytes;
    private int at = 2;

    JpegWalk(byte[] bytes) {
        this.bytes = bytes;
    }

    Reading read() {
        long width = -1;
        long height = -1;
        while (true) {
            int marker = marker();
            if (marker < 0 || at + 2 > bytes.length) {
                return refused(marker == -2 ? PictureFault.BROKEN : PictureFault.CUT_OFF);
            }
            int length = twoBytes(at);
            if (marker == END_OF_IMAGE || length < 2) {
                return refused(PictureFault.BROKEN);
            }
            if (isFrame(marker)) {
                if (length < 8 || at + 8 > bytes.length) {
                    return refused(PictureFault.CUT_OFF);
                }
                height = twoBytes(at + 3);
                width = twoBytes(at + 5);
                int components = bytes[at + 7] & 0xFF;
                if (components < 1 || components > MOST_COMPONENTS) {
                    return refused(PictureFault.BROKEN);
                }
            }
            at += length;
            if (marker == START_OF_SCAN) {
                return width < 0 ? refused(PictureFault.BROKEN) : scanned(width, height);
            }
        }
    }

    private Reading scanned(long width, long height) {
        Reading head = PictureHead.of(PictureFormat.JPEG, width, height);
        return head instanceof Reading.Read && !ends() ? refused(PictureFault.CUT_OFF) : head;
    }

    /// Between scans no 0xFF stands before anything but a marker, so the first end that is found is the picture's.
    private boolean ends() {
        for (int i = at; i + 1 < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    /// The next marker, read past; -1 when there is no more, -2 when something else stands there.
    private int marker() {
        if (at >= bytes.length) {
            return -1;
        }
        if ((bytes[at] & 0xFF) != 0xFF) {
            return -2;
        }
        while (at < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            at++;
        }
        return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }

    /// Baseline, extended, progressive and the like; not the tables that stand among their numbers.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private int twoBytes(int place) {
        return (bytes[place] & 0xFF) << 8 | bytes[place + 1] & 0xFF;
    }

    private static Reading refused(PictureFault fault) {
        return new Reading.Refused(fault);
    }
}
