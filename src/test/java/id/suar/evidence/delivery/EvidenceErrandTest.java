package id.suar.evidence.delivery;

import static id.suar.evidence.intake.Bringer.noise;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.SealedFile;
import id.suar.evidence.intake.Bringer;
import id.suar.faults.BadLine;
import id.suar.faults.Fault;
import id.suar.faults.Office;
import id.suar.sync.LinkProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A device brings evidence to a hub over a real socket, and over lines that are none.
class EvidenceErrandTest {

    @TempDir
    Path folder;

    private Office office;
    private Bringer device;
    private Sender sender;

    @BeforeEach
    void open() throws Exception {
        office = new Office(Files.createDirectory(folder.resolve("hub")));
        device = new Bringer(office, folder.resolve("device"), "Pengawas satu", true);
        sender = new Sender(device);
    }

    @AfterEach
    void close() {
        device.close();
        office.close();
    }

    @Test
    void allIsReceivedOnlyWhenTheHubHasSignedForIt() throws Exception {
        SealedFile file = device.put(noise(500_000));
        assertThat(sender.outbox.standing()).isEqualTo(new EvidenceStanding(1, 0, 0, 0, file.sealedBytes()));
        assertThat(sender.outbox.receivedAt(file.id())).isEmpty();

        assertThat(sender.run(office.address())).isEmpty();

        assertThat(sender.outbox.receivedAt(file.id())).isPresent();
        assertThat(sender.outbox.standing()).isEqualTo(new EvidenceStanding(1, 1, 0, 0, 0));
        assertThat(sender.outbox.waiting()).isEmpty();
        assertThat(hubHas(file.id())).hasValue(noise(500_000));
    }

    @Test
    void thumbnailsGoFirstThenWhatIsUrgentSmallBeforeLarge() throws Exception {
        SealedFile large = device.put(noise(300_000));
        SealedFile small = device.put(noise(200_000));
        SealedFile urgent = device.put(noise(400_000));
        SealedFile urgentSmall = device.put(noise(350_000));
        SealedFile thumbnail = device.put(noise(9_000));
        SealedFile urgentThumbnail = device.put(noise(9_500));
        device.files.thumbnail(large.id(), thumbnail.id());
        device.files.thumbnail(urgent.id(), urgentThumbnail.id());
        sender.urgent.addAll(List.of(urgent.id(), urgentSmall.id()));

        sender.run(office.address());

        assertThat(sender.received)
                .containsExactly(
                        urgentThumbnail.id(), thumbnail.id(), urgentSmall.id(), urgent.id(), small.id(), large.id());
        assertThat(sender.outbox.standing().items()).isEqualTo(4);
    }

    @Test
    void aRecordThatIsMadeMeanwhileGoesBeforeTheRestOfALargeFile() throws Exception {
        SealedFile file = device.put(noise(900_000));
        sender.whenMoved = there -> sender.recordsWait = there > 0;
        assertThat(sender.run(office.address())).isEmpty();
        assertThat(sender.received).isEmpty();
        long there = sender.outbox.waiting().getFirst().there();
        assertThat(there).isBetween(1L, file.sealedBytes() - 1);

        sender.recordsWait = false;
        List<Long> places = new ArrayList<>();
        sender.whenMoved = places::add;
        sender.run(office.address());
        assertThat(places.getFirst()).isEqualTo(there);
        assertThat(sender.received).containsExactly(file.id());
    }

    /// What had left the device is there; the head of one request and what its socket held go again.
    @Test
    void aCutNearTheEndCostsLittle() throws Exception {
        SealedFile file = device.put(noise(1_000_000));
        // A real rest is seconds; here it lasts until the hub has read what had come before the cut.
        sender.resting = () -> awaitAtHub(750_000);
        try (var line = new BadLine(office.address())) {
            line.order(new Fault.CutUp(800_000));
            sender.run(line.address());
            assertThat(sender.received).containsExactly(file.id());
            assertThat(line.up()).isLessThan(file.sealedBytes() + 80_000);
        }
    }

    private void awaitAtHub(long bytes) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (hubBytes() < bytes && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    private long hubBytes() {
        try (var files = Files.walk(hubVault())) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(one -> one.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whatever the line does: in the end everything is there once, and what the device calls received is there.
    @Test
    void everyLineEndsWithAllReceivedAndRight() throws Exception {
        var random = new Random(20_240_214);
        List<byte[]> contents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            contents.add(noise(50_000 + random.nextInt(300_000)));
            device.put(contents.getLast());
        }
        try (var line = new BadLine(office.address())) {
            for (int i = 0; i < 40; i++) {
                line.order(any(random));
            }
            for (int run = 0; run < 60 && !sender.outbox.waiting().isEmpty(); run++) {
                sender.run(line.address());
                for (EvidenceId id : sender.received) {
                    assertThat(hubHas(id)).isPresent();
                }
            }
        }
        assertThat(sender.outbox.waiting()).isEmpty();
        for (byte[] content : contents) {
            assertThat(hubHas(EvidenceId.of(id.suar.access.Digest.sha256(content))))
                    .hasValue(content);
        }
        try (var files = Files.walk(hubVault())) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(contents.size());
        }
    }

    @Test
    void aPageInTheWayIsSaidAndNothingIsReceived() throws Exception {
        device.put(noise(1_000));
        try (var line = new BadLine(office.address())) {
            for (int i = 0; i < 6; i++) {
                line.order(Fault.page("200 OK", "", "<html>Masuk dahulu</html>"));
            }
            assertThat(sender.run(line.address())).containsInstanceOf(LinkProblem.LoginPage.class);
        }
        assertThat(sender.outbox.standing().received()).isZero();
    }

    /// Somebody who speaks tus and has not the hub's key.
    @Test
    void aReceiptThatTheHubDidNotSignIsNone() throws Exception {
        SealedFile file = device.put(noise(1_000));
        String forged = java.util.Base64.getEncoder()
                .encodeToString(id.suar.evidence.tus.EvidenceReceiptCodec.encode(
                        new id.suar.evidence.tus.EvidenceReceipt(file.id(), 1_000, office.clock.instant()),
                        device.laptop.keys.signing().signer()));
        try (var line = new BadLine(office.address())) {
            var answer = new Fault.Answer("HTTP/1.1 201 Created\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                    + "Suar-Receipt: " + forged + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            // To the question for the hub's statement, and to the upload.
            line.order(answer);
            line.order(answer);
            assertThat(sender.run(line.address())).containsInstanceOf(LinkProblem.Contradiction.class);
        }
        assertThat(sender.outbox.receivedAt(file.id())).isEmpty();
    }

    private static Fault any(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Fault.CutUp(random.nextInt(150_000));
            case 2 -> new Fault.CutDown(random.nextInt(400));
            case 3 -> new Fault.CorruptUp(2_000 + random.nextInt(100_000));
            case 4 -> new Fault.LoseAnswer();
            default -> new Fault.Twice();
        };
    }

    private Optional<byte[]> hubHas(EvidenceId id) throws Exception {
        return Bringer.read(office, hubVault(), id);
    }

    private Path hubVault() {
        return folder.resolve("hub/vault");
    }
}
