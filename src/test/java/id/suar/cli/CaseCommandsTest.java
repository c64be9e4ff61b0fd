package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCommandsTest {

    private static final String FINDINGS = """
            id,election,what,place,found,observer,office,account,kind
            A-1,PEMILU-2024,Salinan tidak diberikan,6402032001001,2024-02-14,Pengawas,PTPS 1,Uraian,kpps_copy
            A-2,PEMILU-2024,Pemilih dua kali,6402032001002,2027-12-29,Pengawas,PTPS 2,Uraian,vote_double
            """;

    @TempDir
    Path folder;

    private TwoFolders folders;

    @BeforeEach
    void record() throws IOException {
        folders = new TwoFolders(folder, "6402");
        Path file = Files.writeString(folder.resolve("findings.csv"), FINDINGS);
        assertThat(folders.onDevice("finding", "import", file.toString()).exit())
                .isZero();
    }

    @Test
    void aCaseIsLedStepByStepAndSaysWhatMayComeNext() {
        Spoken early = folders.onDevice("case", "advance", "A-1", "--event", "registered", "--number", "1");
        Spoken bare = folders.onDevice("case", "advance", "A-1", "--event", "plenary.set");
        Spoken set = folders.onDevice(
                "case",
                "advance",
                "A-1",
                "--event",
                "plenary.set",
                "--at",
                "2024-02-22T10:00",
                "--number",
                "001/TM/PL/Kab/23.07/II/2024",
                "--plenary",
                "12/BA/II/2024",
                "--present",
                "Satu;Dua");
        Spoken shown = folders.onDevice("case", "show", "A-1");

        assertThat(early.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(early.err()).contains("Possible: plenary.set, plenary.not_set");
        assertThat(bare.err()).contains("--number").contains("--plenary").contains("--present");
        assertThat(set.exit()).as(set.err()).isZero();
        assertThat(set.out()).isEqualTo("set\n");
        assertThat(shown.out())
                .startsWith("Set as a finding (set)\n")
                .contains("2024-02-22T10:00  The plenary set the finding")
                .contains("→ registered");
    }

    @Test
    void everythingDueIsListedAndWhatHasNoCalendarStandsFirst() {
        Spoken due = folders.onDevice("case", "due");

        assertThat(due.exit()).as(due.err()).isZero();
        assertThat(due.out().lines().toList().get(0))
                .isEqualTo("id,regime,what,place,state,step,since,safe,last,urgency,basis");
        assertThat(due.out().lines().toList().get(1))
                .contains("Pemilih dua kali")
                .contains(",,,unknown,");
        assertThat(due.out().lines().toList().get(2))
                .contains("to_plenary,finding.set,2024-02-14T00:00,2024-02-23,2024-02-23,overdue ");
        assertThat(due.err()).contains("calendar of 2028").contains("2 deadlines run, 1 past");
    }

    @Test
    void whatIsDueGoesIntoACalendarWithAReminderOnTheSafeDay() throws IOException {
        Path calendar = folder.resolve("due.ics");
        Spoken due = folders.onDevice("case", "due", "--ics", calendar.toString());

        assertThat(due.exit()).as(due.err()).isZero();
        assertThat(Files.readString(calendar))
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("DTSTART;VALUE=DATE:20240223")
                .contains("TRIGGER;VALUE=DATE-TIME:20240223T000000Z");
    }

    @Test
    void theCourseArrivesAtTheHub() {
        folders.onDevice(
                "case",
                "advance",
                "A-1",
                "--event",
                "plenary.not_set",
                "--plenary",
                "13/BA",
                "--reason",
                "kurang bukti");
        folders.deliver();

        assertThat(folders.atHub("case", "show", "A-1", "--json").out()).contains("\"state\" : \"not_set\"");
        assertThat(folders.atHub("verify").exit()).isZero();
    }
}
