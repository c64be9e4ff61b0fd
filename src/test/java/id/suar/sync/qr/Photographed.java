package id.suar.sync.qr;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;

/// What a phone makes of a code on a screen: turned, another size, blurred, dim, noisy, with a desk around it.
final class Photographed {

    private final BufferedImage photo;

    private Photographed(BufferedImage photo) {
        this.photo = photo;
    }

    /// @param side  of the code in the photo, in pixels
    /// @param blur  radius in pixels
    /// @param noise standard deviation, of 255
    static Photographed of(Picture code, int side, double degrees, int blur, double noise, Random random) {
        int room = side * 3 / 2;
        var photo = new BufferedImage(room + side / 3, room, BufferedImage.TYPE_INT_RGB);
        var pen = photo.createGraphics();
        pen.setColor(new Color(70, 64, 58));
        pen.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.translate(photo.getWidth() / 2.0, photo.getHeight() / 2.0);
        pen.rotate(Math.toRadians(degrees));
        // A little from the side: not quite a rectangle any more.
        pen.shear(0.04, 0.03);
        pen.drawImage(image(code), -side / 2, -side / 2, side, side, null);
        pen.dispose();
        return new Photographed(noisy(blurred(photo, blur), noise, random));
    }

    Picture picture() {
        int width = photo.getWidth();
        int height = photo.getHeight();
        return new Picture(width, height, photo.getRGB(0, 0, width, height, null, 0, width));
    }

    BufferedImage image() {
        return photo;
    }

    static BufferedImage image(Picture picture) {
        var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
        return image;
    }

    private static BufferedImage blurred(BufferedImage image, int radius) {
        if (radius == 0) {
            return image;
        }
        int side = 2 * radius + 1;
        float[] weights = new float[side * side];
        Arrays.fill(weights, 1f / (side * side));
        return new ConvolveOp(new Kernel(side, side, weights), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    }

    private static BufferedImage noisy(BufferedImage image, double noise, Random random) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = image.getRGB(x, y);
                int by = (int) Math.round(random.nextGaussian() * noise);
                int dim = 40;
                int all = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int value = Math.clamp((pixel >>> shift & 0xFF) * 160 / 255 + dim + by, 0, 255);
                    all |= value << shift;
                }
                image.setRGB(x, y, all);
            }
        }
        return image;
    }
}
