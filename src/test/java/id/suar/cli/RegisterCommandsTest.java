package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Numbers, registers and reports by command.
class RegisterCommandsTest {

    private static final String REPORTS = """
            id,election,event.what,event.place,event.occurred_on,event.known_on,reporter.name,reported.1.name,reported.1.role
            B-1,PEMILU-2024,Uang dibagikan,6402032001,2024-02-07,2024-02-07,Pelapor contoh,Terlapor contoh,Kepala desa
            B-2,PEMILU-2024,APK dirusak,6402032002,2024-02-08,2024-02-08,Pelapor lain,Terlapor lain,
            """;

    @TempDir
    Path folder;

    private TwoFolders folders;

    @BeforeEach
    void record() throws IOException {
        folders = new TwoFolders(folder, "6402", "kab_pp_staff");
        Path file = Files.writeString(folder.resolve("reports.csv"), REPORTS);
        Spoken imported = folders.onDevice("report", "import", file.toString());
        assertThat(imported.exit()).as(imported.err()).isZero();
    }

    @Test
    void reportsHaveTheSameCommandsAsFindings() {
        assertThat(folders.onDevice("report", "list").out())
                .contains("Uang dibagikan", "APK dirusak")
                .doesNotContain("Pelapor contoh");
        assertThat(folders.onDevice("report", "show", "B-1").out()).contains("Uang dibagikan");
        assertThat(folders.onDevice("report", "export").out()).startsWith("id,short_id,form,");
        assertThat(Spoken.run("report", "columns", "--lang", "en").out()).contains("event.known_on");
    }

    @Test
    void whatIsSkippedIsAFewNumbersOfTheOfficesOwnAndCanBeTakenBack() {
        String number = "001/LP/PL/Kab/23.07/II/2024";
        assertThat(skip(folders, number, "--to", "999999999").err()).contains("[N-08]");
        assertThat(skip(folders, number, "--to", "1").exit()).isZero();
        assertThat(filed("B-1", number).err()).contains("[N-04]");

        assertThat(skip(folders, number, "--withdraw").exit()).isZero();
        assertThat(filed("B-1", number).exit()).isZero();
        assertThat(skip(folders, number, "--withdraw").err()).contains("[N-12]");
    }

    @Test
    void aBlockHoldsNoNumberThatACaseHas() {
        assertThat(filed("B-1", "001/LP/PL/Kab/23.07/II/2024").exit()).isZero();
        folders.deliver();

        assertThat(folders.atHub("hub", "numbers", "001/LP/PL/Kab/23.07/II/2024", "--to", "50", "--scope", "640203")
                        .err())
                .contains("[N-07]");
        assertThat(folders.atHub("hub", "numbers", "002/LP/PL/Kab/23.07/II/2024", "--to", "50", "--scope", "640203")
                        .exit())
                .isZero();
    }

    @Test
    void whoDoesNotKeepTheBookSkipsNothing() {
        var polling = new TwoFolders(folder.resolve("pts"), "6402032001", "pts");
        assertThat(skip(polling, "001/LP/PL/Kab/23.07/II/2024").err()).contains("[N-10]");
        var district = new TwoFolders(folder.resolve("pwc"), "640203", "pwc_staff");
        assertThat(skip(district, "001/LP/PL/Kab/23.07/II/2024").err()).contains("[N-11]");
    }

    private static Spoken skip(TwoFolders of, String number, String... more) {
        List<String> words = new ArrayList<>(List.of("case", "skip", number, "--reason", "Halaman rusak"));
        words.addAll(List.of(more));
        return of.onDevice(words.toArray(String[]::new));
    }

