package id.suar.cli;

import static id.suar.count.CountBook.REAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.suar.table.Faults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `suar count …` as scripts use it: what goes in on a device comes out at the hub.
class CountCommandsTest {

    @TempDir
    Path root;

    @Test
    void allOfKukarComesOutAtTheHubCellForCell() throws IOException {
        assumeThat(REAL).exists();
        List<String> real = withFigures(Files.readAllLines(REAL));
        var folders = new TwoFolders(root, "6402");
        assertThat(folders.onDevice("count", "import", REAL.toString(), "--contest", "PPWP")
                        .exit())
                .isZero();
        folders.deliver();

        assertThat(folders.atHub("count", "export", "--contest", "PPWP").out().lines())
                .isEqualTo(real);
        List<String> naive = new NaiveRules(300, "0.02").check(real);
        for (Spoken check : List.of(
                folders.atHub("count", "check", "--contest", "PPWP"),
                folders.onDevice("count", "check", "--contest", "PPWP"))) {
            assertThat(check.out().lines().skip(1)).isEqualTo(naive);
        }
        assertThat(naive).hasSize(668);
        for (String by : List.of("province", "regency", "district", "village")) {
            assertThat(tally(folders, "PPWP", by)).isEqualTo(sums(real, 3, by));
        }
    }

    /// Another province, a contest that no pack knows there, more pairs, every optional column.
    @Test
    void aRegencyThatNoPackKnowsComesOutAsItWentIn() throws IOException {
        List<String> made = new MadeCounts(7, 5).file("3204332001", "majalaya", "majalaya", 600);
        var folders = new TwoFolders(root, "32");
        assertThat(folders.onDevice("count", "import", file("made", shuffled(made)), "--contest", "KWK-BUPATI")
                        .exit())
                .isZero();
        folders.deliver();

        List<String> expected = withFigures(made);
        List<String> exported = folders.atHub("count", "export", "--contest", "KWK-BUPATI")
                .out()
                .lines()
                .toList();
        assertThat(exported).isEqualTo(expected);
        List<String> naive = new NaiveRules(600, "0.025").check(expected);
        assertThat(folders.atHub("count", "check", "--contest", "KWK-BUPATI")
                        .out()
                        .lines()
                        .skip(1))
                .isEqualTo(naive);
        assertThat(naive)
                .extracting(row -> row.split(",")[1])
                .contains("R01", "R02", "R03", "R04", "R06", "R07", "R08", "R09", "R10", "R11", "R13", "R15", "R16")
                .contains("R20", "R22", "R23");
        assertThat(tally(folders, "KWK-BUPATI", "village")).isEqualTo(sums(expected, 5, "village"));
    }

    @Test
    void namesOfPlacesComeOutAsTheyWentInAndBlankOnesBlank() throws IOException {
        var folders = new TwoFolders(root, "6402");
        String header =
                folders.onDevice("count", "export", "--contest", "PPWP").out().strip();
        List<String> lines = List.of(
                header,
                "6402012001001,640201,muara-muntai,6402012001,perian,001,1" + ",".repeat(21),
                "6402012001002,640201,,6402012001,,002,2" + ",".repeat(21),
                "6402012001003,640201,Muara Muntay,6402012001,,003,3" + ",".repeat(21));
        imported(folders, lines);
        folders.deliver();

        assertThat(folders.atHub("count", "export", "--contest", "PPWP").out().lines())
                .isEqualTo(lines);
    }

    /// A file with fewer columns says nothing of those that it does not have.
    @Test
    void whatAFileHasNoColumnForStaysAsItWas() throws IOException {
        var folders = new TwoFolders(root, "6402");
        imported(
                folders,
                List.of(
                        "kode_tps,kec,desa,paslon1,dpt_j,ss_terima,ts",
                        "6402012001001,Muntay,,10,250,255,2024-02-14 19:42:00"));
        imported(folders, List.of("kode_tps,paslon1,dpt_j", "6402012001001,11,"));

        List<String> lines = folders.onDevice("count", "export", "--contest", "PPWP")
                .out()
                .lines()
                .toList();
        assertThat(cells(lines))
                .containsEntry("kec", "Muntay")
                .containsEntry("desa", "")
                .containsEntry("paslon1", "11")
                .containsEntry("dpt_j", "")
                .containsEntry("ss_terima", "255")
                .containsEntry("ts", "2024-02-14 19:42:00");
    }

