package id.suar.app;

import id.suar.access.SafeFile;
import id.suar.evidence.Examined;
import id.suar.evidence.PictureDecoder;
import id.suar.evidence.PictureFiles;
import id.suar.evidence.Pixels;
import id.suar.paper.PaperHead;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/// What stands over the letters of an office: the lines of `kop-surat.txt` and the picture `kop-surat.png` in its data
/// folder. Without the files letters have none.
record Letterhead(Path folder) {

    static final String FILE = "kop-surat.txt";
    static final String PICTURE = "kop-surat.png";

    private static final int MOST_LINES = 6;
    private static final int MOST_BYTES = 2_000;
    /// On paper it is 1.7 cm high: sharp at 300 dots to the inch, with some to spare.
    private static final int MOST_PIXELS = 400;

    private static final int MOST_PICTURE = 1_000_000;

    PaperHead head() {
        return new PaperHead(lines(), SafeFile.readable(folder.resolve(PICTURE), MOST_PICTURE));
    }

    List<String> lines() {
        Path file = folder.resolve(FILE);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? Files.readString(file, StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .limit(MOST_LINES)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            // Not text, or not readable: a letter without a head is better than none.
            return List.of();
        }
    }

    /// On disk when it returns.
    void keep(List<String> lines) {
        SafeFile.write(folder.resolve(FILE), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Keeps a picture, made as small as it is printed and written anew: nothing else that was in the file comes along.
    ///
    /// @return why it was not taken, a key; empty when it was
    Optional<String> take(Path file) throws IOException {
        if (PictureFiles.examine(file) instanceof Examined.Refused(var fault)) {
            return Optional.of(
                    switch (fault) {
                        case TOO_LARGE, TOO_MANY_PIXELS -> "large";
                        case UNREADABLE, ERASED -> "unreadable";
                        case EMPTY, NOT_A_PICTURE, CUT_OFF, BROKEN -> "broken";
                    });
        }
        Optional<Pixels> pixels = PictureDecoder.decode(file, MOST_PIXELS);
        if (pixels.isEmpty()) {
            return Optional.of("broken");
        }
        SafeFile.write(folder.resolve(PICTURE), png(pixels.get()));
        return Optional.empty();
    }

    void drop() throws IOException {
        Files.deleteIfExists(folder.resolve(PICTURE));
    }

    private static byte[] png(Pixels pixels) throws IOException {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
