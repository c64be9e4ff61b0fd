package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.suar.access.DeviceProfile;
import id.suar.faults.Office;
import id.suar.i18n.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingCommandsTest {

    private static final String HEADER = "id,election,what,place,found,observer,office,account,kind\n";
    private static final String GOOD =
            "A-1,PEMILU-2024,Salinan tidak diberikan,6402032001001,2024-02-14,Pengawas,PTPS 1,Uraian,kpps_copy\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path device;

    @BeforeEach
    void enrol() throws Exception {
        device = Files.createDirectories(folder.resolve("device"));
        try (Office hub = new Office(Files.createDirectories(folder.resolve("hub")))) {
            new DeviceProfile(hub.card("Panwaslu Kecamatan contoh")).write(device);
        }
    }

    @Test
    void aFileGoesInComesOutAndGoesInAgainForNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), HEADER + GOOD);
        assertThat(suar("import", file.toString())).isZero();
        Path exported = folder.resolve("out.csv");
        assertThat(suar("export", "--out", exported.toString())).isZero();
        assertThat(suar("import", exported.toString(), "--json")).isZero();

        assertThat(json().get("unchanged").asInt()).isEqualTo(1);
        assertThat(json().get("recorded").asInt()).isZero();
    }

    @Test
    void badLinesAreNamedInTheReadersLanguageAndNothingIsRecorded() throws IOException {
        Path file =
                Files.writeString(folder.resolve("in.csv"), HEADER + GOOD + "A-2,PEMILU-2024,x,9999,kemarin,P,P,U,\n");

        assertThat(suar("import", file.toString(), "--lang", "en")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(file + ":3: place: Region 99.99 is not known.", file + ":3: found: Cannot read this date.");
        assertThat(suar("list", "--json")).isZero();
        assertThat(json()).isEmpty();
    }

    @Test
    void listNarrowsAndShowTellsTheHistory() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), HEADER + GOOD);
        suar("import", file.toString());
        suar(
                "import",
                Files.writeString(folder.resolve("note.csv"), "id,note\nA-1,Ada foto\n")
                        .toString());

        assertThat(suar("list", "--json", "--text", "SALINAN", "--scope", "64.02.03", "--regime", "pemilu"))
                .isZero();
        String id = json().get(0).get("id").asText();
        assertThat(suar("list", "--json", "--scope", "640204")).isZero();
        assertThat(json()).isEmpty();

        assertThat(suar("show", id, "--json")).isZero();
        assertThat(json().get("basis").asText()).isEqualTo("UU 7/2017 Pasal 506");
        assertThat(json().get("history")).hasSize(2);
        assertThat(suar("show", id)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Catatan: – → Ada foto");
        assertThat(suar("show", "A-1")).isZero();
        assertThat(suar("show", "aaaaaaaaaaaaaaaa.0/99")).isEqualTo(ExitCode.REFUSED);
        assertThat(suar("list", "--scope", "abc")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void everyColumnHasAMeaningInBothLanguages() {
        for (String language : List.of("id", "en")) {
            assertThat(suar("columns", "--json", "--lang", language)).isZero();
            assertThat(json()).hasSize(24);
        }
    }

    private JsonNode json() {
        try {
            return new JsonMapper().readTree(out.toByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int suar(String command, String... more) {
        out.reset();
        err.reset();
        List<String> words = new ArrayList<>(List.of("finding", command));
        words.addAll(List.of(more));
        if (!command.equals("columns")) {
            words.addAll(List.of("--data", device.toString()));
        }
        var session = new Session(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Texts.of(Texts.INDONESIAN),
                Clock.fixed(Instant.parse("2024-02-15T04:00:00Z"), ZoneOffset.UTC),
                new SecureRandom(),
                Map.of(),
                "Linux",
                folder);
        int code = Cli.run(session, (data, spoken) -> 2, words.toArray(String[]::new));
        session.out().flush();
        return code;
    }
}
