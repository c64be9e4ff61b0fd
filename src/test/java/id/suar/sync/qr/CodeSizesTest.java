package id.suar.sync.qr;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountBook;
import id.suar.count.MadeUpSheets;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many codes fifty sheets take, and that a hub gets them from photographs of some of the codes.
class CodeSizesTest {

    @TempDir
    Path root;

    private Office hub;
    private Laptop laptop;

    @BeforeEach
    void open() throws IOException {
        hub = new Office(Files.createDirectories(root.resolve("hub")));
        laptop = new Laptop(Files.createDirectories(root.resolve("laptop")), hub.card(MadeUpSheets.OBSERVER));
        laptop.sync(hub.address());
    }

    @AfterEach
    void close() {
        laptop.close();
        hub.close();
    }

    @Test
    void fiftySheetsOfPresident() {
        Frames frames = frames(MadeUpSheets.president(1, true));
        assertThat(frames.length()).isLessThan(1_100);
        assertThat(frames.needed()).isLessThanOrEqualTo(2);
    }

    @Test
    void fiftyLegislativeSheets() {
        Frames frames;
        try (var book = new CountBook(root.resolve("book.db"))) {
            frames = frames(MadeUpSheets.of(1, book.contest("DPR"), true));
        }
        assertThat(frames.length()).isLessThan(4_000);
        assertThat(frames.needed()).isLessThanOrEqualTo(6);
    }

    private Frames frames(MadeUpSheets made) {
        Frames frames = FiftySheets.frames(laptop, made);
        deliver(frames);
        assertThat(hub.journals.heads().getFirst().seq()).isEqualTo(FiftySheets.COUNT);
        return frames;
    }

    /// As a phone in a shaking hand brings them: the first one missed, the rest turned, blurred, noisy.
    private void deliver(Frames frames) {
        var random = new Random(3);
        var reader = new CodeReader(file -> java.util.Optional.empty());
        for (int turn = 1; turn < 4 * frames.needed() + 8; turn++) {
            Picture code = QrCodec.encode(frames.frame(turn)).picture(5);
            double degrees = random.nextInt(360);
            Picture photo = Photographed.of(code, 1300, degrees, 1, 6, random).picture();
            if (reader.read(photo) instanceof Sight.Whole(String _, byte[] bytes)) {
                assertThat(hub.intake.take(bytes).added()).isPositive();
                return;
            }
        }
    }
}
