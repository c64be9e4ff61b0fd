package id.suar.sync.qr;

import id.suar.access.SafeFile;
import java.nio.file.Path;
import java.util.Optional;

/// Reads codes from pictures, one after the other, and puts together what they say. Not for several threads.
public final class CodeReader {

    /// The most bytes of a picture's file.
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    private final Decoding decoding;
    private final Gatherings gatherings = new Gatherings();

    /// Makes pixels of a picture's file; empty when it is none, or more than it may be.
    @FunctionalInterface
    public interface Decoding {
        Optional<Picture> decode(byte[] file);
    }

    public CodeReader(Decoding decoding) {
        this.decoding = decoding;
    }

    public Sight read(Path file) {
        return SafeFile.readable(file, MOST_BYTES).map(this::read).orElseGet(Sight.Other::new);
    }

    /// @param file a picture's bytes
    public Sight read(byte[] file) {
        return decoding.decode(file).map(this::read).orElseGet(Sight.Other::new);
    }

    public Sight read(Picture picture) {
        return QrCodec.decode(picture).map(gatherings::add).orElseGet(Sight.Other::new);
    }

    /// How many messages have been begun and are not whole.
    public int unfinished() {
        return gatherings.unfinished();
    }
}
