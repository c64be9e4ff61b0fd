package id.suar.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.suar.evidence.SealedFile;
import id.suar.evidence.tus.Tus;
import id.suar.faults.Office;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A client of tus that has never heard of Suar brings a sealed file, is stopped and goes on. Skipped unless
/// `bench/tus/run` has fetched it and says where it is (`-Dsuar.tus`).
class StockClientTest {

    @TempDir
    Path folder;

    @Test
    void bringsAFileAndGoesOnWhereItWasStopped() throws Exception {
        String client = System.getProperty("suar.tus", "");
        assumeTrue(!client.isEmpty() && Files.exists(Path.of(client, "node_modules")), "no tus-js-client here");
        byte[] content = Bringer.noise(3_000_000);
        try (var office = new Office(Files.createDirectory(folder.resolve("hub")));
                var device = new Bringer(office, folder.resolve("device"), "Pengawas satu", true)) {
            SealedFile file = device.put(content);
            JsonNode seen = run(
                    Path.of(client),
                    office.address() + Tus.PATH,
                    device.folder.file(file.name()).toString(),
                    Base64.getEncoder().encodeToString(device.signed(device.ticket(file))),
                    "400000");

            assertThat(seen.path("stoppedAt").asLong()).isBetween(1_500_000L, 2_999_999L);
            assertThat(seen.path("resumedAt").asLong())
                    .isEqualTo(seen.path("stoppedAt").asLong());
            assertThat(seen.path("sent").asLong()).isEqualTo(file.sealedBytes());
            assertThat(seen.path("receipt").asBoolean()).isTrue();
            assertThat(Bringer.read(office, folder.resolve("hub/vault"), file.id()))
                    .hasValue(content);
        }
    }

    private JsonNode run(Path client, String... args) throws Exception {
        var command = new java.util.ArrayList<>(List.of("node", "upload.mjs"));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .directory(client.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        return new ObjectMapper().readTree(out);
    }
}
