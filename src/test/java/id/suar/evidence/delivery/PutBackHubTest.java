package id.suar.evidence.delivery;

import static id.suar.evidence.intake.Bringer.noise;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.SealedFile;
import id.suar.evidence.intake.Bringer;
import id.suar.evidence.tus.Statement;
import id.suar.evidence.tus.StatementCodec;
import id.suar.faults.BadLine;
import id.suar.faults.Fault;
import id.suar.faults.Office;
import id.suar.sync.LinkProblem;
import id.suar.sync.SyncOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hub that has forgotten what it had: restarted, emptied, or put back to an older backup.
class PutBackHubTest {

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

    /// The backup was made after the last record and before the photos: no record is missing, so no answer to a parcel
    /// tells. One question for each run does.
    @Test
    void aHubOfABackupBetweenRecordsAndEvidenceGetsTheEvidenceAgain() throws Exception {
        SealedFile before = device.put(noise(90_000));
        sender.run(office.address());
        device.laptop.notes(2);
        device.laptop.sync(office.address());
        Path backup = backup();
        List<SealedFile> after = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            after.add(device.put(noise(100_000 + i)));
        }
        office.clock.step(Duration.ofMinutes(10));
        sender.run(office.address());
        assertThat(sender.outbox.waiting()).isEmpty();

        office.close();
        office = office.on(backup);
        assertThat(device.laptop.sync(office.address())).isInstanceOf(SyncOutcome.AllReceived.class);
        assertThat(sender.outbox.waiting()).as("records tell nothing").isEmpty();
        sender.received.clear();
        assertThat(sender.run(office.address())).isEmpty();

        assertThat(sender.received)
                .containsExactlyInAnyOrderElementsOf(
                        after.stream().map(SealedFile::id).toList());
        for (SealedFile file : after) {
            assertThat(Bringer.read(office, backup.resolve("vault"), file.id())).isPresent();
        }
        assertThat(Bringer.read(office, backup.resolve("vault"), before.id())).isPresent();
    }

    /// Another hub's word, or an old one, is nobody's reason to send all again.
    @Test
    void aStatementThatTheHubDidNotMakeNowChangesNothing() throws Exception {
        device.put(noise(10_000));
        sender.run(office.address());
        byte[] forged = StatementCodec.encode(
                device.laptop.profile.device(),
                new Statement(1, 0, 0, 0, 0, office.clock.instant()),
                office.keys.signing().signer());
        try (var line = new BadLine(office.address())) {
            line.order(new Fault.Answer("HTTP/1.1 204 No Content\r\nTus-Resumable: 1.0.0\r\nSuar-Statement: "
                    + Base64.getEncoder().encodeToString(forged) + "\r\nConnection: close\r\n\r\n"));
            assertThat(sender.run(line.address())).containsInstanceOf(LinkProblem.Contradiction.class);
        }
        assertThat(sender.outbox.waiting()).isEmpty();
    }

    /// A run in which nothing waits asks once, and that is all.
    @Test
    void askingCostsOneSmallRequest() throws Exception {
        device.put(noise(10_000));
        sender.run(office.address());
        try (var line = new BadLine(office.address())) {
            assertThat(sender.run(line.address())).isEmpty();
            assertThat(line.up() + line.down()).isLessThan(1_000);
        }
        assertThat(sender.statements.last()).hasValueSatisfying(statement -> {
            assertThat(statement.held()).isEqualTo(1);
            assertThat(statement.used()).isGreaterThan(10_000);
            assertThat(statement.quota()).isEqualTo(Office.QUOTA);
        });
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

    private Optional<byte[]> hubHas(EvidenceId id) throws Exception {
        return Bringer.read(office, hubVault(), id);
    }

    private Path hubVault() {
        return folder.resolve("hub/vault");
    }
}