    @Test
    void aNumberIsProposedGivenOnceAndToldInTheBook() {
        assertThat(folders.onDevice("case", "number", "B-1", "--event", "report.filed", "--on", "2024-02-15")
                        .out())
                .isEqualTo("001/LP/PL/Kab/23.07/II/2024\n");
        assertThat(filed("B-1", "001/LP/PL/Kab/23.07/II/2024").exit()).isZero();

        Spoken again = filed("B-2", "1/LP/PL/Kab/23.07/III/2024");
        assertThat(again.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(again.err()).contains("was given to case", "Uang dibagikan", "[N-01]");
        assertThat(filed("B-2", "004/LP/PL/Kab/23.07/II/2024").exit()).isZero();
        assertThat(folders.onDevice("case", "skip", "002/LP/PL/Kab/23.07/II/2024", "--reason", "Halaman rusak")
                        .exit())
                .isZero();
        assertThat(folders.onDevice("case", "skip", "003/LP/PL/Kab/23.07/II/2024", "--to", "4", "--reason", "x")
                        .err())
                .contains("[N-07]");

        Spoken book = folders.onDevice("case", "numbers");
        assertThat(book.out()
                        .lines()
                        .map(line -> line.split(",")[1] + "-" + line.split(",")[2] + " " + line.split(",")[3]))
                .containsExactly("first-last standing", "1-1 given", "2-2 skipped", "3-3 gap", "4-4 given");
        assertThat(book.err()).contains("2 numbers given; 1 gaps not explained");
    }

    @Test
    void aBlockOfTheHubIsNotTheRegencys() {
        Spoken assigned = folders.atHub(
                "hub", "numbers", "101/LP/PL/Kab/23.07/I/2024", "--to", "150", "--scope", "640203", "--reason", "7/SE");
        assertThat(assigned.exit()).as(assigned.err()).isZero();
        assertThat(folders.atHub("hub", "numbers", "150/LP/PL/Kab/23.07/I/2024", "--to", "160", "--scope", "640204")
                        .err())
                .contains("[N-09]");
        assertThat(folders.atHub("hub", "numbers", "201/LP/PL/Kab/23.07/I/2024", "--to", "210", "--scope", "6402")
                        .err())
                .contains("[N-13]");
        assertThat(folders.atHub("hub", "numbers", "150/LP/PL/Kab/23.07/I/2024", "--to", "1", "--scope", "640204")
                        .err())
                .contains("[N-08]");
    }

    @Test
    void registerAndStatisticsTellOfNoPerson() throws IOException {
        filed("B-1", "001/LP/PL/Kab/23.07/II/2024");
        Path sheet = folder.resolve("register.xlsx");
        Path print = folder.resolve("register.pdf");

        Spoken register = folders.onDevice("case", "register");
        assertThat(register.out().lines().findFirst().orElseThrow())
                .startsWith("no,id,short_id,form,regime,election,number,filed,registration,registered,day,what,place");
        assertThat(register.out())
                .contains("001/LP/PL/Kab/23.07/II/2024", "Kepala desa", "report.file met")
                .doesNotContain("contoh", "lain");
        assertThat(folders.onDevice("case", "register", "--format", "xlsx", "--out", sheet.toString())
                        .exit())
                .isZero();
        assertThat(folders.onDevice("case", "register", "--format", "pdf", "--out", print.toString())
                        .exit())
                .isZero();
        assertThat(Files.size(sheet)).isGreaterThan(1_000);
        assertThat(Files.size(print)).isGreaterThan(1_000);

        Spoken counted = folders.onDevice("case", "statistics", "--by", "state,village");
        assertThat(counted.out().lines())
                .containsExactlyInAnyOrder(
                        "state,village,cases,registered_yes,registered_no,registered_open,met,late,running,overdue,unknown",
                        "filed,6402032001,1,0,0,1,1,0,0,1,0",
                        "draft,6402032002,1,0,0,1,0,0,0,1,0");
        assertThat(folders.onDevice("case", "statistics", "--by", "shoes").exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(folders.onDevice("verify").exit()).isZero();
    }

    private Spoken filed(String id, String number) {
        return folders.onDevice(
                "case", "advance", id, "--event", "report.filed", "--at", "2024-02-15T10:00", "--number", number);
    }
}
