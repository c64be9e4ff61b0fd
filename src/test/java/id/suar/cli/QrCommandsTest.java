package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sheets to the hub and the receipt back with nothing but pictures of codes.
class QrCommandsTest {

    @TempDir
    Path root;

    private TwoFolders two;
    private Path codes;
    private Path back;

    @BeforeEach
    void open() throws IOException {
        two = new TwoFolders(root, "6402");
        codes = root.resolve("codes");
        back = root.resolve("back");
        Path counts = root.resolve("counts.csv");
        Files.write(counts, new MadeCounts(3, 3).file("6402012001", "LOA TEBU", "TENGGARONG", 60));
        assertThat(two.onDevice("count", "import", counts.toString(), "--contest", "PPWP")
                        .exit())
                .isZero();
    }

    @Test
    void sheetsGoByCodesAndTheReceiptComesBackAsOne() throws IOException {
        Spoken shown = two.onDevice("parcel", "qr", "--out", codes.toString(), "--frames", "9");
        assertThat(shown.exit()).as(shown.err()).isZero();
        assertThat(two.onDevice("status", "--json").out())
                .contains("\"handed_over\" : 60")
                .contains("\"received\" : 0");
        List<Path> frames = new ArrayList<>(list(codes));
        assertThat(frames).hasSize(9);
        // The first ones are lost, the rest comes backwards, and there is a photo of a dog among them.
        frames = frames.subList(4, 9).reversed();
        Path dog = Files.writeString(codes.resolve("dog.jpg"), "woof");

        List<String> words = new ArrayList<>(List.of("hub", "scan", dog.toString()));
        frames.forEach(frame -> words.add(frame.toString()));
        words.addAll(List.of("--receipts", back.toString(), "--show"));
        Spoken scanned = two.atHub(words.toArray(String[]::new));
        assertThat(scanned.exit()).as(scanned.err()).isZero();
        assertThat(scanned.out()).contains("received\t60");
        assertThat(scanned.err()).contains("█").contains("1 without a code");

        // Only the picture of the receipt reaches the device.
        for (Path file : list(back.resolve("SUAR"))) {
            if (!file.toString().endsWith(".png")) {
                Files.delete(file);
            }
        }
        Spoken receipts = two.onDevice("parcel", "receipts", "--from", back.toString());
        assertThat(receipts.exit()).as(receipts.err()).isZero();
        assertThat(receipts.out()).contains("received 60");
        assertThat(two.onDevice("parcel", "qr", "--out", codes.toString()).err())
                .contains("Nothing to hand over");
    }

    @Test
    void tooFewFramesAreSaidAndMoreOfThemFinishIt() throws IOException {
        two.onDevice("parcel", "qr", "--out", codes.toString());
        List<Path> frames = list(codes);
        Spoken few = two.atHub("hub", "scan", frames.getFirst().toString());
        assertThat(few.exit()).isEqualTo(ExitCode.NOT_DELIVERED);
        assertThat(few.err()).contains("1 parcels are not complete");
        assertThat(two.atHub("hub", "scan", codes.toString()).exit()).isZero();
        assertThat(two.atHub("hub", "scan", root.resolve("none.png").toString()).exit())
                .isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void codesBecomeAFileThatGoesOnAsAnyOther() throws IOException {
        two.onDevice("parcel", "qr", "--out", codes.toString());
        Path parcel = root.resolve("stick").resolve("parcel.suar");
        Spoken read = Spoken.run("qr", "read", codes.toString(), "--out", parcel.toString(), "--lang", "en");
        assertThat(read.exit()).as(read.err()).isZero();
        String stick = parcel.getParent().toString();
        Spoken taken = two.atHub("hub", "intake", "--from", stick, "--receipts", stick);
        assertThat(taken.exit()).as(taken.err()).isZero();
        assertThat(taken.out()).contains("received\t60");
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
