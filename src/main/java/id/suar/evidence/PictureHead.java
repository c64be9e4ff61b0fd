package id.suar.evidence;

import java.util.Optional;

/// What a picture says of itself before its pixels come.
///
/// @param width as stored, before it is turned upright
public record PictureHead(PictureFormat format, int width, int height) {

    /// What looking at the first bytes came to.
    sealed interface Reading {

        record Read(PictureHead head) implements Reading {}

        record Refused(PictureFault fault) implements Reading {}
    }

    /// @param bytes all of the file
    static Reading read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Reading.Refused(PictureFault.EMPTY);
        }
        Optional<PictureFormat> format = PictureFormat.of(bytes);
        if (format.isEmpty()) {
            return new Reading.Refused(PictureFault.NOT_A_PICTURE);
        }
        return switch (format.get()) {
            case JPEG -> new JpegWalk(bytes).read();
            case PNG -> new PngWalk(bytes).read();
        };
    }

    static Reading of(PictureFormat format, long width, long height) {
        return PictureLimits.allows(width, height)
                ? new Reading.Read(new PictureHead(format, (int) width, (int) height))
                : new Reading.Refused(width > 0 && height > 0 ? PictureFault.TOO_MANY_PIXELS : PictureFault.BROKEN);
    }
}
