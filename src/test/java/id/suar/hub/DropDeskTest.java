package id.suar.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.app.FilePictures;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.i18n.Texts;
import id.suar.sync.Packed;
import id.suar.sync.qr.Frames;
import id.suar.sync.qr.PngCodec;
import id.suar.sync.qr.QrCodec;
import java.io.ByteArrayOutputStream;
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
import java.util.Base64;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page where parcels are dropped, as a browser uses it and as nobody should.
class DropDeskTest {

    private static final String BOUNDARY = "----made4tests";

    @TempDir
    Path root;

    private final HttpClient client = HttpClient.newHttpClient();
    private Office hub;
    private Laptop laptop;
    private HubServer server;
    private URI page;

    @BeforeEach
    void open() throws IOException {
        hub = new Office(Files.createDirectories(root.resolve("hub")));
        laptop = new Laptop(Files.createDirectories(root.resolve("laptop")), hub.card("Panwaslu Samboja"));
        var drop = new Drop(hub.intake, new FilePictures(), root.resolve("tmp"));
        var desk = new DropDesk(drop, new DropPage(Texts.of(Texts.ENGLISH), "Bawaslu <Kukar>"), hub.clock);
        server = hub.beside(desk::routes);
        page = server.start().resolve(DropDesk.PATH);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        laptop.close();
        hub.close();
        client.close();
        try (var left = Files.list(Files.createDirectories(root.resolve("tmp")))) {
            assertThat(left).as("nothing of a drop stays").isEmpty();
        }
    }

    @Test
    void thePageNeedsNoScriptAndSaysWhoseItIs() throws Exception {
        var answer = client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Bawaslu &lt;Kukar&gt;", "multipart/form-data", "<label for=\"files\">")
                .doesNotContain("<script", "<Kukar>");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
    }

    @Test
    void parcelsAreTakenAndReceiptsLieInThePage() throws Exception {
        laptop.notes(4);
        byte[] early = pack(0);
        laptop.notes(3);
        byte[] late = pack(4);
        byte[] altered = early.clone();
        altered[100] ^= 1;
        var form = new Form()
                .file("b.suar", late)
                .file("C:\\stick\\a.suar", early)
                .file("c.suar", altered)
                .file("<img src=x>.suar", "no".getBytes())
                .file("letter.txt", "hello".getBytes())
                .file("photo.suar-evidence", "sealed".getBytes());
        String html = post(form.end()).body();

        assertThat(hub.journals.heads().getFirst().seq()).isEqualTo(7);
        assertThat(html)
                .contains("4 new records received", "3 new records received", "changed after it was sealed")
                .contains(
                        "&lt;img src=x&gt;.suar",
                        "letter.txt",
                        "no QR code of Suar",
                        "photo.suar-evidence",
                        "evidence is not taken here")
                .doesNotContain("<img src=x", "C:\\");
        byte[] receipt = download(html, "b.suar-receipt");
        laptop.desk.takeFiled(laptop.desk.read(receipt).orElseThrow());
        assertThat(laptop.outbox.standing().waiting()).isZero();
        // The same again.
        assertThat(post(new Form().file("b.suar", late).end()).body()).contains("Received before");
    }

    @Test
    void photographsOfCodesAreTakenToo() throws Exception {
        laptop.notes(400);
        Frames frames = Frames.of(pack(0));
        var form = new Form();
        for (int turn = frames.needed() + 3; turn >= 2; turn--) {
            byte[] png = PngCodec.encode(QrCodec.encode(frames.frame(turn)).picture(6));
            form.file("IMG_" + turn + ".png", png);
        }
        String html = post(form.end()).body();
        assertThat(html).contains("400 new records received");
        assertThat(hub.journals.heads().getFirst().seq()).isEqualTo(400);

        laptop.notes(400);
        Frames more = Frames.of(pack(0));
        byte[] one = PngCodec.encode(QrCodec.encode(more.frame(0)).picture(6));
        assertThat(post(new Form().file("IMG.png", one).end()).body()).contains("not complete");
    }

    @Test
    void whatIsNoFormIsSaid() throws Exception {
        assertThat(post(new byte[0]).body()).contains("No file was chosen");
        byte[] whole = new Form().file("a.suar", new byte[500]).end();
        assertThat(post(Arrays.copyOf(whole, whole.length / 2)).statusCode()).isEqualTo(400);
        var plain = HttpRequest.newBuilder(page)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(client.send(plain, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(400);
        byte[] garbage = new byte[50_000];
        new Random(1).nextBytes(garbage);
        assertThat(post(garbage).body()).contains("No file was chosen");
        String endless = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; filename=\"" + "x".repeat(100_000);
        assertThat(post(endless.getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(400);
        assertThat(post(new Form().end()).body()).contains("No file was chosen");
    }

    @Test
    void tooMuchIsNotReadToItsEnd() throws Exception {
        var many = new Form();
        for (int i = 0; i < 201; i++) {
            many.file(i + ".suar", new byte[3]);
        }
        assertThat(post(many.end()).statusCode()).isEqualTo(413);
        try (Socket liar = new Socket(page.getHost(), page.getPort())) {
            String head = "POST /parcels HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY
                    + "\r\nContent-Length: 64000000000\r\n\r\n";
            liar.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = liar.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
        // One file that is larger than a parcel is named, the others are taken.
        laptop.notes(2);
        String html = post(new Form()
                        .file("big.suar", new byte[2_000_000])
                        .file("a.suar", pack(0))
                        .end())
                .body();
        assertThat(html).contains("2 new records received", "Too large for a parcel");
    }

    private byte[] pack(long after) {
        Packed packed = laptop.packer.pack(
                new id.suar.sync.Outbox.Place(laptop.journals.current(laptop.profile.device()), after), 10_000, true);
        return packed.bytes();
    }

    private HttpResponse<String> post(byte[] form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(page)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] download(String html, String name) {
        var link = Pattern.compile("download=\"" + name + "\" href=\"data:application/octet-stream;base64,([^\"]+)\"")
                .matcher(html);
        assertThat(link.find()).isTrue();
        return Base64.getDecoder().decode(link.group(1));
    }

    private static final class Form {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Form file(String name, byte[] bytes) {
            out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.writeBytes(bytes);
            out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
            return this;
        }

        byte[] end() {
            out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return out.toByteArray();
        }
    }
}
