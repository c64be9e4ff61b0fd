package id.suar.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Small pictures of large ones, sealed like them: what a hub sees of a photo before the photo itself has come over
/// a bad line.
public final class Thumbnails {

    public static final int MOST_BYTES = 20 * 1024;

    private static final float[] QUALITIES = {0.75f, 0.6f, 0.45f, 0.3f};

    private final Vault vault;
    private final SealedFiles files;

    public Thumbnails(Vault vault, SealedFiles files) {
        this.vault = vault;
        this.files = files;
    }

    public Optional<EvidenceId> of(EvidenceId original) {
        return files.thumbnail(original);
    }

    /// Makes one, unless there is one.
    ///
    /// @param pixels no larger than [Gallery#THUMBNAIL]
    void make(EvidenceId original, Pixels pixels) throws IOException {
        if (files.thumbnail(original).isEmpty()
                && vault.put(new ByteArrayInputStream(jpeg(pixels)), MOST_BYTES)
                        instanceof Vault.Deposit.Kept(EvidenceId thumbnail, long _, boolean _)) {
            files.thumbnail(original, thumbnail);
        }
    }

    /// Makes those of pictures that earlier versions took in. For whoever can read them.
    public void makeMissing() throws IOException {
        for (EvidenceId original : files.withoutThumbnail()) {
            if (!(vault.open(original) instanceof Vault.Found found)) {
                continue;
            }
            try (InputStream in = found.content()) {
                if (found.bytes() <= PictureLimits.MOST_BYTES) {
                    Optional<Pixels> pixels =
                            PictureDecoder.decode(in.readNBytes(PictureLimits.MOST_BYTES), Gallery.THUMBNAIL);
                    if (pixels.isPresent()) {
                        make(original, pixels.get());
                    }
                }
            } catch (id.suar.evidence.sealed.DamagedEvidence e) {
                continue;
            }
        }
    }

    /// At most [#MOST_BYTES], with nothing beside the picture.
    static byte[] jpeg(Pixels pixels) throws IOException {
        BufferedImage image = opaque(pixels);
        while (true) {
            for (float quality : QUALITIES) {
                byte[] jpeg = jpeg(image, quality);
                if (jpeg.length <= MOST_BYTES) {
                    return jpeg;
                }
            }
            image = smaller(image);
        }
    }

    private static BufferedImage opaque(Pixels pixels) {
        var raw = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
        raw.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        return drawn(raw, pixels.width(), pixels.height());
    }

    private static BufferedImage smaller(BufferedImage image) {
        return drawn(image, Math.max(1, image.getWidth() * 3 / 4), Math.max(1, image.getHeight() * 3 / 4));
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return image;
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(javax.imageio.ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
