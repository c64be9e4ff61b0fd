package id.suar.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.SealedFile;
import id.suar.evidence.tus.EvidenceReceipt;
import id.suar.evidence.tus.EvidenceReceiptCodec;
import id.suar.evidence.tus.Tus;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.faults.Office;
import id.suar.journal.Ed25519;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A hub and a device that brings evidence to it by hand, for tests.
abstract class TusOffice {

    @TempDir
    Path folder;

    Office office;
    Bringer device;

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

    URI bring(SealedFile file) throws Exception {
        URI upload = device.place(device.create(file));
        assertThat(receipt(device.patch(upload, 0, device.sealed(file)))).isPresent();
        return upload;
    }

    HttpResponse<String> delete(URI upload) throws Exception {
        return device.send(Bringer.request(upload).DELETE());
    }

    Optional<EvidenceReceipt> receipt(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue(Tus.RECEIPT)
                .map(Base64.getDecoder()::decode)
                .flatMap(bytes -> EvidenceReceiptCodec.decode(
                        bytes, Ed25519.check(office.keys.signing().open())));
    }

    static void assertRefused(HttpResponse<String> answer, UploadRefusal reason) {
        assertThat(answer.headers().firstValue(Tus.REFUSAL)).hasValue(reason.name());
        assertThat(answer.statusCode()).isEqualTo(reason.status());
    }

    Path hubVault() {
        return folder.resolve("hub/vault");
    }

    java.util.List<Path> hubFiles() throws Exception {
        if (!Files.exists(hubVault())) {
            return java.util.List.of();
        }
        try (Stream<Path> walk = Files.walk(hubVault())) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
