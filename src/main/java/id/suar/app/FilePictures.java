package id.suar.app;

import id.suar.evidence.PictureDecoder;
import id.suar.sync.qr.CodeReader;
import id.suar.sync.qr.Picture;
import java.util.Optional;

/// Decodes pictures for whoever reads codes from them, as bounded as those of evidence.
public final class FilePictures implements CodeReader.Decoding {

    /// Longest side, in pixels: squares of a code that fills half a photograph are six pixels wide.
    private static final int SIDE = 2000;

    @Override
    public Optional<Picture> decode(byte[] file) {
        return PictureDecoder.decode(file, SIDE)
                .map(pixels -> new Picture(pixels.width(), pixels.height(), pixels.argb()));
    }
}
