package id.suar.evidence;

import id.suar.access.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Looks at files that somebody says are pictures. Nothing is taken or changed by looking.
public final class PictureFiles {

    private PictureFiles() {}

    public static Examined examine(Path file) {
        return read(file).examined();
    }

    /// @param bytes all of a picture; none of what is refused
    record Read(Examined examined, byte[] bytes) {}

    static Read read(Path file) {
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                return refused(PictureFault.UNREADABLE);
            }
            // Before memory is taken; and it may have grown since it was measured.
            if (Files.size(file) > PictureLimits.MOST_BYTES) {
                return refused(PictureFault.TOO_LARGE);
            }
            try (var in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(PictureLimits.MOST_BYTES + 1);
                return bytes.length > PictureLimits.MOST_BYTES
                        ? refused(PictureFault.TOO_LARGE)
                        : new Read(examine(bytes), bytes);
            }
        } catch (IOException e) {
            return refused(PictureFault.UNREADABLE);
        }
    }

    private static Examined examine(byte[] bytes) {
        return switch (PictureHead.read(bytes)) {
            case PictureHead.Reading.Refused(PictureFault fault) -> new Examined.Refused(fault);
            case PictureHead.Reading.Read(PictureHead head) ->
                new Examined.Picture(
                        EvidenceId.of(Digest.sha256(bytes)),
                        bytes.length,
                        head,
                        TakenReader.read(head.format(), bytes));
        };
    }

    private static Read refused(PictureFault fault) {
        return new Read(new Examined.Refused(fault), new byte[0]);
    }
}
