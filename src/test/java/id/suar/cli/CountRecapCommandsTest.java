package id.suar.cli;

import static id.suar.count.CountBook.REAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `suar count recap …` as scripts use it.
class CountRecapCommandsTest {

    private static final String HEADER = "kode_tps,paslon1,paslon2,paslon3,suara_sah,suara_tidak_sah,suara_total";
    private static final String PERIAN = "6402012001";

    @TempDir
    Path root;

    /// Everything that was published of Kukar, with each class put in where it is known.
    @Test
    void whatWasChangedInAllOfKukarIsFoundWithItsClassAndNothingElse() throws IOException {
        assumeThat(REAL).exists();
        var folders = new TwoFolders(root, "6402");
        assertThat(folders.onDevice("count", "import", REAL.toString(), "--contest", "PPWP")
                        .exit())
                .isZero();
        var recap = new MadeRecap(Files.readAllLines(REAL));
        change(recap);
        recap(folders, recap.file(), 0);
        folders.deliver();

        for (Spoken spoken : List.of(
                folders.onDevice("count", "recap", "compare", "--contest", "PPWP", "--format", "csv"),
                folders.atHub("count", "recap", "compare", "--contest", "PPWP"))) {
            assertThat(spoken.exit()).isZero();
            List<String> rows = spoken.out().lines().toList();
            assertThat(rows.getFirst()).isEqualTo("kode,column,own,recap,difference,class");
            assertThat(classes(rows, "match")).isEqualTo(recap.expected());
            assertThat(rows.stream()
                            .skip(1)
                            .filter(row -> !row.endsWith(",match"))
                            .filter(row -> !row.split(",", -1)[1].isEmpty())
                            .map(row -> row.substring(0, row.lastIndexOf(',')))
                            .sorted())
                    .isEqualTo(recap.differences(columns -> columns).stream()
                            .sorted()
                            .toList());
        }
    }

    private static void change(MadeRecap recap) {
        List<String> sound = recap.complete().stream()
                .filter(station -> recap.figure(station, "paslon1")
                                + recap.figure(station, "paslon2")
                                + recap.figure(station, "paslon3")
                        == recap.figure(station, "suara_sah"))
                .filter(station -> recap.figure(station, "suara_sah") + recap.figure(station, "suara_tidak_sah")
                        == recap.figure(station, "suara_total"))
                .filter(station -> recap.figure(station, "suara_tidak_sah") > 1)
                .filter(station -> recap.figure(station, "paslon3") > 11)
                .toList();
        int step = sound.size() / 40;
        for (int i = 0; i < 40; i++) {
            change(recap, sound.get(i * step), i % 8);
        }
        // Nothing can be said where the sheet has no votes.
        recap.file().stream()
                .skip(1)
                .filter(row -> row.matches("([^,]*,){6},,,[^,]+.*"))
                .forEach(row -> recap.expect(row.substring(0, 13), "not-comparable"));
    }

    private static void change(MadeRecap recap, String station, int kind) {
        int third = recap.figure(station, "paslon3");
        switch (kind) {
            case 0 ->
                recap.add(station, "paslon1", 5).add(station, "paslon3", -5).expect(station, "shift-across");
            case 1 ->
                recap.add(station, "paslon2", 2)
                        .add(station, "suara_sah", 2)
                        .add(station, "suara_tidak_sah", -2)
                        .expect(station, "invalid-to-valid");
            case 2 ->
                recap.add(station, "paslon2", 7)
                        .add(station, "suara_sah", 7)
                        .add(station, "suara_total", 7)
                        .add(station, "pengguna_j", 7)
                        .expect(station, "inflation");
            case 3 ->
                recap.add(station, "paslon3", -4)
                        .add(station, "suara_sah", -4)
                        .add(station, "suara_total", -4)
                        .expect(station, "reduction");
            case 4 -> recap.add(station, "dpt_j", 1).add(station, "dpt_l", 1).expect(station, "admin-only");
            case 5 -> recap.set(station, "paslon3", third / 10).expect(station, "input-error");
            case 6 -> recap.set(station, "paslon2", "").expect(station, "not-comparable");
            default -> {
                String slipped = "" + recap.figure(station, "paslon3");
                recap.set(station, "paslon1", recap.figure(station, "paslon2"))
                        .set(station, "paslon2", slipped)
                        .set(station, "paslon3", recap.figure(station, "suara_sah"))
                        .expect(station, "input-error");
            }
        }
    }

    /// The pack lists nine polling stations in Perian.
    @Test
    void aVillageIsComparedWhereAllItsStationsAreThere() throws IOException {
        var folders = new TwoFolders(root, "6402");
        List<String> sheets = new ArrayList<>(List.of(HEADER));
        for (int number = 1; number <= 9; number++) {
            sheets.add("%s%03d,10,20,30,60,5,65".formatted(PERIAN, number));
        }
        counted(folders, sheets.subList(0, 8));
        String village = HEADER.replace("kode_tps", "desa_kode");
        recap(folders, List.of(village, PERIAN + ",90,182,268,540,45,585"), 0);
        Spoken partly = folders.onDevice("count", "recap", "compare", "--contest", "PPWP");
        assertThat(partly.out().lines().skip(1)).containsExactly(PERIAN + ",,,,,not-comparable");
        assertThat(partly.err()).contains("2 polling stations have no C.Hasil");

        counted(folders, sheets);
        Spoken whole = folders.onDevice("count", "recap", "compare", "--contest", "PPWP");
        assertThat(whole.out().lines().skip(1))
                .containsExactly(
                        PERIAN + ",paslon2,180,182,2,shift-across", PERIAN + ",paslon3,270,268,-2,shift-across");

        recap(folders, List.of(HEADER, PERIAN + "001,10,20,30,60,5,65"), 0);
        assertThat(folders.onDevice("count", "recap", "compare", "--contest", "PPWP")
                        .out()
                        .lines()
                        .skip(1))
                .contains(PERIAN + "001,suara_sah,60,60,0,match", PERIAN + ",paslon2,180,182,2,shift-across")
                .contains(PERIAN + "002,,,,,not-comparable");
    }