    private void imported(TwoFolders folders, List<String> lines) throws IOException {
        Spoken spoken = folders.onDevice("count", "import", file("some", lines), "--contest", "PPWP");
        assertThat(spoken.exit()).as(spoken.err()).isZero();
    }

    private static Map<String, String> cells(List<String> lines) {
        String[] header = lines.get(0).split(",", -1);
        String[] cells = lines.get(1).split(",", -1);
        return IntStream.range(0, header.length).boxed().collect(Collectors.toMap(i -> header[i], i -> cells[i]));
    }

    @Test
    void badLinesAreNamedInTheReadersLanguageAndNothingIsRecorded() throws IOException {
        var folders = new TwoFolders(root, "6402");
        String file = file(
                "bad",
                List.of(
                        "desa,kode_tps,paslon1,paslon2,ts",
                        "perian,6402012001001,10000,,",
                        "perian,6402012001002,-1,x,2024-02-30 00:00:00",
                        "perian,6402999999001,1,,",
                        "perian,6471011001001,1,,",
                        "per\u001bian,640201200100,1,,",
                        "perian,6402012001009,1,2"));
        var english = folders.onDevice("count", "import", file, "--contest", "PPWP");
        assertThat(english.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(english.out()).isEmpty();
        assertThat(english.err().lines())
                .containsExactly(
                        file + ":7: this line has 4 cells where there are 5 columns",
                        "Refused, nothing was changed: 1 fault.");
        Files.writeString(Path.of(file), Files.readString(Path.of(file)) + ",");
        assertThat(folders.onDevice("count", "import", file, "--contest", "PPWP")
                        .err()
                        .lines())
                .containsExactly(
                        file + ":2: paslon1: a figure is 0 to 9999 or blank, found \"10000\"",
                        file + ":3: paslon1: a figure is 0 to 9999 or blank, found \"-1\"",
                        file + ":3: paslon2: a figure is 0 to 9999 or blank, found \"x\"",
                        file + ":3: ts: a time looks like 2024-02-14 19:42:00, found \"2024-02-30 00:00:00\"",
                        file + ":4: kode_tps: village 64.02.99.9999 is not known",
                        file
                                + ":5: kode_tps: the polling station lies outside this device''s area (64.02)"
                                        .replace("''", "'"),
                        file
                                + ":6: kode_tps: a polling station code has 13 digits without dots, stations begin with 001; found \"640201200100\"",
                        file + ":6: desa: a name has at most 200 letters and no control characters",
                        "Refused, nothing was changed: 8 faults.");
        assertThat(folders.onDevice("count", "export", "--contest", "PPWP")
                        .out()
                        .lines())
                .hasSize(1);
    }

    @Test
    void faultsBeyondCountingAreLeftOutAndThatIsSaid() throws IOException {
        List<String> lines = new ArrayList<>(List.of("kode_tps,paslon1"));
        lines.addAll(Collections.nCopies(Faults.MOST + 10, "1,1"));
        var spoken = new TwoFolders(root, "6402").onDevice("count", "import", file("many", lines), "--contest", "PPWP");

        assertThat(spoken.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(spoken.err().lines().count()).isEqualTo(Faults.MOST + 2);
        assertThat(spoken.err()).contains("There are more faults than are named here.");
    }

    @Test
    void whatIsAskedWronglyIsSaidWithItsExitCode() throws IOException {
        var folders = new TwoFolders(root, "6402");
        String good = file("good", List.of("kode_tps,suara_sah", "6402012001001,5"));
        assertThat(folders.onDevice("count", "import", good, "--contest", "ABC").exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(folders.onDevice("count", "import", good).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(folders.atHub("count", "import", good, "--contest", "PPWP").exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(folders.onDevice("count", "import", root.toString(), "--contest", "PPWP")
                        .exit())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(folders.onDevice("count", "export", "--contest", "PPWP", "--format", "doc")
                        .exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(folders.onDevice("count", "tally", "--contest", "PPWP", "--by", "planet")
                        .exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Spoken.run(
                                "count",
                                "export",
                                "--contest",
                                "PPWP",
                                "--data",
                                root.resolve("none").toString())
                        .exit())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void everyCommandSpeaksJsonAndWritesFilesWhole() throws IOException {
        var folders = new TwoFolders(root, "6402");
        String good = file("good", List.of("kode_tps,paslon1,suara_sah", "6402012001001,5,5", "6402012001077,,7"));
        var imported = new JsonMapper()
                .readTree(folders.onDevice("count", "import", good, "--contest", "PPWP", "--json")
                        .out());
        assertThat(imported.get("recorded").asInt()).isEqualTo(2);
        assertThat(imported.get("not_in_pack").asInt()).isEqualTo(1);
        for (String command : List.of("export", "check", "tally")) {
            var json = new JsonMapper()
                    .readTree(folders.onDevice("count", command, "--contest", "PPWP", "--json")
                            .out());
            assertThat(json.isArray()).as(command).isTrue();
        }
        Path out = root.resolve("out.xlsx");
        var spoken =
                folders.onDevice("count", "export", "--contest", "PPWP", "--format", "xlsx", "--out", out.toString());
        assertThat(spoken.out()).isEmpty();
        assertThat(Files.readAllBytes(out)).startsWith('P', 'K');
        var nowhere = folders.onDevice(
                "count",
                "export",
                "--contest",
                "PPWP",
                "--out",
                root.resolve("no/such/x.csv").toString());
        assertThat(nowhere.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(nowhere.err()).contains("x.csv");
    }

    private String file(String name, List<String> lines) throws IOException {
        return Files.writeString(root.resolve(name + ".csv"), String.join("\n", lines), StandardCharsets.UTF_8)
                .toString();
    }

    private static List<String> shuffled(List<String> lines) {
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, new Random(1));
        rows.addFirst(lines.getFirst());
        return rows;
    }

    private static List<String> withFigures(List<String> lines) {
        List<String> kept = new ArrayList<>(List.of(lines.getFirst()));
        lines.stream()
                .skip(1)
                .filter(line -> !line.matches("([^,]*,){6},{21}[^,]*"))
                .forEach(kept::add);
        return kept;
    }

    private static List<String> tally(TwoFolders folders, String contest, String by) {
        return folders.atHub("count", "tally", "--contest", contest, "--by", by)
                .out()
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst(",[^0-9]*,", ","))
                .toList();
    }

    /// Code, number of sheets, votes of each pair, valid, invalid, all.
    private static List<String> sums(List<String> lines, int pairs, String by) {
        int digits = List.of("province", "regency", "district", "village").indexOf(by) * 2 + 2;
        var sums = new TreeMap<String, long[]>();
        List<String> header = List.of(lines.getFirst().split(","));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            long[] sum =
                    sums.computeIfAbsent(cells[0].substring(0, digits == 8 ? 10 : digits), code -> new long[pairs + 4]);
            sum[0]++;
            for (int i = 1; i <= pairs + 3; i++) {
                int column = i <= pairs ? 5 + i : header.indexOf("suara_sah") + i - pairs - 1;
                sum[i] += cells[column].isEmpty() ? 0 : Long.parseLong(cells[column]);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> sum.getKey()
                        + Arrays.stream(sum.getValue())
                                .mapToObj(value -> "," + value)
                                .collect(Collectors.joining()))
                .toList();
    }
}
