package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.DeviceKeys;
import id.suar.app.FilePictures;
import id.suar.faults.Office;
import id.suar.fx.InlineTasks;
import id.suar.hub.CodeIntake;
import id.suar.i18n.Texts;
import id.suar.sync.qr.Frames;
import id.suar.sync.qr.Picture;
import id.suar.sync.qr.PngCodec;
import id.suar.sync.qr.QrCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The loop of codes as the screen plays it, read by a hub, and the receipt back.
class QrModelTest {

    private final InlineTasks tasks = new InlineTasks();
    private final Texts texts = Texts.of(Texts.ENGLISH);

    @TempDir
    Path folder;

    private Office office;
    private TestDevice device;
    private QrModel model;
    private int moved;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
        device = new TestDevice(folder, office, Optional.empty());
        var unlocking = new Unlocking(device.desk.keys(), tasks, new Never());
        var choosing = new TestDevice.Always(device.stick.resolve("receipt.png"));
        model = new QrModel(device.desk, tasks, texts, choosing, unlocking, () -> moved++);
    }

    @AfterEach
    void close() {
        device.close();
        office.close();
    }

    @Test
    void aHubReadsTheLoopAndTheReceiptComesBack() throws IOException {
        device.laptop.notes(300);
        model.open();
        assertThat(model.summary().get()).startsWith("300 records").contains("codes suffice");
        var hub = new CodeIntake(office.intake, new FilePictures());
        Optional<byte[]> receipt = Optional.empty();
        // The first one is missed.
        for (int turn = 0; turn < 40 && receipt.isEmpty(); turn++) {
            model.tick();
            byte[] photo = PngCodec.encode(model.code().get().orElseThrow().picture(5));
            receipt = hub.see(photo)
                    .taken()
                    .map(taken -> taken.verdict().orElseThrow().signed());
        }
        assertThat(device.laptop.outbox.standing().handedOver()).isEqualTo(300);
        assertThat(moved).isEqualTo(1);

        Files.write(
                device.stick.resolve("receipt.png"),
                PngCodec.encode(QrCodec.encode(Frames.of(receipt.orElseThrow()).frame(0))
                        .picture(4)));
        model.chooseReceipt();
        assertThat(model.result().get()).startsWith("The hub has this device's records up to number 300");
        assertThat(model.summary().get()).isEqualTo("The hub has received everything.");
        assertThat(model.code().get()).isEmpty();
        assertThat(device.laptop.outbox.standing().waiting()).isZero();
    }

    @Test
    void playsStopsStepsAndChangesPace() {
        device.laptop.notes(500);
        model.open();
        assertThat(model.progress().get()).startsWith("Code 1 of");
        model.tick();
        assertThat(model.progress().get()).startsWith("Code 2 of");
        model.toggle();
        model.tick();
        assertThat(model.progress().get()).startsWith("Code 2 of");
        model.previous();
        model.previous();
        assertThat(model.progress().get()).startsWith("Code 1 of");
        model.next();
        assertThat(model.progress().get()).startsWith("Code 2 of");
        for (int i = 0; i < 20; i++) {
            model.faster();
        }
        assertThat(model.perSecond().get()).isEqualTo(QrModel.FASTEST);
        for (int i = 0; i < 20; i++) {
            model.slower();
        }
        assertThat(model.perSecond().get()).isEqualTo(QrModel.SLOWEST);
        model.close();
        assertThat(model.code().get()).isEmpty();
    }

    @Test
    void picturesThatAreNoReceiptAreSaid() {
        device.laptop.notes(500);
        model.open();
        model.takeReceipt(Optional.empty());
        assertThat(model.result().get()).startsWith("There is no picture");
        model.takeReceipt(Optional.of(new Picture(100, 100, new int[10_000])));
        assertThat(model.result().get()).startsWith("No QR code of Suar");
        model.takeReceipt(Optional.of(model.code().get().orElseThrow().picture(4)));
        assertThat(model.result().get()).startsWith("That code is a part of a parcel");
        assertThat(device.laptop.outbox.standing().received()).isZero();
    }

    private static final class Never implements Unlocking.Asking {

        @Override
        public void pin(Consumer<DeviceKeys> then) {
            throw new AssertionError("no PIN here");
        }

        @Override
        public void damaged(String reason) {
            throw new AssertionError(reason);
        }
    }
}
