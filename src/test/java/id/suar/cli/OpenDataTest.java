package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDataTest {

    @TempDir
    Path root;

    @Test
    void aFolderSaysWhatItHasAndNothingAboutPeople() throws IOException {
        var folders = new TwoFolders(root, "6402");
        Path file = Files.write(
                root.resolve("in.csv"),
                List.of(
                        "kode_tps,kec,desa,paslon1,suara_sah,ss_terima,ts",
                        "6402012001001,Pak Camat,Rumah Bu Ani,5,,250,2024-02-14 19:42:00"));
        folders.onDevice("count", "import", file.toString(), "--contest", "PPWP");
        Path out = root.resolve("open/data");
        Spoken spoken = folders.onDevice("count", "opendata", "--contest", "PPWP", "--out", out.toString());

        assertThat(spoken.exit()).as(spoken.err()).isZero();
        try (var files = Files.list(out)) {
            assertThat(files.map(one -> one.getFileName().toString()))
                    .containsExactlyInAnyOrder("ppwp.csv", "ppwp.json", "kamus-data.csv", "BACA-SAYA.md");
        }
        List<String> csv = Files.readAllLines(out.resolve("ppwp.csv"));
        assertThat(csv).hasSize(2);
        assertThat(csv.getLast()).contains("muara-muntai", "perian").doesNotContain("Camat", "Ani");
        List<String> columns = List.of(csv.getFirst().split(","));
        List<String> dictionary = Files.readAllLines(out.resolve("kamus-data.csv"));
        assertThat(dictionary.stream().skip(1).map(line -> line.split(",")[0])).containsExactlyElementsOf(columns);
        assertThat(dictionary).anyMatch(line -> line.startsWith("ss_terima,") && line.contains("surat suara"));
        assertThat(Files.readString(out.resolve("BACA-SAYA.md")))
                .contains("Cakupan: 1 dari 2.269 TPS", "Coverage: 1 of 2.269", "bukan hasil resmi", "Lisensi: belum");
        assertThat(Files.readString(out.resolve("ppwp.json"))).doesNotContain("observer", "Ani");
    }
}
