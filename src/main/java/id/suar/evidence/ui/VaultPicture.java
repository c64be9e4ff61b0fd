package id.suar.evidence.ui;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.Gallery;
import id.suar.evidence.PictureDecoder;
import id.suar.evidence.Pixels;
import id.suar.fx.PictureSource;
import id.suar.i18n.Texts;
import java.nio.IntBuffer;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pictures as the toolkit shows them. Away from the FX thread.
public final class VaultPicture {

    private VaultPicture() {}

    /// Of the vault.
    public static PictureSource of(Gallery gallery, EvidenceId id, Texts texts) {
        return most -> switch (gallery.look(id, most)) {
            case Gallery.Look.Seen(Pixels pixels) -> new PictureSource.Reading.Seen(image(pixels));
            case Gallery.Look.Elsewhere elsewhere -> new PictureSource.Reading.NotSeen(texts.text("photo.elsewhere"));
            case Gallery.Look.Locked locked -> new PictureSource.Reading.NotSeen(texts.text("photo.locked"));
            case Gallery.Look.Damaged damaged -> new PictureSource.Reading.NotSeen(texts.text("photo.damaged"));
        };
    }

    /// Of a file that is not taken yet.
    public static PictureSource of(Path file, Texts texts) {
        return most -> PictureDecoder.decode(file, most)
                .<PictureSource.Reading>map(pixels -> new PictureSource.Reading.Seen(image(pixels)))
                .orElseGet(() -> new PictureSource.Reading.NotSeen(texts.text("photo.fault.broken")));
    }

    private static Image image(Pixels pixels) {
        var image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        IntBuffer.wrap(pixels.argb()),
                        pixels.width());
        return image;
    }
}
