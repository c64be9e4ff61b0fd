package id.suar.evidence.delivery;

import static id.suar.evidence.intake.Bringer.noise;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.SealedFile;
import id.suar.evidence.intake.Bringer;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.faults.BadLine;
import id.suar.faults.Fault;
import id.suar.faults.Office;
import id.suar.sync.LinkProblem;
import id.suar.sync.SyncOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void onALinkThatCostsMoneyOnlyThumbnailsGo() throws Exception {
        SealedFile original = device.put(noise(300_000));
        SealedFile thumbnail = device.put(noise(9_000));
        device.files.thumbnail(original.id(), thumbnail.id());
        sender.permit = EvidencePermit.THUMBNAILS;
        assertThat(sender.run(office.address())).isEmpty();
        assertThat(sender.received).containsExactly(thumbnail.id());

        sender.permit = EvidencePermit.ALL;
        sender.run(office.address());
        assertThat(sender.received).containsExactly(thumbnail.id(), original.id());
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

    @Test
    void aCutNearTheEndCostsLittle() throws Exception {
        SealedFile file = device.put(noise(1_000_000));
        try (var line = new BadLine(office.address())) {
            line.order(new Fault.CutUp(800_000));
            sender.run(line.address());
            assertThat(sender.received).containsExactly(file.id());
            assertThat(line.up()).isLessThan(file.sealedBytes() + 500_000);
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
            line.order(new Fault.Answer("HTTP/1.1 201 Created\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                    + "Suar-Receipt: " + forged + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
            assertThat(sender.run(line.address())).containsInstanceOf(LinkProblem.Contradiction.class);
        }
        assertThat(sender.outbox.receivedAt(file.id())).isEmpty();
    }

    @Test
    void aHubThatStartsAgainGoesOnWhereItStood() throws Exception {
        SealedFile file = device.put(noise(900_000));
        sender.whenMoved = there -> sender.recordsWait = there > 300_000;
        sender.run(office.address());
        long there = sender.outbox.waiting().getFirst().there();
        office.close();
        office = new Office(folder.resolve("hub"), office.keys, Optional.empty());

        sender.recordsWait = false;
        List<Long> places = new ArrayList<>();
        sender.whenMoved = places::add;
        assertThat(sender.run(office.address())).isEmpty();
        assertThat(places.getFirst()).isEqualTo(there);
        assertThat(hubHas(file.id())).hasValue(noise(900_000));
    }

    @Test
    void aHubThatHasForgottenItGetsItAnew() throws Exception {
        SealedFile file = device.put(noise(900_000));
        sender.whenMoved = there -> sender.recordsWait = there > 0;
        sender.run(office.address());
        office.db.writing(handle -> handle.execute("DELETE FROM evidence_upload"));
        sender.whenMoved = there -> {};
        sender.recordsWait = false;
        assertThat(sender.run(office.address())).isEmpty();
        assertThat(sender.received).containsExactly(file.id());
    }

    @Test
    void aHubThatWasPutBackIsAskedAgainAndFilledAgain() throws Exception {
        SealedFile file = device.put(noise(100_000));
        sender.run(office.address());
        office.db.writing(handle -> {
            handle.execute("DELETE FROM evidence_file");
            handle.execute("DELETE FROM evidence_upload");
        });
        sender.outbox.lapse(office.clock.instant().minusSeconds(1));
        assertThat(sender.outbox.receivedAt(file.id())).isEmpty();
        sender.run(office.address());
        assertThat(sender.outbox.receivedAt(file.id())).isPresent();
        assertThat(hubHas(file.id())).hasValue(noise(100_000));
    }

    /// The hub's disk breaks; its backup of noon knows neither the records nor the photos of the afternoon. Nobody
    /// tells the device: it finds out when it brings its next record.
    @Test
    void aHubOfAnOlderBackupGetsTheEvidenceAgainThatItHadSignedForSince() throws Exception {
        SealedFile morning = device.put(noise(100_000));
        device.laptop.notes(1);
        device.laptop.sync(office.address());
        sender.run(office.address());
        device.laptop.notes(1);
        device.laptop.sync(office.address());
        Path backup = backup();
        device.laptop.notes(1);
        device.laptop.sync(office.address());
        SealedFile afternoon = device.put(noise(120_000));
        sender.run(office.address());
        assertThat(sender.outbox.waiting()).isEmpty();

        office.close();
        office = office.on(backup);
        device.laptop.notes(1);
        assertThat(device.laptop.sync(office.address())).isInstanceOf(SyncOutcome.AllReceived.class);
        assertThat(sender.outbox.receivedAt(afternoon.id())).isEmpty();
        assertThat(sender.outbox.receivedAt(morning.id())).isPresent();
        sender.received.clear();
        assertThat(sender.run(office.address())).isEmpty();

        assertThat(sender.received).containsExactly(afternoon.id());
        assertThat(Bringer.read(office, backup.resolve("vault"), morning.id())).hasValue(noise(100_000));
        assertThat(Bringer.read(office, backup.resolve("vault"), afternoon.id()))
                .hasValue(noise(120_000));
    }

    private Path backup() throws Exception {
        Path backup = Files.createDirectory(folder.resolve("backup"));
        office.db.backupTo(backup.resolve("hub.db"));
        try (var files = Files.walk(hubVault())) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        backup.resolve("vault")
                                .resolve(hubVault().relativize(file).toString()));
            }
        }
        return backup;
    }

    @Test
    void aFullShareEndsTheRunWithItsWord() throws Exception {
        device.put(noise(1_000));
        device.put(noise(2_000));
        office.room.set(10);
        assertThat(sender.run(office.address())).isEmpty();
        assertThat(sender.refusals).containsExactly(UploadRefusal.HUB_FULL, UploadRefusal.HUB_FULL);
        office.room.set(1L << 40);
        sender.run(office.address());
        assertThat(sender.outbox.waiting()).isEmpty();
    }

    @Test
    void aRevokedDeviceIsToldSo() throws Exception {
        device.put(noise(1_000));
        office.enrolments.revoke(device.laptop.profile.device(), office.clock.instant());
        sender.run(office.address());
        assertThat(sender.refusals).containsExactly(UploadRefusal.REVOKED);
    }

    @Test
    void aFileThatWasChangedHereIsSaidAndDoesNotHoldUpTheOthers() throws Exception {
        SealedFile broken = device.put(noise(100_000));
        SealedFile good = device.put(noise(200_000));
        byte[] bytes = device.sealed(broken);
        bytes[70_000] ^= 1;
        Files.write(device.folder.file(broken.name()), bytes);

        assertThat(sender.run(office.address())).isEmpty();

        assertThat(sender.damaged).containsExactly(broken.id());
        assertThat(sender.received).containsExactly(good.id());
        device.put(noise(100_000));
        sender.run(office.address());
        assertThat(sender.received).containsExactly(good.id(), broken.id());
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
