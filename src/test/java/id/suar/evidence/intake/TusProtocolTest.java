package id.suar.evidence.intake;

import static id.suar.evidence.intake.Bringer.noise;
import static id.suar.evidence.intake.Bringer.offset;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Digest;
import id.suar.evidence.SealedFile;
import id.suar.evidence.tus.EvidenceReceipt;
import id.suar.evidence.tus.EvidenceReceiptCodec;
import id.suar.evidence.tus.Ticket;
import id.suar.evidence.tus.Tus;
import id.suar.evidence.tus.UploadMetadata;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.faults.Office;
import id.suar.journal.Ed25519;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The endpoint as any client of tus 1.0 meets it, on a real socket.
class TusProtocolTest {

    @TempDir
    Path folder;

    private Office office;
    private Bringer device;

    @BeforeEach
    void open() throws Exception {
        office = new Office(Files.createDirectory(folder.resolve("hub")));
        device = new Bringer(office, folder.resolve("device"), "Pengawas satu", true);
    }

    @AfterEach
    void close() {
        device.close();
        office.close();
    }

    @Test
    void saysWhatItCan() throws Exception {
        HttpResponse<String> options = device.send(HttpRequest.newBuilder(URI.create(office.address() + Tus.PATH))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue(Tus.VERSIONS)).hasValue("1.0.0");
        assertThat(options.headers().firstValue(Tus.EXTENSION).orElseThrow())
                .contains("creation", "creation-with-upload", "checksum", "expiration", "termination");
        assertThat(options.headers().firstValueAsLong(Tus.MAX_SIZE).orElseThrow())
                .isGreaterThan(2L * 1024 * 1024 * 1024);
        assertThat(options.headers().firstValue(Tus.CHECKSUM_ALGORITHM)).hasValue("sha1,sha256");
    }

    @Test
    void onlyWhoSpeaksTheSameVersionIsHeard() throws Exception {
        SealedFile file = device.put(noise(100));
        URI upload = device.place(device.create(file));
        for (String version : new String[] {"0.2.2", "1.0.1", ""}) {
            HttpResponse<String> answer = device.send(HttpRequest.newBuilder(upload)
                    .header(Tus.RESUMABLE, version)
                    .HEAD());
            assertThat(answer.statusCode()).isEqualTo(412);
            assertThat(answer.headers().firstValue(Tus.VERSIONS)).hasValue("1.0.0");
        }
    }

    @Test
    void inPiecesItArrivesAndIsSignedForOnlyWhenItIsWholeAndRight() throws Exception {
        byte[] content = noise(200_000);
        SealedFile file = device.put(content);
        byte[] sealed = device.sealed(file);
        HttpResponse<String> created = device.create(file);
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue(Tus.EXPIRES)).isPresent();
        URI upload = device.place(created);

        assertThat(offset(device.head(upload))).isZero();
        HttpResponse<String> first = device.patch(upload, 0, Arrays.copyOf(sealed, 70_000));
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(offset(first)).isEqualTo(70_000);
        HttpResponse<String> head = device.head(upload);
        assertThat(offset(head)).isEqualTo(70_000);
        assertThat(head.headers().firstValueAsLong(Tus.LENGTH)).hasValue(sealed.length);
        assertThat(head.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(head.headers().firstValue(Tus.RECEIPT)).isEmpty();
        assertThat(Bringer.read(office, hubVault(), file.id())).isEmpty();

        HttpResponse<String> last = device.patch(upload, 70_000, Arrays.copyOfRange(sealed, 70_000, sealed.length));
        assertThat(last.statusCode()).isEqualTo(204);
        EvidenceReceipt receipt = receipt(last).orElseThrow();
        assertThat(receipt.content()).isEqualTo(file.id());
        assertThat(receipt.bytes()).isEqualTo(200_000);
        assertThat(receipt(device.head(upload))).isPresent();
        assertThat(Bringer.read(office, hubVault(), file.id())).hasValue(content);
    }

    @Test
    void aSmallOneGoesWithItsCreation() throws Exception {
        SealedFile file = device.put(noise(9_000));
        HttpResponse<String> created = device.send(Bringer.request(URI.create(office.address() + Tus.PATH))
                .header(Tus.LENGTH, Long.toString(file.sealedBytes()))
                .header(Tus.METADATA, UploadMetadata.of(Map.of(Tus.TICKET, device.signed(device.ticket(file)))))
                .header("Content-Type", Tus.CONTENT)
                .POST(HttpRequest.BodyPublishers.ofByteArray(device.sealed(file))));
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(offset(created)).isEqualTo(file.sealedBytes());
        assertThat(receipt(created)).isPresent();
    }

    @Test
    void aPieceForAnotherPlaceIsRefused() throws Exception {
        SealedFile file = device.put(noise(1_000));
        URI upload = device.place(device.create(file));
        device.patch(upload, 0, Arrays.copyOf(device.sealed(file), 500));

        for (long wrong : new long[] {0, 499, 501, file.sealedBytes()}) {
            HttpResponse<String> answer = device.patch(upload, wrong, new byte[10]);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(offset(answer)).isEqualTo(500);
        }
        assertThat(offset(device.head(upload))).isEqualTo(500);
    }

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
    void methodsCanBeWrittenInAHeader() throws Exception {
        SealedFile file = device.put(noise(1_000));
        URI upload = device.place(device.create(file));
        HttpResponse<String> answer = device.send(Bringer.request(upload)
                .header(Tus.OVERRIDE, "PATCH")
                .header(Tus.OFFSET, "0")
                .header("Content-Type", Tus.CONTENT)
                .POST(HttpRequest.BodyPublishers.ofByteArray(device.sealed(file))));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(receipt(answer)).isPresent();
    }

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

    @Test
    void emptyContentIsContent() throws Exception {
        SealedFile file = device.put(new byte[0]);
        bring(file);
        assertThat(Bringer.read(office, hubVault(), file.id())).hasValue(new byte[0]);
    }

    private URI bring(SealedFile file) throws Exception {
        URI upload = device.place(device.create(file));
        assertThat(receipt(device.patch(upload, 0, device.sealed(file)))).isPresent();
        return upload;
    }

    private HttpResponse<String> delete(URI upload) throws Exception {
        return device.send(Bringer.request(upload).DELETE());
    }

    private Optional<EvidenceReceipt> receipt(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue(Tus.RECEIPT)
                .map(Base64.getDecoder()::decode)
                .flatMap(bytes -> EvidenceReceiptCodec.decode(
                        bytes, Ed25519.check(office.keys.signing().open())));
    }

    private static void assertRefused(HttpResponse<String> answer, UploadRefusal reason) {
        assertThat(answer.headers().firstValue(Tus.REFUSAL)).hasValue(reason.name());
        assertThat(answer.statusCode()).isEqualTo(reason.status());
    }

    private Path hubVault() {
        return folder.resolve("hub/vault");
    }

    private java.util.List<Path> hubFiles() throws Exception {
        if (!Files.exists(hubVault())) {
            return java.util.List.of();
        }
        try (Stream<Path> walk = Files.walk(hubVault())) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
