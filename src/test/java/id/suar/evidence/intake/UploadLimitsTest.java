package id.suar.evidence.intake;

import static id.suar.evidence.intake.Bringer.noise;
import static id.suar.evidence.intake.Bringer.offset;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Digest;
import id.suar.evidence.SealedFile;
import id.suar.evidence.tus.Ticket;
import id.suar.evidence.tus.Tus;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.faults.Office;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a hub does not take, and in which words.
class UploadLimitsTest extends TusOffice {

    @Test
    void moreThanPromisedIsRefused() throws Exception {
        SealedFile file = device.put(noise(1_000));
        URI upload = device.place(device.create(file));
        assertThat(device.patch(upload, 0, new byte[(int) file.sealedBytes() + 1])
                        .statusCode())
                .isEqualTo(413);
        assertThat(offset(device.head(upload))).isZero();
        assertThat(device.create(device.signed(device.ticket(file)), 3L << 30).statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatIsNoUploadIsNotTaken() throws Exception {
        SealedFile file = device.put(noise(1_000));
        URI upload = device.place(device.create(file));
        assertThat(device.send(Bringer.request(upload)
                                .header(Tus.OFFSET, "0")
                                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(device.sealed(file))))
                        .statusCode())
                .isEqualTo(415);
        assertThat(device.head(URI.create(office.address() + Tus.PATH + "/0123"))
                        .statusCode())
                .isEqualTo(404);
        for (String offset : new String[] {"-1", "x", "", "99999999999999999999"}) {
            assertThat(device.send(Bringer.request(upload)
                                    .header(Tus.OFFSET, offset)
                                    .header("Content-Type", Tus.CONTENT)
                                    .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(new byte[3])))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aPieceThatIsNotWhatItsChecksumSaysLeavesNothing() throws Exception {
        SealedFile file = device.put(noise(1_000));
        byte[] sealed = device.sealed(file);
        URI upload = device.place(device.create(file));
        byte[] piece = Arrays.copyOf(sealed, 400);

        HttpResponse<String> wrong = device.send(
                device.patching(upload, 0, piece).header(Tus.CHECKSUM, "sha256 " + base64(Digest.sha256(new byte[1]))));
        assertThat(wrong.statusCode()).isEqualTo(460);
        assertThat(offset(device.head(upload))).isZero();

        for (String sum : new String[] {
            "sha1 " + base64(Digest.sha1(piece)),
            "sha256 " + base64(Digest.sha256(Arrays.copyOfRange(sealed, 400, sealed.length)))
        }) {
            long at = offset(device.head(upload));
            byte[] next = at == 0 ? piece : Arrays.copyOfRange(sealed, 400, sealed.length);
            assertThat(device.send(device.patching(upload, at, next).header(Tus.CHECKSUM, sum))
                            .statusCode())
                    .isEqualTo(204);
        }
        assertThat(receipt(device.head(upload))).isPresent();
        assertThat(device.send(device.patching(upload, 400, piece).header(Tus.CHECKSUM, "md5 eA=="))
                        .statusCode())
                .isEqualTo(460);
    }

    @Test
    void onlyDevicesOfThisHubBringAnything() throws Exception {
        SealedFile file = device.put(noise(1_000));
        Ticket ticket = device.ticket(file);
        byte[] signed = device.signed(ticket);
        signed[signed.length - 1] ^= 1;
        assertRefused(device.create(signed, file.sealedBytes()), UploadRefusal.WRONG_SIGNATURE);
        assertRefused(device.create(new byte[10], file.sealedBytes()), UploadRefusal.NO_TICKET);
        assertRefused(device.create(device.signed(ticket), file.sealedBytes() - 1), UploadRefusal.WRONG_SIZE);
        var other = new Ticket(
                "0123456789abcdef",
                ticket.device(),
                ticket.content(),
                ticket.bytes(),
                ticket.sealedBytes(),
                Optional.empty(),
                ticket.wrap(),
                ticket.at());
        assertRefused(device.create(device.signed(other), file.sealedBytes()), UploadRefusal.WRONG_HUB);
        try (var stranger = new Bringer(office, folder.resolve("stranger"), "Pengawas dua", false)) {
            SealedFile theirs = stranger.put(noise(1_000));
            assertRefused(stranger.create(theirs), UploadRefusal.UNKNOWN_DEVICE);
        }

        URI upload = device.place(device.create(file));
        office.enrolments.revoke(device.laptop.profile.device(), office.clock.instant());
        assertRefused(device.create(file), UploadRefusal.REVOKED);
        assertRefused(device.patch(upload, 0, device.sealed(file)), UploadRefusal.REVOKED);
        assertThat(hubFiles()).isEmpty();
    }

    @Test
    void aDeviceBringsNoMoreThanItsShareAndAFullHubSaysSo() throws Exception {
        SealedFile file = device.put(noise(1_000));
        office.room.set(file.sealedBytes() - 1);
        assertRefused(device.create(file), UploadRefusal.HUB_FULL);
        office.room.set(1L << 40);

        long large = Office.QUOTA + 1;
        var much = new Ticket(
                office.keys.id(),
                device.laptop.profile.device(),
                file.id(),
                large,
                id.suar.evidence.sealed.ChunkLayout.sealed(large),
                Optional.empty(),
                device.ticket(file).wrap(),
                office.clock.instant());
        assertRefused(device.create(device.signed(much), much.sealedBytes()), UploadRefusal.QUOTA);
        assertThat(hubFiles()).isEmpty();
    }

    @Test
    void whatWasChangedOnTheWayIsSentAgainFromThere() throws Exception {
        byte[] content = noise(300_000);
        SealedFile file = device.put(content);
        byte[] sealed = device.sealed(file);
        byte[] changed = sealed.clone();
        changed[150_000] ^= 1;
        URI upload = device.place(device.create(file));

        HttpResponse<String> answer = device.patch(upload, 0, changed);
        assertThat(answer.statusCode()).isEqualTo(460);
        long from = offset(answer);
        assertThat(from).isEqualTo(id.suar.evidence.sealed.ChunkLayout.start(2));
        assertThat(receipt(answer)).isEmpty();
        assertThat(offset(device.head(upload))).isEqualTo(from);

        HttpResponse<String> again = device.patch(upload, from, Arrays.copyOfRange(sealed, (int) from, sealed.length));
        assertThat(receipt(again)).isPresent();
        assertThat(Bringer.read(office, hubVault(), file.id())).hasValue(content);
    }

    /// A device that signs for other content than it brings, or with another key.
    @Test
    void whatIsNotWhatItSaysIsNeverSignedFor() throws Exception {
        SealedFile file = device.put(noise(1_000));
        SealedFile other = device.put(Arrays.copyOf(noise(1_001), 1_000));
        Ticket said = device.ticket(file);

        URI otherContent = device.place(device.create(file));
        HttpResponse<String> answer = device.patch(otherContent, 0, device.sealed(other));
        assertThat(answer.statusCode()).isEqualTo(460);
        delete(otherContent);

        var wrongKey = new Ticket(
                said.hub(),
                said.device(),
                said.content(),
                said.bytes(),
                said.sealedBytes(),
                Optional.empty(),
                device.ticket(other).wrap(),
                said.at());
        URI upload = device.place(device.create(device.signed(wrongKey), file.sealedBytes()));
        assertRefused(device.patch(upload, 0, device.sealed(file)), UploadRefusal.NOT_WHAT_IT_SAYS);
        assertThat(Bringer.read(office, hubVault(), file.id())).isEmpty();
        assertThat(hubFiles()).isEmpty();
    }
}
