package id.suar.evidence.delivery;

import static id.suar.evidence.intake.Bringer.noise;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.SealedFile;
import id.suar.evidence.intake.Bringer;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.faults.BadLine;
import id.suar.faults.Office;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Evidence that does not go: what is said of it, and that it costs the line nothing and the others no time.
class EvidenceRefusalsTest {

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

    /// What the hub can never open is brought once, and then no byte of it goes until the same content is put again.
    @Test
    void whatIsRefusedForGoodIsNotSentAgain() throws Exception {
        SealedFile odd = device.put(noise(600_000));
        SealedFile good = device.put(noise(700_000));
        device.laptop.db.writing(handle -> handle.execute(
                "UPDATE evidence_wrap SET box = zeroblob(length(box)) WHERE content = ?",
                odd.id().hex()));
        assertThat(sender.run(office.address())).isEmpty();
        assertThat(sender.refusals).containsExactly(UploadRefusal.NOT_WHAT_IT_SAYS);
        assertThat(sender.received).containsExactly(good.id());
        assertThat(sender.outbox.standing()).isEqualTo(new EvidenceStanding(2, 1, 0, 1, 0));

        try (var line = new BadLine(office.address())) {
            sender.run(line.address());
            assertThat(line.up()).as("the question what the hub has").isLessThan(1_000);
        }
        assertThat(sender.whys).containsEntry(odd.id(), new EvidenceWhy.Refused(UploadRefusal.NOT_WHAT_IT_SAYS));

        device.put(noise(600_000));
        sender.run(office.address());
        assertThat(sender.received).containsExactly(good.id(), odd.id());
    }

    /// Two gigabytes that find no room cost a question, not two gigabytes.
    @Test
    void aLargeOneThatFindsNoRoomIsNotSentBeforeTheHubHasSaidYes() throws Exception {
        device.put(noise(3_000_000));
        office.room.set(10);
        try (var line = new BadLine(office.address())) {
            for (int run = 0; run < 3; run++) {
                sender.run(line.address());
            }
            assertThat(line.up()).isLessThan(10_000);
        }
        assertThat(sender.refusals).hasSize(3).containsOnly(UploadRefusal.HUB_FULL);
    }

    @Test
    void aLargeOneThatFindsNoRoomDoesNotKeepASmallOneBack() throws Exception {
        SealedFile large = device.put(noise(2_000_000));
        SealedFile larger = device.put(noise(2_500_000));
        SealedFile small = device.put(noise(100_000));
        sender.urgent.add(large.id());
        office.room.set(1_000_000);

        assertThat(sender.run(office.address())).isEmpty();

        assertThat(sender.received).containsExactly(small.id());
        var full = new EvidenceWhy.Refused(UploadRefusal.HUB_FULL);
        assertThat(sender.whys).containsEntry(large.id(), full).containsEntry(larger.id(), full);
    }
}
