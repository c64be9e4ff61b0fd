package id.suar.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.Ed25519;
import id.suar.journal.SegmentCodec;
import id.suar.sync.Answer;
import id.suar.sync.AnswerCodec;
import id.suar.sync.HelloCodec;
import id.suar.sync.Outbox;
import id.suar.sync.Packed;
import id.suar.sync.Parcel;
import id.suar.sync.ParcelCodec;
import id.suar.sync.Refusal;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the hub says to bytes that nobody vouches for.
class IntakeTest {

    @TempDir
    Path root;

    private Office hub;
    private Laptop laptop;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void open() throws IOException {
        hub = new Office(Files.createDirectories(root.resolve("hub")));
        laptop = new Laptop(Files.createDirectories(root.resolve("laptop")), hub.card("Panwaslu Samboja"));
    }

    @AfterEach
    void close() {
        client.close();
        laptop.close();
        hub.close();
    }

    @Test
    void aReceiptIsForWhatIsOnDisk() {
        laptop.notes(5);
        Verdict verdict = hub.intake.take(parcel(0).bytes());
        assertThat(verdict.added()).isEqualTo(5);
        assertThat(verdict.answer()).isInstanceOf(Answer.Received.class);
        // Another connection to the file sees it, so the commit was before the signature.
        try (var db = id.suar.db.Database.open(root.resolve("hub").resolve("hub.db"))) {
            int rows = db.read(handle -> handle.createQuery("SELECT count(*) FROM entry")
                    .mapTo(Integer.class)
                    .one());
            assertThat(rows).isEqualTo(5);
        }
    }

    @Test
    void repeatsAndOverlapsGetTheReceiptForAllThatIsThere() {
        laptop.notes(5);
        Packed five = parcel(0);
        hub.intake.take(five.bytes());
        laptop.notes(3);
        assertThat(hub.intake.take(five.bytes()).added()).isZero();
        assertThat(hub.intake.take(parcel(2).bytes()).added()).isEqualTo(3);
        assertThat(hub.intake.take(five.bytes()).answer()).isInstanceOf(Answer.Received.class);
        assertThat(hub.journals.head(five.journal()).seq()).isEqualTo(8);
    }

    @Test
    void aGapIsNotTaken() {
        laptop.notes(5);
        Answer answer = hub.intake.take(parcel(3).bytes()).answer();
        assertThat(((Answer.Behind) answer).head().seq()).isZero();
        assertThat(hub.journals.heads()).isEmpty();
    }