    @Test
    void aFileIsTakenWholeOrNotAtAllAndOnlyOnce() throws IOException {
        var folders = new TwoFolders(root, "6402");
        String good = PERIAN + "001,10,20,30,60,5,65";
        Spoken refused = recap(
                folders,
                List.of(
                        HEADER,
                        good,
                        PERIAN + "002,10000,x,30,60,5,65",
                        "6403012001001,1,2,3,6,0,6",
                        good,
                        ",1,2,3,6,0,6",
                        "64020,1,2,3,6,0,6"),
                3);
        assertThat(refused.err().lines().filter(line -> line.contains(".csv:")))
                .satisfiesExactly(
                        line -> assertThat(line).contains(":3: paslon1: ", "9999"),
                        line -> assertThat(line).contains(":3: paslon2: "),
                        line -> assertThat(line).contains(":4: kode_tps: "),
                        line -> assertThat(line).contains(":5: kode_tps: ", "line 2"),
                        line -> assertThat(line).contains(":6: kode_tps: "),
                        line -> assertThat(line).contains(":7: kode_tps: ", "13"));
        assertThat(folders.onDevice("status", "--json").out()).contains("\"saved\" : 0");

        assertThat(recap(folders, List.of(HEADER, good), 0).out()).startsWith("1 D.Hasil rows recorded");
        assertThat(recap(folders, List.of(HEADER, good), 0).out())
                .startsWith("0 D.Hasil rows recorded, 0 corrected, 1");
        assertThat(recap(folders, List.of(HEADER, good.replace(",10,", ",11,")), 0)
                        .out())
                .startsWith("0 D.Hasil rows recorded, 1 corrected");
    }

    @Test
    void aFormThatNoPlenaryMakesIsRefusedBeforeAnythingIsRead() throws IOException {
        var folders = new TwoFolders(root, "6402");
        Path file = Files.write(root.resolve("recap.csv"), List.of(HEADER, PERIAN + "001,10,20,30,60,5,65"));
        String[] command = {"count", "recap", "import", file.toString(), "--contest", "PPWP", "--form", "kota"};
        Spoken refused = folders.onDevice(command);
        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("\"kota\"", "district, regency or province");
        command[command.length - 1] = "regency";
        assertThat(folders.onDevice(command).out()).startsWith("1 D.Hasil rows recorded");
    }

    /// One party has fewer candidates than the other: the row that neither paper has is nothing to wait for.
    @Test
    void partiesWithShorterListsAreComparedAllTheSame() throws IOException {
        var folders = new TwoFolders(root, "6402");
        var header =
                new StringBuilder("kode_tps,partai1_0,partai1_1,partai1_j,partai2_0,partai2_1,partai2_2,partai2_j");
        List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 24)
                .forEach(party -> header.append(",partai%1$d_0,partai%1$d_j".formatted(party)));
        String rest = ",1,1,1,3" + ",1,1".repeat(16);
        Path own = Files.write(root.resolve("dpr.csv"), List.of(header, PERIAN + "001,2,2,4" + rest));
        Path other = Files.write(root.resolve("dpr-d.csv"), List.of(header, PERIAN + "001,0,4,4" + rest));
        folders.onDevice("count", "import", own.toString(), "--contest", "DPR");
        folders.onDevice("count", "recap", "import", other.toString(), "--contest", "DPR");

        assertThat(folders.onDevice("count", "recap", "compare", "--contest", "DPR", "--format", "csv")
                        .out()
                        .lines())
                .contains(PERIAN + "001,partai1_0,2,0,-2,shift-in-party");
    }

    private Spoken recap(TwoFolders folders, List<String> lines, int exit) throws IOException {
        Path file = Files.write(root.resolve("recap.csv"), lines);
        Spoken spoken = folders.onDevice("count", "recap", "import", file.toString(), "--contest", "PPWP");
        assertThat(spoken.exit()).as(spoken.err()).isEqualTo(exit);
        return spoken;
    }

    private void counted(TwoFolders folders, List<String> lines) throws IOException {
        Path file = Files.write(root.resolve("counts.csv"), lines);
        Spoken spoken = folders.onDevice("count", "import", file.toString(), "--contest", "PPWP");
        assertThat(spoken.exit()).as(spoken.err()).isZero();
    }

    private static Map<String, String> classes(List<String> rows, String without) {
        return rows.stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .filter(cells -> !cells[5].equals(without))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[5], (one, other) -> one, TreeMap::new));
    }
}
