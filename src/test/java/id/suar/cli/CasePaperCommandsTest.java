package id.suar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.db.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// Statutory forms and notices made of a case, and held against the journal.
class CasePaperCommandsTest {

    @TempDir
    Path folder;

    private TwoFolders folders;
    private String report;

    @BeforeEach
    void report() {
        folders = new TwoFolders(folder, "6402", "kab_pp_staff");
        report = folders.onDevice(
                        "case",
                        "new",
                        "report",
                        "--regime",
                        "PEMILU",
                        "--set",
                        "event.what=Uang dibagikan pada masa tenang",
                        "--set",
                        "event.place=64.02.03.2001",
                        "--set",
                        "event.known_on=2024-02-07",
                        "--set",
                        "filed_on=2024-02-15",
                        "--set",
                        "reporter.name=Pelapor Contoh Sekali",
                        "--set",
                        "reporter.address=Jalan Karangan 1",
                        "--set",
                        "receiver=Petugas contoh")
                .out()
                .strip()
                .split(" ")[1];
    }

    @Test
    void aReportIsPrintedWithoutWhoReportedUnlessItIsOpenedForAReason() throws IOException {
        String hidden = printed("B.1");
        assertThat(hidden)
                .contains("Formulir B.1", "REPORT FORM", report, "Uang dibagikan", "[not stated here]")
                .doesNotContain("Pelapor Contoh Sekali", "Jalan Karangan");

        assertThat(printed("B.1", "--open", "dicetak untuk ditandatangani pelapor"))
                .contains("Pelapor Contoh Sekali", "Jalan Karangan 1")
                .doesNotContain("[not stated here]");
        Spoken shortly = paper("B.1", "--open", "ya");
        assertThat(shortly.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(shortly.err()).contains("the reason is too short");
    }

    @Test
    void whatAnotherDeviceSealedStaysHiddenAndTheRestIsPrinted() throws IOException {
        folders.onDevice("case", "edit", report, "--set", "reporter.name=Nama Yang Benar");
        try (var db = Database.open(folders.device.resolve("suar.db"))) {
            db.writing(handle -> handle.execute("DELETE FROM person_wrap WHERE part ="
                    + " (SELECT part FROM person_wrap ORDER BY id DESC LIMIT 1)"));
        }

        assertThat(printed("B.1", "--open", "dicetak untuk ditandatangani pelapor"))
                .contains("Jalan Karangan 1")
                .doesNotContain("Nama Yang Benar", "Pelapor Contoh Sekali");
    }

    @Test
    void everyPaperOfAReportIsMadeAndNoneTellsWhoReported() throws IOException {
        for (String form :
                new String[] {"receipt", "B.3.1", "initial_review", "completion_notice", "B.18", "plenary_minutes"}) {
            assertThat(printed(form)).as(form).contains("Uang dibagikan").doesNotContain("Pelapor Contoh Sekali");
        }
        assertThat(printed("initial_review")).contains("not met");
        Spoken none = paper("B.2");
        assertThat(none.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("Formulir B.3 (receipt)");
    }

    @Test
    void whoWasHeardIsSealedAndStandsOnPapersThatWereOpenedForIt() throws IOException {
        String[] heard = {
            "case",
            "edit",
            report,
            "--set",
            "handling=yes",
            "--set",
            "clar.1.capacity=saksi",
            "--set",
            "clar.1.name=Saksi Yang Melihat",
            "--set",
            "clar.1.statement=Saya melihat amplop",
            "--set",
            "study.facts=Saksi Yang Melihat bersaksi",
            "--set",
            "study.conclusion=Unsur terpenuhi"
        };
        assertThat(folders.onDevice(heard).exit()).isZero();

        assertThat(folders.onDevice("case", "export", "--form", "report").out())
                .contains("Unsur terpenuhi")
                .doesNotContain("Saksi Yang", "melihat amplop");
        for (String form : new String[] {"study", "invitation", "oath", "clarification"}) {
            assertThat(printed(form)).as(form).contains("[not stated here]").doesNotContain("Saksi Yang", "amplop");
        }
        assertThat(printed("clarification", "--open", "dicetak untuk ditandatangani saksi"))
                .contains("Saksi Yang Melihat", "Saya melihat amplop", "Witness");
        assertThat(printed("B.13", "--open", "dicetak untuk pleno"))
                .contains("Saksi Yang Melihat bersaksi", "Unsur terpenuhi");
    }

    @Test
    void aStudyIsWrittenToBeEdited() throws IOException {
        folders.onDevice(
                "case", "edit", report, "--set", "handling=yes", "--set", "study.conclusion=Unsur <terpenuhi>");
        Path out = folder.resolve("study.docx");

        Spoken made = folders.onDevice("case", "paper", report, "--form", "study", "--out", out.toString());

        assertThat(made.exit()).as(made.err()).isZero();
        try (var zip = new ZipFile(out.toFile())) {
            String document = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), UTF_8);
            assertThat(document)
                    .contains("Unsur &lt;terpenuhi", made.out().strip())
                    .doesNotContain("Pelapor Contoh Sekali");
        }
        Spoken odd = folders.onDevice(
                "case",
                "paper",
                report,
                "--form",
                "study",
                "--out",
                folder.resolve("x.odt").toString());
        assertThat(odd.exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void allPapersOfAnElectionAreMadeInOneGoAndSeveralCasesInOneFile() throws IOException {
        String other = report("PEMILU-2024/PPWP");
        String third = report("PEMILU-2024/DPR");
        Path all = folder.resolve("all");

        Spoken made = folders.onDevice(
                "case", "paper", "--all", "--form", "B.3", "--election", "PEMILU-2024", "--out", all.toString());

        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out().lines()).hasSize(3).first().isEqualTo("id,short,form,file,code");
        assertThat(all.resolve("receipt-" + other + ".pdf")).isNotEmptyFile();
        assertThat(all.resolve("receipt-" + third + ".pdf")).isNotEmptyFile();
        assertThat(all.resolve("receipt-" + report + ".pdf")).doesNotExist();

        Path one = folder.resolve("both.pdf");
        Spoken both = folders.onDevice("case", "paper", other, third, "--form", "B.3", "--out", one.toString());
        assertThat(both.out().lines()).hasSize(2).allMatch(code -> code.startsWith("SUAR1 "));
        try (var reader = new PdfReader(Files.readAllBytes(one))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(2);
        }
        Spoken none = folders.onDevice(
                "case", "paper", "--all", "--form", "B.3", "--election", "PILKADA-2024", "--out", all.toString());
        assertThat(none.exit()).isEqualTo(ExitCode.REFUSED);
        Spoken neither = folders.onDevice("case", "paper", "--form", "B.3", "--out", one.toString());
        assertThat(neither.exit()).isEqualTo(ExitCode.USAGE);
    }

    private String report(String election) {
        return folders.onDevice(
                        "case",
                        "new",
                        "report",
                        "--regime",
                        "PEMILU",
                        "--set",
                        "election=" + election,
                        "--set",
                        "event.what=Peristiwa lain")
                .out()
                .strip()
                .split(" ")[1];
    }

    @Test
    void theCodeOfAPaperIsHeldAgainstTheJournal() throws IOException {
        String code = paper("B.3").out().strip();
        assertThat(printed("B.3")).contains(code);
        assertThat(folders.onDevice("case", "check", code).out()).contains("same as the latest record");

        folders.onDevice("case", "edit", report, "--set", "account=Uraian");
        assertThat(folders.onDevice("case", "check", code).out()).contains("something newer");
        String forged = code.substring(0, code.length() - 1) + (code.endsWith("0") ? "1" : "0");
        Spoken altered = folders.onDevice("case", "check", forged);
        assertThat(altered.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(altered.out()).contains("NOT agree");
        assertThat(folders.onDevice("case", "check", "SUAR1", "x").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aLetterHasTheHeadOfItsOffice() throws IOException {
        Files.writeString(folders.device.resolve("kop-surat.txt"), "BADAN PENGAWAS CONTOH\nJalan Contoh 1\n");

        assertThat(printed("B.18")).contains("BADAN PENGAWAS CONTOH", "Jalan Contoh 1");
    }

    private Spoken paper(String form, String... more) {
        String[] args = new String[7 + more.length];
        String[] first = {
            "case",
            "paper",
            report,
            "--form",
            form,
            "--out",
            folder.resolve(form + ".pdf").toString()
        };
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return folders.onDevice(args);
    }

    private String printed(String form, String... more) throws IOException {
        Spoken spoken = paper(form, more);
        assertThat(spoken.exit()).as(spoken.err()).isZero();
        var all = new StringBuilder();
        try (var reader = new PdfReader(Files.readAllBytes(folder.resolve(form + ".pdf")))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                all.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
        }
        return all.toString();
    }
}
