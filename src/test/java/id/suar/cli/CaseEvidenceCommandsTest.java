package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.MadePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// The evidence of a case on the command line: named by the case, described, handed on, printed.
class CaseEvidenceCommandsTest {

    @TempDir
    Path folder;

    private TwoFolders folders;
    private String photo;
    private String finding;

    @BeforeEach
    void finding() throws IOException {
        folders = new TwoFolders(folder, "640203", "pwc_staff");
        Path file = Files.write(folder.resolve("amplop.jpg"), MadePictures.jpeg(400, 300, 1));
        photo = folders.onDevice("evidence", "add", file.toString())
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        finding = folders.onDevice(
                        "case",
                        "new",
                        "form_a",
                        "--regime",
                        "PEMILU",
                        "--set",
                        "v.event=Uang dibagikan pada masa tenang",
                        "--set",
                        "has_violation=yes",
                        "--set",
                        "v.type=money_quiet",
                        "--set",
                        "v.means=" + photo + " amplop di meja")
                .out()
                .strip()
                .split(" ")[1];
    }

    @Test
    void aCaseTellsOfItsEvidenceAndOfWhatItsKindUsuallyNeeds() {
        Spoken listed = folders.onDevice("case", "evidence", finding);

        assertThat(listed.exit()).isZero();
        assertThat(listed.out().lines().skip(1).toList())
                .singleElement()
                .asString()
                .startsWith(photo + ",v.means,amplop di meja,image/jpeg,");
        assertThat(listed.err())
                .contains("? handing_over  Photo or video of money", "? witness", "? object")
                .doesNotContain("count_form");
    }

    @Test
    void aDescriptionIsKeptFieldByFieldAndTicksWhatItShows() {
        assertThat(folders.onDevice(
                                "evidence",
                                "describe",
                                photo.substring(0, 8),
                                "--set",
                                "title=Amplop di meja tamu",
                                "--set",
                                "source=own",
                                "--set",
                                "shows=handing_over")
                        .exit())
                .isZero();
        assertThat(folders.onDevice("evidence", "describe", photo, "--set", "original=original")
                        .exit())
                .isZero();

        Spoken listed = folders.onDevice("case", "evidence", finding);
        assertThat(listed.out()).contains("v.means,Amplop di meja tamu,", ",own,original,handing_over,3,");
        assertThat(listed.err()).contains("✓ handing_over", "? object");
    }

    @Test
    void aStepThatSaysNotWhatOrWhyIsNotRecorded() {
        Spoken refused = folders.onDevice("evidence", "step", photo, "--set", "step=handed_over");
        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("at: When", "reason: Reason or ground");

        Spoken unknown = folders.onDevice("evidence", "step", photo, "--set", "step=given");
        assertThat(unknown.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(unknown.err()).contains("handed_over");
        assertThat(folders.onDevice("evidence", "describe", "ffff", "--set", "title=x")
                        .err())
                .contains("E-13");
    }

    @Test
    void theSheetNamesHashOriginAndEveryHandItWentThrough() throws IOException {
        folders.onDevice("evidence", "describe", photo, "--set", "source=witness");
        Spoken step = folders.onDevice(
                "evidence",
                "step",
                photo,
                "--set",
                "step=handed_over",
                "--set",
                "at=2024-02-13T09:30",
                "--set",
                "to=Gakkumdu Kutai Kartanegara",
                "--set",
                "reason=Diminta penyidik");
        assertThat(step.exit()).isZero();

        Path pdf = folder.resolve("bukti.pdf");
        assertThat(folders.onDevice("case", "evidence", finding, "--sheet", pdf.toString())
                        .exit())
                .isZero();
        assertThat(text(pdf))
                .contains(
                        finding, photo.substring(0, 8), photo.substring(56), "Handed over", "Gakkumdu Kutai", "Witness")
                .contains("Taken into the vault");
    }

    private static String text(Path pdf) throws IOException {
        try (var reader = new PdfReader(Files.readAllBytes(pdf))) {
            var extractor = new PdfTextExtractor(reader);
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
            return text.toString();
        }
    }
}
