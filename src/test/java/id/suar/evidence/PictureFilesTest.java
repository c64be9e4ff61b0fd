package id.suar.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is taken as a picture, and all that is not.
class PictureFilesTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2024, 2, 14, 19, 42, 10);

    @TempDir
    Path folder;

    @Test
    void aJpegTellsItsSizeItsHashAndWhatTheCameraWrote() throws IOException {
        byte[] bytes = MadePictures.taken(MadePictures.jpeg(400, 300, 1), EVENING, 6, -0.4371, 116.9812);
        var picture = picture(bytes, "IMG_1.jpg");

        assertThat(picture.head()).isEqualTo(new PictureHead(PictureFormat.JPEG, 400, 300));
        assertThat(picture.bytes()).isEqualTo(bytes.length);
        assertThat(picture.taken().at()).contains(EVENING);
        assertThat(picture.taken().position()).contains(new Taken.Position(-437_100, 116_981_200));
        assertThat(picture.taken().turn()).isEqualTo(new Turn(false, 1));
    }

    @Test
    void whatItIsItsBytesSayAndNotItsName() throws IOException {
        assertThat(picture(MadePictures.png(40, 30, 1), "foto.jpg").head().format())
                .isEqualTo(PictureFormat.PNG);
        assertThat(refused("bukan gambar".getBytes(StandardCharsets.UTF_8), "foto.jpg"))
                .isEqualTo(PictureFault.NOT_A_PICTURE);
        assertThat(refused("GIF89a........".getBytes(StandardCharsets.US_ASCII), "foto.png"))
                .isEqualTo(PictureFault.NOT_A_PICTURE);
        assertThat(refused(new byte[0], "kosong.jpg")).isEqualTo(PictureFault.EMPTY);
        assertThat(PictureFiles.examine(folder.resolve("tak-ada.jpg")))
                .isEqualTo(new Examined.Refused(PictureFault.UNREADABLE));
        assertThat(PictureFiles.examine(folder)).isEqualTo(new Examined.Refused(PictureFault.UNREADABLE));
    }

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("besar.jpg");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(MadePictures.jpeg(10, 10, 1));
            sparse.setLength(200L * 1024 * 1024);
        }
        assertThat(PictureFiles.examine(file)).isEqualTo(new Examined.Refused(PictureFault.TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource({"30000,30000", "65535,65535", "2000000000,2", "9000,9000"})
    void aSmallFileThatClaimsToBeHugeIsNotDecoded(int width, int height) throws IOException {
        assertThat(refused(pngOf(width, height), "bom.png")).isEqualTo(PictureFault.TOO_MANY_PIXELS);
        if (width <= 65_535) {
            assertThat(refused(jpegOf(width, height), "bom.jpg")).isEqualTo(PictureFault.TOO_MANY_PIXELS);
        }
        assertThat(PictureDecoder.decode(pngOf(width, height), 100)).isEmpty();
    }

    @Test
    void aPictureThatIsCutOffIsRefused() throws IOException {
        byte[] jpeg = MadePictures.taken(MadePictures.jpeg(400, 300, 2), EVENING, 1);
        byte[] png = MadePictures.png(400, 300, 2);
        for (int part = 1; part <= 9; part++) {
            assertThat(refused(Arrays.copyOf(jpeg, jpeg.length * part / 10), "p.jpg"))
                    .isEqualTo(PictureFault.CUT_OFF);
            assertThat(refused(Arrays.copyOf(png, png.length * part / 10), "p.png"))
                    .isEqualTo(PictureFault.CUT_OFF);
        }
        assertThat(refused(Arrays.copyOf(jpeg, 3), "p.jpg")).isEqualTo(PictureFault.CUT_OFF);
        assertThat(refused(Arrays.copyOf(png, 8), "p.png")).isEqualTo(PictureFault.CUT_OFF);
    }

    @Test
    void whatAPhoneAddsAfterTheEndDoesNoHarm() throws IOException {
        byte[] jpeg = MadePictures.jpeg(40, 30, 3);
        byte[] more = Arrays.copyOf(jpeg, jpeg.length + 5_000);
        assertThat(picture(more, "gerak.jpg").head().width()).isEqualTo(40);
        assertThat(PictureDecoder.decode(more, 100)).isPresent();
    }

    @Test
    void nonsenseBesideThePictureNeverRefusesIt() throws IOException {
        var random = new Random(42);
        byte[] jpeg = MadePictures.jpeg(40, 30, 4);
        byte[] good = MadePictures.exif("2024:02:14 19:42:10", 6, -0.4, 117.0);
        for (int turn = 0; turn < 2_000; turn++) {
            byte[] exif = good.clone();
            for (int hit = 0; hit <= turn % 5; hit++) {
                exif[6 + random.nextInt(exif.length - 6)] = (byte) random.nextInt();
            }
            assertThat(PictureFiles.examine(write(MadePictures.withSegment(jpeg, exif), "acak.jpg")))
                    .isInstanceOf(Examined.Picture.class);
        }
        byte[] many = jpeg;
        for (int i = 0; i < 200; i++) {
            many = MadePictures.withSegment(many, good);
        }
        assertThat(picture(many, "banyak.jpg").taken().at()).contains(EVENING);
    }

    @Test
    void timesAndPlacesThatCannotBeAreNotTaken() throws IOException {
        byte[] jpeg = MadePictures.jpeg(40, 30, 5);
        assertThat(taken(jpeg, MadePictures.exif("2024:02:31 19:42:10", 1)).at())
                .isEmpty();
        assertThat(taken(jpeg, MadePictures.exif("0000:00:00 00:00:00", 1)).at())
                .isEmpty();
        assertThat(taken(jpeg, MadePictures.exif("9999:01:01 00:00:00", 1)).at())
                .isEmpty();
        assertThat(taken(jpeg, MadePictures.exif("2024:02:14 19:42:10", 99, 0, 0)))
                .isEqualTo(new Taken(Optional.of(EVENING), Optional.empty(), Turn.NONE));
        assertThat(taken(jpeg, MadePictures.exif("2024:02:14 19:42:10", 1, 91, 117))
                        .position())
                .isEmpty();
    }

    @Test
    void randomBytesAfterAGoodBeginningNeverThrow() {
        var random = new Random(7);
        for (int turn = 0; turn < 3_000; turn++) {
            byte[] bytes = turn % 2 == 0 ? MadePictures.jpeg(24, 16, 1) : MadePictures.png(24, 16, 1);
            for (int hit = 0; hit < 1 + turn % 8; hit++) {
                bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
            }
            PictureDecoder.decode(bytes, 16);
        }
    }

    private Taken taken(byte[] jpeg, byte[] exif) throws IOException {
        return picture(MadePictures.withSegment(jpeg, exif), "a.jpg").taken();
    }

    private Examined.Picture picture(byte[] bytes, String name) throws IOException {
        return (Examined.Picture) PictureFiles.examine(write(bytes, name));
    }

    private PictureFault refused(byte[] bytes, String name) throws IOException {
        return ((Examined.Refused) PictureFiles.examine(write(bytes, name))).fault();
    }

    private Path write(byte[] bytes, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /// A whole PNG whose header claims any size.
    private static byte[] pngOf(int width, int height) {
        byte[] png = MadePictures.png(8, 8, 1);
        var bytes = ByteBuffer.wrap(png);
        bytes.putInt(16, width);
        bytes.putInt(20, height);
        var check = new CRC32();
        check.update(png, 12, 17);
        bytes.putInt(29, (int) check.getValue());
        return png;
    }

    private static byte[] jpegOf(int width, int height) {
        byte[] jpeg = MadePictures.jpeg(8, 8, 1);
        for (int i = 2; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new AssertionError(new ByteArrayOutputStream());
    }
}
