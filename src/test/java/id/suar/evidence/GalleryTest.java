package id.suar.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Digest;
import id.suar.db.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GalleryTest {

    @TempDir
    Path folder;

    private Database db;
    private MadeVault vault;
    private Gallery gallery;

    @BeforeEach
    void open() {
        db = Database.open(folder.resolve("suar.db"));
        vault = new MadeVault(folder.resolve("vault"), db);
        gallery = vault.gallery();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aPictureIsTakenOnceAndSeenNoLargerThanWanted() throws IOException {
        Path file = write(MadePictures.jpeg(3_000, 4_000, 1));
        var kept = (Gallery.Taking.Kept) gallery.take(file);
        gallery.take(file);

        Pixels pixels = ((Gallery.Look.Seen) gallery.look(kept.picture().id(), Gallery.THUMBNAIL)).pixels();
        assertThat(pixels.width()).isEqualTo(240);
        assertThat(pixels.height()).isEqualTo(320);
        assertThat(gallery.has(kept.picture().id())).isTrue();
    }

    @Test
    void aSmallPictureIsNotMadeLarger() throws IOException {
        var kept = (Gallery.Taking.Kept) gallery.take(write(MadePictures.png(30, 20, 1)));
        Pixels pixels = ((Gallery.Look.Seen) gallery.look(kept.picture().id(), 1_000)).pixels();
        assertThat(pixels.argb()).hasSize(600);
    }

    @Test
    void whatCannotBeDecodedIsNotTaken() throws IOException {
        byte[] jpeg = MadePictures.jpeg(64, 64, 1);
        for (int i = 2; i + 1 < jpeg.length; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC4) {
                jpeg[i + 4] = (byte) 0xEE; // a table that no decoder knows
                break;
            }
        }
        assertThat(gallery.take(write(jpeg))).isEqualTo(new Gallery.Taking.Refused(PictureFault.BROKEN));
        assertThat(folder.resolve("vault")).doesNotExist();
    }

    @Test
    void whatIsElsewhereOrDamagedSaysSo() throws IOException {
        EvidenceId absent = EvidenceId.of(Digest.sha256(new byte[1]));
        assertThat(gallery.look(absent, 100)).isInstanceOf(Gallery.Look.Elsewhere.class);

        var kept = (Gallery.Taking.Kept) gallery.take(write(MadePictures.jpeg(64, 64, 1)));
        String name = vault.files.find(kept.picture().id()).orElseThrow().name();
        Files.writeString(vault.folder.file(name), "torn");
        assertThat(gallery.look(kept.picture().id(), 100)).isInstanceOf(Gallery.Look.Damaged.class);
    }

    @Test
    void whileLockedPicturesAreTakenAndNotSeen() throws IOException {
        vault.locked.set(true);
        var kept = (Gallery.Taking.Kept) gallery.take(write(MadePictures.jpeg(64, 64, 1)));
        assertThat(gallery.look(kept.picture().id(), 100)).isInstanceOf(Gallery.Look.Locked.class);

        vault.locked.set(false);
        assertThat(gallery.look(kept.picture().id(), 100)).isInstanceOf(Gallery.Look.Seen.class);
    }

    @Test
    void aPictureThatTheDiskHasNoRoomForIsNotTaken() throws IOException {
        vault.free.set(900);
        assertThat(gallery.take(write(MadePictures.jpeg(64, 64, 1)))).isEqualTo(new Gallery.Taking.NoRoom(900));
    }

    /// Where the red half of a picture that lies left as stored must be seen, by EXIF's eight numbers.
    @ParameterizedTest
    @CsvSource({"1,LEFT", "2,RIGHT", "3,RIGHT", "4,LEFT", "5,TOP", "6,TOP", "7,BOTTOM", "8,BOTTOM"})
    void picturesStandUpright(int orientation, String red) throws IOException {
        byte[] bytes =
                MadePictures.taken(MadePictures.halves(120, 80), LocalDateTime.of(2024, 2, 14, 20, 0), orientation);
        Pixels pixels = PictureDecoder.decode(bytes, 1_000).orElseThrow();
        boolean onItsSide = orientation > 4;
        assertThat(pixels.width()).isEqualTo(onItsSide ? 80 : 120);
        String seen = red(pixels, 0.1, 0.5) ? "LEFT" : "RIGHT";
        if (onItsSide) {
            seen = red(pixels, 0.5, 0.1) ? "TOP" : "BOTTOM";
        }
        assertThat(seen).isEqualTo(red);
    }

    private static boolean red(Pixels pixels, double across, double down) {
        int x = (int) (pixels.width() * across);
        int y = (int) (pixels.height() * down);
        int colour = pixels.argb()[y * pixels.width() + x];
        return (colour >>> 16 & 0xFF) > 200;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("foto"), bytes);
    }
}
