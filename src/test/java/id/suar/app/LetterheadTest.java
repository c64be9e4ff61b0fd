package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands over letters comes from files that anybody may have laid there.
class LetterheadTest {

    @TempDir
    Path folder;

    private Letterhead letterhead;

    @BeforeEach
    void open() {
        letterhead = new Letterhead(folder);
    }

    @Test
    void whatIsKeptIsReadAgain() {
        assertThat(letterhead.head().lines()).isEmpty();
        letterhead.keep(List.of("BADAN PENGAWAS CONTOH", "Jalan Contoh 1"));
        assertThat(letterhead.head().lines()).containsExactly("BADAN PENGAWAS CONTOH", "Jalan Contoh 1");
    }

    @Test
    void aPictureIsMadeSmallAndWrittenAnew() throws IOException {
        byte[] large = png(1_600, 800);
        Path file = Files.write(folder.resolve("large.png"), large);

        assertThat(letterhead.take(file)).isEmpty();

        byte[] kept = letterhead.head().picture().orElseThrow();
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(read.getWidth()).isEqualTo(400);
        assertThat(read.getHeight()).isEqualTo(200);
        letterhead.drop();
        assertThat(letterhead.head().picture()).isEmpty();
    }

    @Test
    void whatIsNoPictureIsNotTakenAndWhatWasThereStays() throws IOException {
        letterhead.take(Files.write(folder.resolve("small.png"), png(10, 10)));
        byte[] before = letterhead.head().picture().orElseThrow();

        assertThat(letterhead.take(Files.writeString(folder.resolve("text.png"), "not a picture")))
                .contains("broken");
        assertThat(letterhead.take(folder.resolve("none.png"))).contains("unreadable");
        byte[] cut = png(100, 100);
        assertThat(letterhead.take(Files.write(folder.resolve("cut.png"), Arrays.copyOf(cut, 40))))
                .contains("broken");
        assertThat(letterhead.head().picture().orElseThrow()).isEqualTo(before);
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
