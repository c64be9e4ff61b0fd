package id.suar.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.app.FilePictures;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.hub.FolderIntake;
import id.suar.sync.file.ParcelExport;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.file.ReceiptImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A stick to the hub, and its receipts back.
class StickTest {

    @TempDir
    Path root;

    private Office hub;
    private Laptop laptop;
    private Path out;
    private Path back;

    @BeforeEach
    void open() throws IOException {
        hub = new Office(Files.createDirectories(root.resolve("hub")));
        laptop = new Laptop(Files.createDirectories(root.resolve("laptop")), hub.card("Panwaslu Samboja"));
        out = root.resolve("out");
        back = root.resolve("back");
    }

    @AfterEach
    void close() {
        laptop.close();
        hub.close();
    }

    @Test
    void handedOverIsNotReceivedUntilTheReceiptIsBack() {
        laptop.notes(7);
        assertThat(export()).hasSize(1);
        assertThat(out.resolve("SUAR").resolve(hub.keys.id() + "-" + laptop.profile.device() + "-1-7.suar"))
                .isRegularFile();
        assertThat(laptop.outbox.standing())
                .extracting("saved", "handedOver", "received")
                .containsExactly(7L, 7L, 0L);

        intake();
        assertThat(laptop.outbox.standing().received()).isZero();
        receipts();
        assertThat(laptop.outbox.standing())
                .extracting("saved", "handedOver", "received")
                .containsExactly(7L, 0L, 7L);
        assertThat(Laptop.all(hub.journals, laptop.profile.device()))
                .isEqualTo(Laptop.all(laptop.journals, laptop.profile.device()));
    }

    @Test
    void everyStepTwiceIsTheSameAsOnce() {
        laptop.notes(7);
        export();
        export();
        intake();
        intake();
        receipts();
        receipts();
        laptop.notes(2);
        export();
        intake();
        receipts();
        assertThat(laptop.outbox.standing().waiting()).isZero();
        assertThat(hub.journals.heads().getFirst().seq()).isEqualTo(9);
    }

    @Test
    void filesMayComeInAnyOrder() throws IOException {
        laptop.notes(3);
        export();
        intake();
        receipts();
        laptop.notes(8);
        export();
        // A name that sorts before its predecessor's.
        try (Office empty = hub.on(Files.createDirectories(root.resolve("empty")))) {
            var taken = new FolderIntake(empty.intake).take(out, back);
            assertThat(taken).hasSize(2);
            assertThat(empty.journals.heads().getFirst().seq()).isEqualTo(11);
        }
    }

    @Test
    void strangeFilesAreNamedAndTheRestGoesOn() throws IOException {
        laptop.notes(3);
        export();
        Path folder = out.resolve("SUAR");
        Files.write(folder.resolve("a.suar"), new byte[] {1, 2, 3});
        Files.write(folder.resolve("b.suar"), new byte[ParcelCodec.MAX_BYTES + 1]);
        Files.writeString(folder.resolve("notes.txt"), "not ours");
        var taken = new FolderIntake(hub.intake).take(out, back);

        assertThat(taken).hasSize(3);
        assertThat(hub.journals.heads().getFirst().seq()).isEqualTo(3);
        Files.write(back.resolve("SUAR").resolve("x" + ParcelFolder.RECEIPT), new byte[] {9});
        assertThat(receipts()).hasSize(3);
        assertThat(laptop.outbox.standing().waiting()).isZero();
    }

    @Test
    void anOldAnswerThatIsImportedAgainDoesNotTurnBackTheClock() throws IOException {
        laptop.notes(3);
        // Behind: the first file is lost, the second alone reaches the hub.
        laptop.sync(hub.address());
        laptop.notes(2);
        export();
        try (Office empty = hub.on(Files.createDirectories(root.resolve("empty")))) {
            new FolderIntake(empty.intake).take(out, back);
        }
        laptop.sync(hub.address());
        assertThat(laptop.outbox.standing().received()).isEqualTo(5);
        receipts();
        assertThat(laptop.outbox.standing().received()).isEqualTo(5);
    }

    private List<ParcelExport.Exported> export() {
        return new ParcelExport(laptop.outbox, laptop.packer, laptop.handovers, hub.keys.id(), laptop.clock).to(out);
    }

    private void intake() {
        new FolderIntake(hub.intake).take(out, back);
    }

    private List<ReceiptImport.Read> receipts() {
        return new ReceiptImport(laptop.desk, laptop.profile.hub().id(), new FilePictures()).from(back);
    }
}
