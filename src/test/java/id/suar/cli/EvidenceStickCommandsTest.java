package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.app.DataFolder;
import id.suar.app.DeviceSpace;
import id.suar.evidence.MadePictures;
import id.suar.evidence.delivery.EvidenceStanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A photo that was taken in without a network: by stick to the hub, and its receipt back, by commands alone.
class EvidenceStickCommandsTest {

    @TempDir
    Path root;

    private TwoFolders folders;
    private String stick;

    @BeforeEach
    void photo() throws IOException {
        folders = new TwoFolders(root, "640203");
        stick = root.resolve("stick").toString();
        Path photo = Files.write(root.resolve("c-hasil.jpg"), MadePictures.jpeg(1600, 1200, 3));
        try (DeviceSpace device = open()) {
            assertThat(device.custodian().takePicture(photo)).isNotNull();
        }
    }

    /// A photo is as honest as a record: what it is, how large, why it waits, how it left.
    @Test
    void theOutboxSaysOfEvidenceWhyItWaitsAndHowItLeft() throws IOException {
        Spoken before = folders.onDevice("outbox", "list");
        assertThat(before.out().lines().skip(1).toList())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(1)).containsPattern("^2,[0-9a-f]{64},evidence.thumbnail,"))
                .satisfies(lines -> assertThat(lines.get(2))
                        .containsPattern("^3,[0-9a-f]{64},evidence,.*,here,,,,0,turn,c-hasil.jpg$"));
        assertThat(before.err()).contains("1 piece of evidence waits: It waits its turn");

        folders.onDevice("parcel", "export", "--to", stick);
        assertThat(folders.onDevice("outbox", "list").out())
                .containsPattern(",evidence,.*,handed-over,file,[\\d-]+T[\\d:.]+Z,,0,receipt,c-hasil.jpg\n");
        assertThat(folders.onDevice("status", "--json").out())
                .contains("\"evidence\" : 1", "\"evidence_handed_over\" : 1", "\"evidence_received\" : 0");

        try (var vault = Files.walk(folders.device.resolve("vault"))) {
            for (Path file : vault.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        assertThat(folders.onDevice("outbox", "list").out()).contains(",damaged,c-hasil.jpg");
        assertThat(folders.onDevice("outbox", "list").err()).contains("[E-02]");
    }

    @Test
    void aPhotoGoesByStickAndIsReceived() throws IOException {
        Spoken export = folders.onDevice("parcel", "export", "--to", stick);
        assertThat(export.exit()).as(export.err()).isZero();
        assertThat(export.out().lines().filter(line -> line.contains(".suar-evidence\t0\t")))
                .as("the thumbnail and the photo")
                .hasSize(2);
        assertThat(export.err()).contains("2 pieces of evidence handed over");
        assertThat(standing().received()).isZero();

        Spoken intake = folders.atHub("hub", "intake", "--from", stick, "--receipts", stick);
        assertThat(intake.exit()).as(intake.err()).isZero();
        assertThat(intake.out().lines().filter(line -> line.endsWith(".suar-evidence\treceived\t0")))
                .hasSize(2);
        assertThat(intake.err()).doesNotContain("is not here yet");

        Spoken receipts = folders.onDevice("parcel", "receipts", "--from", stick);
        assertThat(receipts.exit()).as(receipts.err()).isZero();
        assertThat(receipts.err()).contains("received 1 of 1 pieces of evidence");
        assertThat(standing()).isEqualTo(new EvidenceStanding(1, 1, 0, 0, 0));
        assertThat(folders.onDevice("parcel", "export", "--to", stick).err()).contains("Nothing to hand over");
    }

    @Test
    void whatDoesNotFitIsToldAndRecordsGoAllTheSame() {
        Spoken export = folders.onDevice("parcel", "export", "--to", stick, "--most", "1000");
        assertThat(export.exit()).isZero();
        assertThat(export.out()).contains(".suar\t").doesNotContain(".suar-evidence");
        assertThat(export.err()).contains("2 pieces of evidence do not fit");
        Spoken without = folders.onDevice("parcel", "export", "--to", stick, "--no-evidence");
        assertThat(without.out()).contains(".suar\t").doesNotContain(".suar-evidence");
        assertThat(without.err()).doesNotContain("fit");
    }

    /// The evidence's file was copied and the record's was not.
    @Test
    void evidenceBeforeItsRecordIsSaid() throws IOException {
        folders.deliver();
        try (DeviceSpace device = open()) {
            device.custodian().takePicture(Files.write(root.resolve("b.jpg"), MadePictures.jpeg(1600, 1200, 4)));
        }
        Path second = root.resolve("second");
        folders.onDevice("parcel", "export", "--to", second.toString());
        try (var files = Files.newDirectoryStream(second.resolve("SUAR"), "*.suar")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Spoken intake = folders.atHub("hub", "intake", "--from", second.toString(), "--receipts", second.toString());
        assertThat(intake.exit()).isZero();
        assertThat(intake.err()).contains("is not here yet");
    }

    private EvidenceStanding standing() throws IOException {
        try (DeviceSpace device = open()) {
            return device.evidence().outbox().standing();
        }
    }

    private DeviceSpace open() {
        var opening = DeviceSpace.open(new DataFolder(folders.device), Clock.systemUTC());
        return ((DeviceSpace.Opening.Open) opening).space();
    }
}
