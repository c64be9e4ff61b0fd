package id.suar.evidence;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Decodes pictures no larger than they are looked at. Only a part of the pixels is ever held: rows and columns are
/// left out while the file is read, what is left is made smaller smoothly.
public final class PictureDecoder {

    private PictureDecoder() {}

    /// Of a file, as far as it may be large.
    public static Optional<Pixels> decode(Path file, int most) {
        byte[] bytes = PictureFiles.read(file).bytes();
        return bytes.length == 0 ? Optional.empty() : decode(bytes, most);
    }

    /// @param bytes all of the file, at most [PictureLimits#MOST_BYTES]
    /// @param most  longest side of the result, in pixels; smaller pictures stay as they are
    /// @return empty when it cannot be decoded
    public static Optional<Pixels> decode(byte[] bytes, int most) {
        if (!(PictureHead.read(bytes) instanceof PictureHead.Reading.Read(PictureHead head))) {
            return Optional.empty();
        }
        Turn turn = TakenReader.read(head.format(), bytes).turn();
        try {
            return read(bytes, head, most).map(raw -> upright(halved(raw, most), turn, most));
        } catch (IOException | RuntimeException e) {
            // Readers of the JDK throw all kinds of things at files that were made to break them.
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(byte[] bytes, PictureHead head, int most) throws IOException {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByMIMEType(head.format().mediaType());
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            // Texts and colour profiles are not read: they can be packed to any size.
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (!PictureLimits.allows(width, height)) {
                return Optional.empty();
            }
            var what = reader.getDefaultReadParam();
            int step = step(width, height, most);
            what.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(reader.read(0, what));
        } finally {
            reader.dispose();
        }
    }

    /// Leaves twice as many pixels a side as wanted, for smoothing, and never more than may be held.
    private static int step(int width, int height, int most) {
        int forLook = Math.max(width, height) / (2 * most);
        int forMemory = (int) Math.ceil(Math.sqrt((double) width * height / Pixels.MOST));
        return Math.max(1, Math.max(forLook, forMemory));
    }

    /// By halves as long as that is not too small: each pixel then is the mean of four.
    private static BufferedImage halved(BufferedImage raw, int most) {
        BufferedImage image = raw;
        while (Math.max(image.getWidth(), image.getHeight()) >= 2 * most) {
            int width = Math.max(1, image.getWidth() / 2);
            int height = Math.max(1, image.getHeight() / 2);
            var half = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            draw(image, half, new AffineTransform(), width, height);
            image = half;
        }
        return image;
    }

    private static Pixels upright(BufferedImage raw, Turn turn, int most) {
        double scale = Math.min(1.0, (double) most / Math.max(raw.getWidth(), raw.getHeight()));
        int width = Math.max(1, (int) Math.round(raw.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(raw.getHeight() * scale));
        int wide = turn.onItsSide() ? height : width;
        int high = turn.onItsSide() ? width : height;
        var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
        draw(raw, image, lay(turn, width, height), width, height);
        return new Pixels(wide, high, image.getRGB(0, 0, wide, high, null, 0, wide));
    }

    private static void draw(BufferedImage from, BufferedImage to, AffineTransform lay, int width, int height) {
        Graphics2D pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(lay);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
    }

    /// Read from its end: mirror, turn about the corner, move back into sight.
    private static AffineTransform lay(Turn turn, int width, int height) {
        var lay = new AffineTransform();
        switch (turn.quarters()) {
            case 1 -> lay.translate(height, 0);
            case 2 -> lay.translate(width, height);
            case 3 -> lay.translate(0, width);
            default -> {}
        }
        lay.quadrantRotate(turn.quarters());
        if (turn.mirrored()) {
            lay.translate(width, 0);
            lay.scale(-1, 1);
        }
        return lay;
    }
}
