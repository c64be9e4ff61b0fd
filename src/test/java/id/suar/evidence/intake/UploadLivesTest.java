package id.suar.evidence.intake;

import static id.suar.evidence.intake.Bringer.noise;
import static id.suar.evidence.intake.Bringer.offset;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.SealedFile;
import id.suar.evidence.tus.Tus;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// How uploads begin again, end and expire.
class UploadLivesTest extends TusOffice {

    @Test
    void anEndedUploadIsGoneAndWhatWasSignedForStays() throws Exception {
        SealedFile half = device.put(noise(1_000));
        URI upload = device.place(device.create(half));
        device.patch(upload, 0, new byte[10]);
        assertThat(delete(upload).statusCode()).isEqualTo(204);
        assertThat(device.head(upload).statusCode()).isEqualTo(404);
        assertThat(hubFiles()).isEmpty();

        byte[] content = noise(2_000);
        SealedFile file = device.put(content);
        URI whole = bring(file);
        assertThat(delete(whole).statusCode()).isEqualTo(204);
        assertThat(Bringer.read(office, hubVault(), file.id())).hasValue(content);
    }

    @Test
    void whatNobodyGoesOnWithExpires() throws Exception {
        SealedFile file = device.put(noise(1_000));
        URI upload = device.place(device.create(file));
        device.patch(upload, 0, new byte[10]);
        office.clock.step(Duration.ofDays(15));
        assertThat(device.head(upload).statusCode()).isEqualTo(404);
        SealedFile next = device.put(noise(1_001));
        bring(next);
        assertThat(hubFiles()).hasSize(1);
    }

    @Test
    void theSameContentOfTwoDevicesLiesThereOnceAndBothHaveReceipts() throws Exception {
        try (var second = new Bringer(office, folder.resolve("second"), "Pengawas dua", true)) {
            byte[] content = noise(100_000);
            SealedFile mine = device.put(content);
            SealedFile theirs = second.put(content);
            URI slow = second.place(second.create(theirs));
            second.patch(slow, 0, Arrays.copyOf(second.sealed(theirs), 100));
            bring(mine);

            // Nothing more of it need come, whether it has begun already or not.
            assertThat(receipt(second.head(slow))).isPresent();
            assertThat(receipt(second.create(theirs))).isPresent();
            assertThat(hubFiles()).hasSize(1);
            assertThat(Bringer.read(office, hubVault(), mine.id())).hasValue(content);
        }
    }

    @Test
    void theSameTicketAgainGoesOnWhereItStood() throws Exception {
        SealedFile file = device.put(noise(100_000));
        URI upload = device.place(device.create(file));
        device.patch(upload, 0, Arrays.copyOf(device.sealed(file), 60_000));
        HttpResponse<String> again = device.create(file);
        assertThat(device.place(again)).isEqualTo(upload);
        assertThat(offset(again)).isEqualTo(60_000);
        assertThat(hubFiles()).hasSize(1);
    }

    /// The connection dies without a word, and the device comes back before the hub has noticed.
    @Test
    void whoComesBackHasTheTurn() throws Exception {
        byte[] content = noise(100_000);
        SealedFile file = device.put(content);
        byte[] sealed = device.sealed(file);
        URI upload = device.place(device.create(file));
        try (var dead = new Socket(upload.getHost(), upload.getPort())) {
            String head = "PATCH " + upload.getPath() + " HTTP/1.1\r\nHost: x\r\nTus-Resumable: 1.0.0\r\n"
                    + "Content-Type: " + Tus.CONTENT + "\r\nUpload-Offset: 0\r\nContent-Length: " + sealed.length
                    + "\r\n\r\n";
            dead.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            dead.getOutputStream().write(sealed, 0, 40_000);
            dead.getOutputStream().flush();
            long at = offset(device.head(upload));
            while (at < 40_000) {
                Thread.onSpinWait();
                at = offset(device.head(upload));
            }
            HttpResponse<String> rest = device.patch(upload, 40_000, Arrays.copyOfRange(sealed, 40_000, sealed.length));
            assertThat(receipt(rest)).isPresent();
            // What the dead one still says goes nowhere.
            dead.getOutputStream().write(sealed, 40_000, 1_000);
        }
        assertThat(Bringer.read(office, hubVault(), file.id())).hasValue(content);
    }

    @Test
    void aCutLineKeepsWhatCame() throws Exception {
        SealedFile file = device.put(noise(100_000));
        byte[] sealed = device.sealed(file);
        URI upload = device.place(device.create(file));
        try (var cut = new Socket(upload.getHost(), upload.getPort())) {
            String head = "PATCH " + upload.getPath() + " HTTP/1.1\r\nHost: x\r\nTus-Resumable: 1.0.0\r\n"
                    + "Content-Type: " + Tus.CONTENT + "\r\nUpload-Offset: 0\r\nContent-Length: " + sealed.length
                    + "\r\n\r\n";
            cut.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            cut.getOutputStream().write(sealed, 0, 33_333);
        }
        long at = offset(device.head(upload));
        while (at < 33_333) {
            Thread.onSpinWait();
            at = offset(device.head(upload));
        }
        assertThat(receipt(device.patch(upload, at, Arrays.copyOfRange(sealed, (int) at, sealed.length))))
                .isPresent();
    }

    /// Nobody needs to bring anything for a forgotten upload to go; what is signed for and what goes on stay.
    @Test
    void uploadsThatNobodyGoesOnWithAreSweptOut() throws Exception {
        bring(device.put(noise(1_000)));
        SealedFile left = device.put(noise(2_000));
        device.patch(device.place(device.create(left)), 0, new byte[10]);
        office.clock.step(Duration.ofDays(10));
        SealedFile underWay = device.put(noise(3_000));
        URI goesOn = device.place(device.create(underWay));
        device.patch(goesOn, 0, new byte[10]);
        Path litter = hubVault().resolve("ab").resolve("ab" + "0".repeat(30));
        Files.createDirectories(litter.getParent());
        Files.write(litter, new byte[10]);
        Files.setLastModifiedTime(litter, FileTime.from(office.clock.instant().minus(Duration.ofDays(2))));
        office.evidence.sweep();
        assertThat(hubFiles()).hasSize(3).doesNotContain(litter);

        office.clock.step(Duration.ofDays(5));
        office.evidence.sweep();
        assertThat(hubFiles()).hasSize(2);
        assertThat(device.head(goesOn).statusCode()).isEqualTo(200);
    }

    /// A hundred at a time are read from the disk; all of them go.
    @Test
    void manyForgottenUploadsGoAtOnce() throws Exception {
        for (int i = 0; i < 120; i++) {
            device.create(device.put(noise(100 + i)));
        }
        office.clock.step(Duration.ofDays(15));
        office.evidence.sweep();
        int left = office.db.read(handle -> handle.createQuery("SELECT count(*) FROM evidence_upload")
                .mapTo(Integer.class)
                .one());
        assertThat(left).isZero();
    }
}
