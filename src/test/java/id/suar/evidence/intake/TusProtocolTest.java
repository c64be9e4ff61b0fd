package id.suar.evidence.intake;

import static id.suar.evidence.intake.Bringer.noise;
import static id.suar.evidence.intake.Bringer.offset;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.SealedFile;
import id.suar.evidence.tus.EvidenceReceipt;
import id.suar.evidence.tus.Tus;
import id.suar.evidence.tus.UploadMetadata;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The endpoint as any client of tus 1.0 meets it, on a real socket.
class TusProtocolTest extends TusOffice {

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
    void emptyContentIsContent() throws Exception {
        SealedFile file = device.put(new byte[0]);
        bring(file);
        assertThat(Bringer.read(office, hubVault(), file.id())).hasValue(new byte[0]);
    }
}