    @Test
    void garbageIsRefusedAndNamed() {
        var random = new Random(3);
        for (int length : new int[] {0, 1, 2, 10, 58, 59, 100, 5000}) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(refusal(bytes)).isEqualTo(Refusal.UNREADABLE);
        }
        byte[] parcel = parcel(0).bytes();
        for (int length : new int[] {11, 12, 15, 40, parcel.length - 1}) {
            assertThat(refusal(Arrays.copyOf(parcel, length))).isEqualTo(Refusal.CUT_SHORT);
        }
        assertThat(refusal(Arrays.copyOf(parcel, parcel.length + 1))).isEqualTo(Refusal.ALTERED);
        byte[] newer = parcel.clone();
        newer[2] = 4;
        assertThat(refusal(newer)).isEqualTo(Refusal.NEWER_VERSION);
        byte[] other = parcel.clone();
        other[5] ^= 1;
        assertThat(refusal(other)).isEqualTo(Refusal.WRONG_HUB);
    }

    /// I10: each changed byte of a parcel is found before anything in it is looked at.
    @Test
    void whoCarriesAParcelCannotChangeOrReadIt() {
        laptop.notes("test.note/1", java.util.stream.Stream.of("NIK 6402031234567890"));
        byte[] parcel = parcel(0).bytes();
        assertThat(new String(parcel, StandardCharsets.ISO_8859_1))
                .doesNotContain("6402031234567890")
                .doesNotContain(laptop.profile.card().card().code());
        for (int at = 11; at < parcel.length; at += 3) {
            byte[] changed = parcel.clone();
            changed[at] ^= 4;
            assertThat(refusal(changed)).as("byte %d", at).isIn(Refusal.ALTERED, Refusal.CUT_SHORT);
        }
        assertThat(hub.journals.heads()).isEmpty();
    }

    /// A segment that says it unpacks to more than it may, or is a bomb, signed by an enrolled device.
    @Test
    void aBombIsNotUnpacked() {
        laptop.notes(1);
        hub.intake.take(parcel(0).bytes());
        byte[] segment = SegmentCodec.encode(
                laptop.journals.segment(parcel(0).journal(), 0, 10, 100_000),
                laptop.keys.signing().signer());
        int signed = segment.length - Ed25519.SIGNATURE_BYTES;
        for (int at = 4; at < signed; at++) {
            byte[] changed = Arrays.copyOf(segment, signed);
            changed[at] = (byte) (changed[at] == -1 ? 0x7F : 0xFF);
            byte[] signature = laptop.keys.signing().signer().sign(changed);
            byte[] whole = Arrays.copyOf(changed, segment.length);
            System.arraycopy(signature, 0, whole, signed, signature.length);
            Answer answer = hub.intake.take(closed(whole)).answer();
            assertThat(answer).as("byte %d", at).isNotInstanceOf(Answer.Received.class);
        }
        assertThat(hub.journals.heads()).hasSize(1);
    }

    @Test
    void moreThanAParcelCanHaveIsNotRead() throws Exception {
        var big = HttpRequest.newBuilder(parcels())
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[ParcelCodec.MAX_BYTES + 1]))
                .build();
        assertThat(status(big)).isEqualTo(413);
        // Without a length, in chunks.
        var chunked = HttpRequest.newBuilder(parcels())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> java.io.InputStream.nullInputStream()))
                .build();
        assertThat(client.send(chunked, HttpResponse.BodyHandlers.ofByteArray()).statusCode())
                .isEqualTo(200);
        var endless = HttpRequest.newBuilder(parcels())
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(new byte[3 * ParcelCodec.MAX_BYTES])))
                .build();
        assertThat(status(endless)).isEqualTo(413);
        // A length that is a lie, and then silence: nothing is reserved for it.
        try (Socket liar = new Socket(hub.address().getHost(), hub.address().getPort())) {
            liar.getOutputStream()
                    .write("POST /v1/parcels HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000000\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] head = liar.getInputStream().readNBytes(12);
            assertThat(new String(head, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void theHubSaysWhoItIsAndWhatTimeItIs() throws Exception {
        byte[] hello = client.send(
                        HttpRequest.newBuilder(hub.address().resolve("v1/hub?nonce=abc"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
        var check = hub.keys.signing().check();
        assertThat(HelloCodec.decode(hello, "abc", check).orElseThrow().hub()).isEqualTo(hub.keys.id());
        assertThat(HelloCodec.decode(hello, "abd", check)).isEmpty();
        hello[12] ^= 1;
        assertThat(HelloCodec.decode(hello, "abc", check)).isEmpty();

        var page = client.send(HttpRequest.newBuilder(hub.address()).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.body()).contains("Bawaslu Kutai Kartanegara", hub.keys.id());
    }

    @Test
    void anAnswerIsForOneParcelOnly() {
        laptop.notes(1);
        Packed one = parcel(0);
        var signed = AnswerCodec.decode(
                        hub.intake.take(one.bytes()).signed(),
                        hub.keys.signing().check())
                .orElseThrow();
        assertThat(signed.parcel()).isEqualTo(one.hash()).isNotEqualTo(parcel(0).hash());
    }

    private Packed parcel(long after) {
        return laptop.packer.pack(
                new Outbox.Place(laptop.journals.current(laptop.profile.device()), after), 10_000, true);
    }

    private byte[] closed(byte[] segment) {
        return ParcelCodec.encode(
                new Parcel(segment, Optional.empty()),
                hub.keys.id(),
                ParcelCodec.sealer(hub.keys.sealing().open()));
    }

    private Refusal refusal(byte[] parcel) {
        return ((Answer.Refused) hub.intake.take(parcel).answer()).reason();
    }

    private URI parcels() {
        return hub.address().resolve("v1/parcels");
    }

    /// The server may answer and hang up while we still send; then the answer cannot always be read.
    private int status(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 413;
        }
    }
}
