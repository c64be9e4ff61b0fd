package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.DeviceKeys;
import id.suar.faults.Office;
import id.suar.fx.InlineTasks;
import id.suar.hub.FolderIntake;
import id.suar.i18n.Texts;
import id.suar.region.Zones;
import id.suar.sync.Passage;
import id.suar.sync.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxModelTest {

    private final InlineTasks tasks = new InlineTasks();
    private final Texts texts = Texts.of(Texts.INDONESIAN);
    private final List<Consumer<DeviceKeys>> asked = new ArrayList<>();
    private Office office;
    private TestDevice device;
    private OutboxModel model;
    private int moves;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
        device(Optional.empty());
    }

    @AfterEach
    void close() {
        device.close();
        office.close();
    }

    private void device(Optional<char[]> pin) throws IOException {
        device = new TestDevice(folder, office, pin);
        var unlocking = new Unlocking(device.desk.keys(), tasks, new Asked());
        var choosing = new TestDevice.Always(device.stick);
        model = new OutboxModel(
                device.desk, tasks, texts, new Times(texts, Zones.WITA), choosing, unlocking, () -> moves++);
    }

    @Test
    void anEmptyOneTeaches() {
        model.refresh();
        assertThat(model.rows()).isEmpty();
        assertThat(model.emptyHint().get()).startsWith("Belum ada yang dicatat");
    }

    @Test
    void listsWhatWaitsInTheOrderInWhichItGoes() {
        device.laptop.notes(3);
        model.refresh();

        assertThat(model.rows()).hasSize(3).noneMatch(Waiting::handedOver);
        assertThat(model.rows().getFirst().entry().seq()).isEqualTo(1);
        assertThat(model.summary().get()).startsWith("3 catatan belum diterima hub");
        assertThat(model.first().get()).contains("Rab, 14 Feb 2024 13.00 WITA");
    }

    @Test
    void howLongItTakesIsSaidOnceTheLinkWasMeasuredAndNotBefore() {
        device.laptop.notes(3);
        model.refresh();
        assertThat(model.estimate().get()).startsWith("Lama pengiriman belum diketahui");
        assertThat(model.arrives(model.rows().getLast().upTo())).isEqualTo("belum diketahui");

        for (int bytes : new int[] {1_200, 6_000, 3_600}) {
            long passage = device.laptop.passages.begin(bytes, bytes * 10L, device.laptop.clock.instant());
            device.laptop.passages.end(passage, Duration.ofSeconds(1 + bytes / 1_200), Passage.End.ARRIVED);
        }
        device.laptop.notes(3_000);
        model.refresh();
        assertThat(model.estimate().get()).contains("per detik", "kira-kira");
        assertThat(model.arrives(1)).isEqualTo("2 dtk");
        assertThat(model.rows().getLast().order()).isEqualTo(3_003);
    }

    /// A later hand-over that ends earlier says nothing of what comes after its end.
    @Test
    void eachRecordKnowsWhenAndHowItLeft() {
        device.laptop.notes(3);
        var journal = device.laptop.journals.current(device.laptop.profile.device());
        Instant monday = Instant.parse("2024-02-12T02:00:00Z");
        device.laptop.handovers.mark(journal, 2, "file", monday);
        device.laptop.handovers.mark(journal, 1, "qr", monday.plus(Duration.ofDays(1)));
        model.refresh();

        assertThat(model.rows().get(0).handover().map(model::left)).contains("kode QR, Sel, 13 Feb 2024 10.00 WITA");
        assertThat(model.rows().get(1).handover().map(model::left)).contains("stik USB, Sen, 12 Feb 2024 10.00 WITA");
        assertThat(model.rows().get(2).handover()).isEmpty();
    }

    @Test
    void goesByStickAndComesBackSigned() throws IOException {
        device.laptop.notes(3);
        model.handOver();

        assertThat(model.result().get()).startsWith("3 catatan diserahkan dalam 1 berkas");
        assertThat(model.rows()).hasSize(3).allMatch(Waiting::handedOver);
        assertThat(moves).as("the line below says so too").isEqualTo(1);
        Path receipts = Files.createDirectories(folder.resolve("stick"));
        new FolderIntake(office.intake).take(device.stick, receipts);
        model.takeReceipts();

        assertThat(model.result().get()).isEqualTo("1 berkas dibaca: 1 tanda terima berlaku.");
        assertThat(model.rows()).isEmpty();
        assertThat(moves).isEqualTo(2);
        assertThat(model.emptyHint().get()).startsWith("Hub menandatangani 3 catatan");
        model.handOver();
        assertThat(model.result().get()).startsWith("Tidak ada yang perlu diserahkan");
    }

    @Test
    void saysSoWhenThereIsNoReceipt() {
        model.takeReceipts();
        assertThat(model.result().get()).startsWith("Tidak ada tanda terima");
    }

    @Test
    void aStickThatCannotBeWrittenLosesNothing() throws IOException {
        device.laptop.notes(1);
        Files.writeString(device.stick.resolve("SUAR"), "a file where the folder should be");
        model.handOver();

        assertThat(model.result().get()).startsWith("Tidak berhasil").endsWith("Tidak ada yang hilang.");
        assertThat(model.busy().get()).isFalse();
        model.refresh();
        assertThat(model.rows()).hasSize(1).noneMatch(Waiting::handedOver);
    }

    @Test
    void syncNowAsksForThePinFirst() throws IOException {
        device.close();
        device(Optional.of("rahasia".toCharArray()));
        model.syncNow();
        assertThat(asked).hasSize(1);
        assertThat(device.schedule.waiting()).isZero();

        var pin = new PinModel(device.desk.keys(), tasks, texts, asked.getFirst());
        pin.open("salah");
        assertThat(pin.message().get()).startsWith("PIN salah");
        pin.open("rahasia");
        assertThat(device.schedule.waiting()).isEqualTo(1);
        model.syncNow();
        assertThat(asked).hasSize(1);
    }

    private final class Asked implements Unlocking.Asking {

        @Override
        public void pin(Consumer<DeviceKeys> then) {
            asked.add(then);
        }

        @Override
        public void damaged(String reason) {}
    }
}
