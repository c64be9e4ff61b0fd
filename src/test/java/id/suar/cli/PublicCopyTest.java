package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// A copy for everybody names nobody: not in its fields, not in what was written freely, not in the bytes
/// of its file.
class PublicCopyTest {

    private static final String[] PERSONS = {
        "Siti", "Aminah", "Rahmadani", "Budiman", "Hidayatullah", "Jalan Karangan", "0812", "64020", "Kuncoro"
    };

    @TempDir
    Path folder;

    private TwoFolders two;
    private String report;

    @BeforeEach
    void report() {
        two = new TwoFolders(folder, "6402", "kab_pp_staff");
        Spoken made = two.onDevice(
                "case",
                "new",
                "report",
                "--regime",
                "PEMILU",
                "--set",
                "event.what=Uang dibagikan kepada warga",
                "--set",
                "reporter.name=Siti Aminah",
                "--set",
                "reporter.address=Jalan Karangan 17",
                "--set",
                "reporter.phone=0812-3456-7890",
                "--set",
                "reporter.id_no=6402010101010001",
                "--set",
                "reporter.occupation=Guru honorer",
                "--set",
                "witnesses.1.name=Rahmadani",
                "--set",
                "reported.1.name=Budiman Hidayatullah",
                "--set",
                "reported.1.role=Tim kampanye",
                "--set",
                "evidence=" + "a".repeat(64) + " foto Kuncoro.jpg",
                "--set",
                "account=Menurut SITI  aminah (081234567890, KTP 6402 0101 0101 0001), pak Budiman membagikan uang"
                        + " di depan rumahnya di Jalan Karangan 17; Rahmadani melihatnya.",
                "--set",
                "receiver=Petugas contoh");
        assertThat(made.exit()).as(made.err()).isZero();
        report = made.out().strip().split(" ")[1];
    }

    @Test
    void wordsStandForPersonsEverywhere() throws IOException {
        Path pdf = folder.resolve("b1.pdf");
        Spoken spoken = paper(pdf, "--public", "--open", "salinan untuk publikasi");
        assertThat(spoken.exit()).as(spoken.err()).isZero();

        assertThat(text(pdf))
                .contains("Edited for publication", "Uang dibagikan", "[Reporter]", "[Witness 1]", "[Reported party 1]")
                .contains("membagikan uang", "Petugas contoh")
                .doesNotContainIgnoringCase("guru honorer")
                .doesNotContainIgnoringCase("tim kampanye");
        for (String person : PERSONS) {
            assertThat(text(pdf)).doesNotContainIgnoringCase(person);
            assertThat(raw(pdf)).as(person).noneMatch(bytes -> bytes.contains(person));
        }
        // The search would find them where they are.
        Path named = folder.resolve("named.pdf");
        paper(named, "--open", "untuk ditandatangani");
        assertThat(text(named)).contains("Siti Aminah", "Guru honorer");
    }

    @Test
    void whereNobodyWasOpenedNothingWrittenFreelyIsPrinted() throws IOException {
        Path pdf = folder.resolve("b1.pdf");
        Spoken spoken = paper(pdf, "--public");
        assertThat(spoken.exit()).as(spoken.err()).isZero();
        assertThat(spoken.err()).contains("what was written freely is left out");
        assertThat(text(pdf)).contains("[Reporter]").doesNotContain("membagikan uang", "Uang dibagikan");
        for (String person : PERSONS) {
            assertThat(text(pdf)).doesNotContainIgnoringCase(person);
        }
    }

    @Test
    void whereNobodyWasOpenedWhatStepsSayIsNotPrintedEither() throws IOException {
        two.onDevice(
                "case", "advance", report, "--event", "report.filed", "--at", "2024-02-15T10:00", "--number", "7/LP");
        Spoken step = two.onDevice(
                "case",
                "advance",
                report,
                "--event",
                "review.complete_first",
                "--reason",
                "laporan Siti Aminah tidak lengkap");
        assertThat(step.exit()).as(step.err()).isZero();
        for (String form : List.of("B.18", "initial_review")) {
            Path named = folder.resolve("named.pdf");
            paper(form, named);
            assertThat(text(named)).as(form).contains("Siti Aminah");
            Path pdf = folder.resolve("public.pdf");
            paper(form, pdf, "--public");
            assertThat(text(pdf)).as(form).doesNotContain("Siti", "Aminah", "tidak lengkap");
        }
    }

    @Test
    void anExportForEverybodyHasNothingWrittenFreely() {
        String whole = two.onDevice("case", "export", "--format", "csv").out();
        assertThat(whole).contains("membagikan uang", "reporter.occupation");
        String copy =
                two.onDevice("case", "export", "--format", "csv", "--public").out();
        assertThat(copy)
                .contains("regime", "PEMILU", report)
                .doesNotContain("membagikan", "Uang dibagikan", "reporter.", "witnesses.", "reported.", "aaaaaaaa");
    }

    private Spoken paper(Path out, String... more) {
        return paper("B.1", out, more);
    }

    private Spoken paper(String form, Path out, String... more) {
        List<String> words = new ArrayList<>(List.of("case", "paper", report, "--form", form, "--out", out.toString()));
        words.addAll(List.of(more));
        return two.onDevice(words.toArray(String[]::new));
    }

    private static String text(Path pdf) throws IOException {
        var all = new StringBuilder();
        try (var reader = new PdfReader(Files.readAllBytes(pdf))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                all.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
        }
        return all.toString().replaceAll("\\s+", " ");
    }

    /// The file as it is, and all that is packed in it, read as one byte and as two bytes a letter.
    private static List<String> raw(Path pdf) throws IOException {
        byte[] file = Files.readAllBytes(pdf);
        List<byte[]> all = new ArrayList<>(List.of(file));
        try (var reader = new PdfReader(file)) {
            for (int i = 0; i < reader.getXrefSize(); i++) {
                if (reader.getPdfObject(i) instanceof PRStream stream) {
                    all.add(PdfReader.getStreamBytes(stream));
                }
            }
        }
        return all.stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .flatMap(one -> java.util.stream.Stream.of(one, one.replace("\0", "")))
                .toList();
    }
}
