package id.suar.evidence;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import javax.imageio.ImageIO;

/// Pictures as a phone makes them, made for tests: a sheet of paper on a table, with lines and figures, and what
/// the camera wrote beside it.
public final class MadePictures {

    private MadePictures() {}

    public static byte[] jpeg(int width, int height, int seed) {
        return bytes(paper(width, height, seed), "jpg");
    }

    public static byte[] png(int width, int height, int seed) {
        return bytes(paper(width, height, seed), "png");
    }

    /// Two colours, the left half red and the right half blue: shows how it was laid.
    public static byte[] halves(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        return bytes(image, "jpg");
    }

    /// With EXIF as the first segment.
    ///
    /// @param position degrees of latitude and longitude, or none
    public static byte[] taken(byte[] jpeg, LocalDateTime at, int orientation, double... position) {
        String time = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").format(at);
        return withSegment(jpeg, exif(time, orientation, position));
    }

    /// With a first segment APP1 of any bytes.
    public static byte[] withSegment(byte[] jpeg, byte[] segment) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write((segment.length + 2) >>> 8);
        out.write(segment.length + 2);
        out.writeBytes(segment);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /// A big-endian TIFF of three directories: the picture's, the camera's and the position's.
    public static byte[] exif(String time, int orientation, double... position) {
        int tags = position.length == 2 ? 3 : 2;
        int camera = 8 + 2 + 12 * tags + 4;
        int timeAt = camera + 2 + 12 + 4;
        int place = timeAt + 20;
        int degrees = place + 2 + 12 * 4 + 4;
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeBytes("Exif\0\0MM\0*");
            out.writeInt(8);
            out.writeShort(tags);
            tag(out, 0x0112, 3, 1, orientation << 16);
            tag(out, 0x8769, 4, 1, camera);
            if (tags == 3) {
                tag(out, 0x8825, 4, 1, place);
            }
            out.writeInt(0);
            out.writeShort(1);
            tag(out, 0x9003, 2, 20, timeAt);
            out.writeInt(0);
            out.write((time + "\0".repeat(20)).substring(0, 20).getBytes(StandardCharsets.US_ASCII));
            if (tags == 3) {
                out.writeShort(4);
                tag(out, 1, 2, 2, (position[0] < 0 ? 'S' : 'N') << 24);
                tag(out, 2, 5, 3, degrees);
                tag(out, 3, 2, 2, (position[1] < 0 ? 'W' : 'E') << 24);
                tag(out, 4, 5, 3, degrees + 24);
                out.writeInt(0);
                angle(out, Math.abs(position[0]));
                angle(out, Math.abs(position[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void tag(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    private static void angle(DataOutputStream out, double degrees) throws IOException {
        out.writeInt((int) Math.round(degrees * 1_000_000));
        out.writeInt(1_000_000);
        for (int i = 0; i < 2; i++) {
            out.writeInt(0);
            out.writeInt(1);
        }
    }

    private static BufferedImage paper(int width, int height, int seed) {
        var random = new Random(seed);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(96, 74, 58));
        pen.fillRect(0, 0, width, height);
        int margin = Math.max(1, width / 16);
        pen.setColor(new Color(246, 243, 232));
        pen.fillRect(margin, margin, width - 2 * margin, height - 2 * margin);
        pen.setColor(new Color(52, 48, 60));
        int rows = 18;
        int row = Math.max(1, (height - 4 * margin) / rows);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Math.max(1, row / 2)));
        for (int i = 0; i <= rows; i++) {
            int y = 2 * margin + i * row;
            pen.drawLine(2 * margin, y, width - 2 * margin, y);
            if (i < rows) {
                pen.drawString("C.HASIL " + (i + 1), 2 * margin + row / 3, y + 2 * row / 3);
                pen.drawString("%03d".formatted(random.nextInt(300)), width - 2 * margin - 3 * row, y + 2 * row / 3);
            }
        }
        pen.dispose();
        return image;
    }

    private static byte[] bytes(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
