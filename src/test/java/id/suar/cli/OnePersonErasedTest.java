package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// Who is erased takes nobody along: each person of a record has parts of their own.
class OnePersonErasedTest {

    private static final String WHY = "Diminta oleh yang bersangkutan";

    @TempDir
    Path folder;

    @Test
    void aWitnessIsErasedAndTheReporterStays() throws IOException {
        var two = new TwoFolders(folder, "6402");
        String report = two.onDevice(
                        "case",
                        "new",
                        "report",
                        "--regime",
                        "PEMILU",
                        "--set",
                        "reporter.name=Pelapor Contoh Sekali",
                        "--set",
                        "reporter.proxy=Kuasa Contoh",
                        "--set",
                        "witnesses.1.name=Saksi Contoh Satu",
                        "--set",
                        "witnesses.2.name=Saksi Contoh Dua",
                        "--set",
                        "reported.1.name=Terlapor Contoh")
                .out()
                .strip()
                .split(" ")[1];
        two.onDevice("case", "edit", report, "--set", "witnesses.1.phone=0800-0001");

        List<String[]> parts = two.onDevice("person", "list")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(parts)
                .extracting(row -> row[row.length - 1])
                .containsExactlyInAnyOrder(
                        "reporter", "proxy", "witnesses.1", "witnesses.1", "witnesses.2", "reported.1");
        String[] witness = parts.stream()
                .filter(row -> row[row.length - 1].equals("witnesses.1"))
                .findFirst()
                .orElseThrow();
        assertThat(witness[1]).startsWith("Witness #");

        two.deliver();
        Spoken alone = two.onDevice("person", "erase", witness[0], "--basis", "request", "--reason", WHY);
        assertThat(alone.err()).contains("1 other part");
        Spoken whole =
                two.onDevice("person", "erase", witness[0], "--basis", "request", "--reason", WHY, "--whole-person");
        assertThat(whole.exit()).as(whole.err()).isZero();
        two.deliver();

        assertThat(printed(two, report))
                .contains("Pelapor Contoh Sekali", "Kuasa Contoh", "Saksi Contoh Dua", "Terlapor Contoh")
                .doesNotContain("Saksi Contoh Satu", "0800-0001");
        for (Spoken side : List.of(two.onDevice("person", "list"), two.atHub("person", "list"))) {
            assertThat(side.out().lines().filter(line -> line.contains(",erased,")))
                    .hasSize(2)
                    .allMatch(line -> line.endsWith(",witnesses.1"));
        }
        assertThat(two.onDevice("verify").exit()).isZero();
        assertThat(two.atHub("verify").exit()).isZero();
    }

    private String printed(TwoFolders two, String report) throws IOException {
        Path pdf = folder.resolve("b1.pdf");
        Spoken spoken = two.onDevice(
                "case", "paper", report, "--form", "B.1", "--out", pdf.toString(), "--open", "untuk klarifikasi");
        assertThat(spoken.exit()).as(spoken.err()).isZero();
        var all = new StringBuilder();
        try (var reader = new PdfReader(Files.readAllBytes(pdf))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                all.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
        }
        return all.toString();
    }
}
