package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers of the voting day from a file to the hub and back.
class ChecklistCommandsTest {

    private static final String HEADER = "election,kode_tps,item,answer,time,persons,contests,text\n";
    private static final String GOOD = HEADER
            + "PEMILU-2024,6402012001001,C01,yes,2024-02-14T07:25,,,Kotak terlambat\n"
            + "PEMILU-2024,6402012001001,C04,yes,,2,,\n"
            + "PEMILU-2024,6402012001001,C05,no,,,,\n"
            + "PEMILU-2024,6402012001001,C06,,,,,\n"
            + "PEMILU-2024,6402012001002,C17,not_observed,,,PPWP;DPR,\n";

    @TempDir
    Path root;

    private TwoFolders folders;

    @BeforeEach
    void open() throws IOException {
        folders = new TwoFolders(root, "6402");
    }

    @Test
    void aFileGoesInComesOutOfTheHubAndGoesInAgainForNothing() throws IOException {
        Path file = Files.writeString(root.resolve("in.csv"), GOOD);
        assertThat(folders.onDevice("checklist", "import", file.toString(), "--json")
                        .out())
                .contains("\"answers\" : 4", "\"stations\" : 2");
        folders.deliver();
        Path out = root.resolve("out.csv");
        assertThat(folders.atHub("checklist", "export", "--out", out.toString()).exit())
                .isZero();
        assertThat(Files.readAllLines(out))
                .hasSize(5)
                .anyMatch(line -> line.startsWith(
                        "PEMILU-2024,6402012001001,C01,yes,2024-02-14T07:25,,,,Kotak terlambat,,Apakah"));
        assertThat(folders.onDevice("checklist", "import", out.toString(), "--json")
                        .out())
                .contains("\"answers\" : 0", "\"unchanged\" : 4");
    }

    @Test
    void badLinesAreNamedAndNothingIsRecorded() throws IOException {
        Path file = Files.writeString(
                root.resolve("bad.csv"),
                GOOD + "PEMILU-2029,6402012001001,C01,yes,,,,\n"
                        + "PEMILU-2024,640201200100,C01,yes,,,,\n"
                        + "PEMILU-2024,6403012001001,C01,yes,,,,\n"
                        + "PEMILU-2024,6402012001003,C99,yes,,,,\n"
                        + "PEMILU-2024,6402012001003,C01,maybe,,,,\n"
                        + "PEMILU-2024,6402012001003,C02,,,3,,\n"
                        + "PEMILU-2024,6402012001003,C03,yes,kemarin,-1,,\n"
                        + "PEMILU-2024,6402012001001,C01,no,,,,\n"
                        + "PEMILU-2024,6402012001003,C05,yes,,,DPR;PRESIDEN,\n");
        var refused = folders.onDevice("checklist", "import", file.toString());
        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err())
                .contains(
                        file + ":7: election: ",
                        file + ":8: kode_tps: ",
                        file + ":9: kode_tps: ",
                        file + ":10: item: ",
                        file + ":11: answer: ",
                        file + ":12: answer: ",
                        file + ":13: time: ",
                        file + ":13: persons: ",
                        file + ":14: item: ",
                        file + ":15: contests: ")
                .containsPattern("PRESIDEN.*PPWP, DPR");
        assertThat(json(folders.onDevice("checklist", "list", "--json").out())).isEmpty();
    }

    @Test
    void listAndShowTellWhatIsKnown() throws IOException {
        Path file = Files.writeString(root.resolve("in.csv"), GOOD);
        folders.onDevice("checklist", "import", file.toString());
        folders.onDevice(
                "checklist",
                "import",
                Files.writeString(root.resolve("change.csv"), HEADER + "PEMILU-2024,6402012001001,C05,yes,,,DPR,\n")
                        .toString());
        JsonNode list = json(folders.onDevice("checklist", "list", "--json").out());
        assertThat(list).hasSize(2);
        assertThat(list.get(0).get("yes").asInt()).isEqualTo(3);
        JsonNode shown = json(
                folders.onDevice("checklist", "show", "6402012001001", "--json").out());
        assertThat(shown.get("answers").get("C01").get("time").asText()).isEqualTo("2024-02-14T07:25");
        assertThat(shown.get("history")).hasSize(2);
        assertThat(folders.onDevice("checklist", "show", shown.get("id").asText())
                        .out())
                .contains("C05: no → yes");
        assertThat(folders.onDevice("checklist", "show", "6402012001009").exit())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(folders.onDevice("checklist", "list", "--scope", "abc").exit())
                .isEqualTo(ExitCode.USAGE);
    }

    private static JsonNode json(String text) throws IOException {
        return new JsonMapper().readTree(text);
    }
}
