package id.suar.fx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Pictures of what is shown, as PNG.
public final class Pictures {

    private Pictures() {}

    /// On any thread but FX: the image must not change any more.
    public static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        try (OutputStream out = Files.newOutputStream(file)) {
            if (!ImageIO.write(buffered, "png", out)) {
                throw new IOException("no writer of PNG");
            }
        }
    }
}
