package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRecordCommandsTest {

    private static final String REPORTS = """
            id,election,event.what,event.place,event.known_on,reported.1.role,account
            L-1,PEMILU-2024,Uang dibagikan,64.02.03.2001,2024-02-07,Tim kampanye,Uraian satu
            L-2,PEMILU-2024,Spanduk di sekolah,64.02.03.2002,2024-02-08,,Uraian dua
            """;

    @TempDir
    Path folder;

    private TwoFolders folders;

    @BeforeEach
    void open() {
        folders = new TwoFolders(folder, "6402");
    }

    @Test
    void aRecordIsBegunCompletedAndFoundByItsShortName() {
        Spoken begun = folders.onDevice(
                "case",
                "new",
                "form-a",
                "--election",
                "PEMILU-2024",
                "--set",
                "summary=APK di pohon",
                "--set",
                "act.1.from=2024-01-10 09:00",
                "--set",
                "act.1.place=64.02.03.2001");
        assertThat(begun.exit()).as(begun.err()).isZero();
        String shortId = begun.out().strip().split(" ")[1];

        Spoken edited =
                folders.onDevice("case", "edit", shortId, "--set", "has_violation=tidak", "--set", "act.1.place=");
        Spoken again = folders.onDevice("case", "edit", shortId, "--set", "has_violation=no");
        Spoken step = folders.onDevice("case", "advance", shortId, "--event", "formA.finalised", "--number", "011/LHP");
        Spoken listed = folders.onDevice("case", "list", "--form", "form_a", "--state", "final");

        assertThat(shortId).matches("[A-Z]{2}-[0-9A-Z]{4}");
        assertThat(edited.exit()).as(edited.err()).isZero();
        assertThat(again.err()).contains("Nothing has changed");
        assertThat(step.out()).isEqualTo("final\n");
        assertThat(listed.out().lines().toList().get(1))
                .contains(shortId + ",form_a,PEMILU,2024-01-10,,APK di pohon,final,011/LHP,");
        assertThat(listed.err()).contains("1 of 1 cases");
    }

    @Test
    void faultsNameTheFieldAndWhatToDo() {
        Spoken refused = folders.onDevice(
                "case", "new", "report", "--regime", "pemilu", "--set", "reporter.sex=X", "--set", "filed_on=kemarin");
        Spoken unsealed = folders.onDevice("case", "new", "nothing");

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err())
                .contains("reporter.sex: Sex: not one of the choices; choose one of: L, P")
                .contains("filed_on: Day: not a date; write it like 2024-02-14");
        assertThat(unsealed.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(folders.onDevice("case", "list").err()).contains("0 of 0 cases");
    }

    @Test
    void whoReportsLiesInNoFileInClear() throws IOException {
        Spoken begun = folders.onDevice(
                "case",
                "new",
                "report",
                "--regime",
                "PEMILU",
                "--set",
                "event.what=Uang dibagikan",
                "--set",
                "reporter.name=Pelapor Contoh Sekali",
                "--set",
                "reporter.phone=081200000000");
        assertThat(begun.exit()).as(begun.err()).isZero();

        assertThat(folders.onDevice("case", "list").out())
                .contains("Uang dibagikan")
                .doesNotContain("Pelapor Contoh");
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as("%s", file)
                        .doesNotContain("Pelapor Contoh Sekali")
                        .doesNotContain("081200000000");
            }
        }
    }

    @Test
    void aFileIsTakenWholeAndTheSameFileAgainAddsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("laporan.csv"), REPORTS);
        assertThat(imported(file).out()).isEqualTo("2 cases recorded, 0 changed, 0 unchanged.\n");
        assertThat(imported(file).out()).isEqualTo("0 cases recorded, 0 changed, 2 unchanged.\n");
        Files.writeString(file, REPORTS.replace("Uraian dua", "Uraian lain"));
        assertThat(imported(file).out()).isEqualTo("0 cases recorded, 1 changed, 1 unchanged.\n");

        Path out = folder.resolve("out.csv");
        Spoken exported = folders.onDevice("case", "export", "--form", "report", "--out", out.toString());
        assertThat(exported.exit()).as(exported.err()).isZero();
        assertThat(Files.readString(out))
                .startsWith("id,short_id,form,state,number,recorded_at,recorded_by,changed_at,conflict,election,regime")
                .contains("reported.1.role")
                .contains("Uraian lain")
                .doesNotContain("reporter.name");
        assertThat(imported(out).out()).isEqualTo("0 cases recorded, 0 changed, 2 unchanged.\n");
        assertThat(folders.onDevice("case", "show", "L-1").out()).contains("(draft)");
    }

    @Test
    void oneBadLineRefusesTheFileAndNamesEachFault() throws IOException {
        Path file = Files.writeString(
                folder.resolve("laporan.csv"),
                REPORTS.replace("2024-02-08", "8 Februari").replace("64.02.03.2001", "31.71"));

        Spoken refused = imported(file);

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err())
                .contains("laporan.csv:2: event.place: ")
                .contains("laporan.csv:3: event.known_on: not a date");
        assertThat(folders.onDevice("case", "list").err()).contains("0 of 0 cases");
    }

    @Test
    void columnsSayWhatIsSealed() {
        Spoken columns = Spoken.run("case", "columns", "--form", "report");

        assertThat(columns.out())
                .containsPattern("reporter.name +person +sealed +Nama")
                .containsPattern("reported.N.role +text +clear +Jabatan atau peran")
                .containsPattern("channel +option +clear +Cara penyampaian \\(langsung;sigaplapor;");
    }

    @Test
    void recordsArriveAtTheHub() {
        folders.onDevice(
                "case", "new", "initial-info", "--regime", "pilkada", "--set", "summary=Kabar", "--set", "place=6402");
        folders.deliver();

        assertThat(folders.atHub("case", "list", "--json").out())
                .contains("\"what\" : \"Kabar\"")
                .contains("noted");
        assertThat(folders.atHub("verify").exit()).isZero();
    }

    private Spoken imported(Path file) {
        return folders.onDevice("case", "import", file.toString(), "--form", "report");
    }
}
