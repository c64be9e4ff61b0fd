package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.DeviceKeys;
import id.suar.evidence.SealedFile;
import id.suar.evidence.Vault;
import id.suar.evidence.delivery.EvidencePermit;
import id.suar.evidence.delivery.EvidenceWatch;
import id.suar.evidence.delivery.EvidenceWhy;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.faults.Office;
import id.suar.fx.InlineTasks;
import id.suar.hub.FolderIntake;
import id.suar.i18n.Texts;
import id.suar.region.Zones;
import id.suar.sync.DeliveryState;
import id.suar.sync.LinkProblem;
import id.suar.sync.Passage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

        assertThat(model.rows()).hasSize(3).noneMatch(OutboxRow::handedOver);
        assertThat(model.rows().getFirst().order()).isEqualTo(1);
        assertThat(model.summary().get()).startsWith("3 catatan belum diterima hub");
        assertThat(model.first().get()).contains("Rab, 14 Feb 2024 13.00 WITA");
    }

    @Test
    void howLongItTakesIsSaidOnceTheLinkWasMeasuredAndNotBefore() {
        device.laptop.notes(3);
        model.refresh();
        assertThat(model.estimate().get()).startsWith("Lama pengiriman belum diketahui");
        assertThat(model.words().arrives(model.rows().getLast().arrives())).isEqualTo("belum diketahui");

        for (int bytes : new int[] {1_200, 6_000, 3_600}) {
            long passage = device.laptop.passages.begin(bytes, bytes * 10L, device.laptop.clock.instant());
            device.laptop.passages.end(passage, Duration.ofSeconds(1 + bytes / 1_200), Passage.End.ARRIVED);
        }
        device.laptop.notes(3_000);
        model.refresh();
        assertThat(model.estimate().get()).contains("per detik", "kira-kira");
        assertThat(model.words().arrives(model.rows().getFirst().arrives())).isEqualTo("2 dtk");
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

        assertThat(model.rows().get(0).handover().map(model.words()::left))
                .contains("kode QR, Sel, 13 Feb 2024 10.00 WITA");
        assertThat(model.rows().get(1).handover().map(model.words()::left))
                .contains("stik USB, Sen, 12 Feb 2024 10.00 WITA");
        assertThat(model.rows().get(2).handover()).isEmpty();
    }

    /// Evidence comes after all records, and each row says why it waits, in the same words as the line below.
    @Test
    void everyRowSaysWhyItWaits() throws IOException {
        device.laptop.notes(2);
        SealedFile photo = evidence("a photo");
        model.refresh();

        assertThat(model.rows()).extracting(OutboxRow::order).containsExactly(1L, 2L, 3L);
        assertThat(model.summary().get())
                .startsWith("2 catatan belum diterima hub")
                .contains("1 bukti belum diterima");
        assertThat(whys(new DeliveryState.Sending(1, 100)))
                .containsExactly("sedang dikirim", "menunggu giliran", "menunggu giliran");
        var resting = new DeliveryState.Resting(new LinkProblem.NoNetwork("http://hub"), Optional.empty());
        assertThat(whys(resting)).containsOnly("tidak ada jaringan");
        assertThat(whys(new DeliveryState.Off())).containsOnly("kirim otomatis mati");

        device.evidence.handedOver(photo.id(), "file", Instant.parse("2024-02-12T02:00:00Z"));
        model.refresh();
        assertThat(whys(resting).getLast()).isEqualTo("stik USB, Sen, 12 Feb 2024 10.00 WITA");
    }

    /// What keeps evidence back, and what to do about it.
    @Test
    void whatKeepsEvidenceBackIsSaidWithItsCode() throws IOException {
        SealedFile photo = evidence("a photo");
        SealedFile other = evidence("another photo");
        device.permit = EvidencePermit.THUMBNAILS;
        model.refresh();
        assertThat(model.troubles().get()).startsWith("2 bukti menunggu").contains("[E-01]");

        device.permit = EvidencePermit.ALL;
        device.evidence.refused(photo.id(), UploadRefusal.NOT_WHAT_IT_SAYS);
        EvidenceWatch heard = device.troubles.before(EvidenceWatch.NONE);
        heard.waits(other.id(), new EvidenceWhy.Refused(UploadRefusal.QUOTA));
        model.refresh();
        assertThat(model.troubles().get()).contains("[E-05]", "[E-03]");
        assertThat(whys(new DeliveryState.Soon())).containsExactlyInAnyOrder("ditolak hub", "jatah di hub habis");

        Files.delete(device.vault.folder.file(other.name()));
        evidence("a photo");
        model.refresh();
        assertThat(model.troubles().get()).contains("[E-02]").doesNotContain("[E-05]");
    }

    @Test
    void whatIsThereOfALargeOneIsShown() throws IOException {
        SealedFile photo = evidence("a photo");
        device.evidence.sending(photo.id(), "v1/evidence/" + "a".repeat(32), 30);
        device.troubles.before(EvidenceWatch.NONE).moved(photo.id(), 30);
        model.refresh();
        assertThat(whys(new DeliveryState.Soon())).containsExactly("sedang dikirim; 30 B sudah di hub");
    }

    private SealedFile evidence(String content) throws IOException {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        var kept = (Vault.Deposit.Kept) device.vault.vault.put(bytes, 1_000);
        return device.vault.files.find(kept.id()).orElseThrow();
    }

    private List<String> whys(DeliveryState delivery) {
        return model.rows().stream()
                .map(row -> model.words().why(row, delivery))
                .toList();
    }

    @Test
    void goesByStickAndComesBackSigned() throws IOException {
        device.laptop.notes(3);
        model.handOver();

        assertThat(model.result().get()).startsWith("3 catatan diserahkan dalam 1 berkas");
        assertThat(model.rows()).hasSize(3).allMatch(OutboxRow::handedOver);
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
        assertThat(model.rows()).hasSize(1).noneMatch(OutboxRow::handedOver);
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
