package id.suar.sync.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QrCodecTest {

    @Test
    void everyLengthReadsBack() {
        var random = new Random(2);
        for (int length = 1; length <= FrameCodec.MOST_BYTES; length += 97) {
            byte[] bytes = bytes(length, random);
            assertThat(QrCodec.decode(QrCodec.encode(bytes).picture(4))).hasValue(bytes);
        }
        assertThatThrownBy(() -> QrCodec.encode(new byte[FrameCodec.MOST_BYTES + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// A frame of comfortable size in a photograph of a screen.
    @ParameterizedTest
    @CsvSource({
        "900, 0, 0, 0",
        "900, 7, 1, 6",
        "1200, -12, 1, 8",
        "1200, 90, 1, 4",
        "1500, 183, 2, 8",
        "1800, 30, 2, 10"
    })
    void photographsRead(int side, double degrees, int blur, double noise) {
        var random = new Random(side);
        int read = 0;
        int frames = 6;
        for (int i = 0; i < frames; i++) {
            byte[] bytes = bytes(Frames.COMFORTABLE, random);
            Picture code = QrCodec.encode(bytes).picture(5);
            Picture photo =
                    Photographed.of(code, side, degrees, blur, noise, random).picture();
            read += QrCodec.decode(photo)
                            .filter(found -> Arrays.equals(found, bytes))
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(read).isGreaterThanOrEqualTo(frames - 1);
    }

    @Test
    void noiseHasNoCodes() {
        var random = new Random(6);
        int[] argb = random.ints(400 * 300).toArray();
        assertThat(QrCodec.decode(new Picture(400, 300, argb))).isEmpty();
        assertThat(QrCodec.decode(new Picture(1, 1, new int[1]))).isEmpty();
    }

    private static byte[] bytes(int length, Random random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
