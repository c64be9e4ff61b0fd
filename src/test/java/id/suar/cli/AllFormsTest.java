package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of form: into an empty device, to the hub, and out again, cell by cell, as CSV and by way of XLSX.
class AllFormsTest {

    private static final List<Integer> NATIONAL = IntStream.concat(IntStream.rangeClosed(1, 17), IntStream.of(24))
            .boxed()
            .toList();

    @TempDir
    Path root;

    static Stream<Arguments> forms() {
        List<Integer> strange = new ArrayList<>(NATIONAL);
        strange.add(25);
        return Stream.of(
                Arguments.of("PPWP", MadeForms.pairs(3)),
                Arguments.of("KWK-GUBERNUR", MadeForms.pairs(2)),
                Arguments.of("KWK-BUPATI", MadeForms.pairs(4)),
                Arguments.of("DPD", MadeForms.persons(27)),
                Arguments.of("DPR", MadeForms.parties(NATIONAL, 8)),
                Arguments.of("DPRD-PROV", MadeForms.parties(strange, 12)),
                Arguments.of("DPRD-KAB", MadeForms.parties(NATIONAL, 12)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatGoesInComesOut(String contest, List<String> votes) throws IOException {
        List<String> made = new MadeForms(contest.hashCode(), votes).file("6402012001", "perian", "muara-muntai", 40);
        var folders = new TwoFolders(root, "6402");
        String csv = Files.writeString(root.resolve("made.csv"), String.join("\n", made), StandardCharsets.UTF_8)
                .toString();
        Spoken in = folders.onDevice("count", "import", csv, "--contest", contest);
        assertThat(in.exit()).as(in.err()).isZero();
        folders.deliver();
        assertThat(folders.atHub("count", "export", "--contest", contest).out().lines())
                .containsExactlyElementsOf(made);

        String xlsx = root.resolve("out.xlsx").toString();
        folders.atHub("count", "export", "--contest", contest, "--format", "xlsx", "--out", xlsx);
        var other = new TwoFolders(Files.createDirectory(root.resolve("other")), "6402");
        Spoken again = other.onDevice("count", "import", xlsx, "--contest", contest);
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(other.onDevice("count", "export", "--contest", contest).out().lines())
                .containsExactlyElementsOf(made);
        assertThat(folders.onDevice("count", "import", xlsx, "--contest", contest)
                        .out())
                .contains("40");
    }

    @Test
    void whomThePackDoesNotKnowIsRecordedAndCounted() throws IOException {
        var folders = new TwoFolders(root, "6402");
        Spoken four = importing(folders, "PPWP", "kode_tps,paslon1,paslon2,paslon3,paslon4", "6402012001001,1,2,3,4");
        assertThat(four.exit()).isZero();
        assertThat(four.err()).contains("1 sheets have contestants that the pack does not name");
        Spoken party = importing(folders, "DPR", "kode_tps,partai25_0,partai25_j", "6402012001001,4,4");
        assertThat(party.err()).contains("1 sheets have contestants that the pack does not name");
        Spoken known = importing(folders, "DPR", "kode_tps,partai24_0,partai24_j", "6402012001002,4,4");
        assertThat(known.err()).doesNotContain("does not name");
    }

    @Test
    void columnsOfOtherFormsAndGapsAreNamed() throws IOException {
        var folders = new TwoFolders(root, "6402");
        assertThat(importing(folders, "PPWP", "kode_tps,calon1", "6402012001001,1")
                        .err())
                .contains("calon1: unknown column");
        assertThat(importing(folders, "DPD", "kode_tps,calon1,calon4", "6402012001001,1,1")
                        .err())
                .contains("calon2: this column is missing", "calon3: this column is missing");
        assertThat(importing(folders, "DPR", "kode_tps,partai3_0,partai3_2", "6402012001001,1,1")
                        .err())
                .contains("partai3_1: this column is missing");
    }

    /// A rule never speaks of a cell that nobody filled in, and a column is a cell on the paper.
    @Test
    void partiesWithoutColumnsAreNoFaultAndBlankCellsSilenceTheirSum() throws IOException {
        var folders = new TwoFolders(root, "6402");
        assertThat(importing(folders, "DPR", "kode_tps,suara_sah,suara_total", "6402012001001,5,4")
                        .exit())
                .isZero();
        importing(
                folders, "DPR", "kode_tps,partai1_0,partai1_1,partai1_j", "6402012001002,1,,9", "6402012001003,1,1,9");
        assertThat(folders.onDevice("count", "check", "--contest", "DPR", "--format", "csv")
                        .out()
                        .lines()
                        .filter(line -> line.contains("R05")))
                .containsExactly("6402012001003,R05,breaks,9,2");
    }

    @Test
    void columnsMayBeMappedAndLeftOut() throws IOException {
        var folders = new TwoFolders(root, "6402");
        String file = Files.writeString(
                        root.resolve("own.csv"), "No;Kode;Satu;Sah\n1;6402012001001;5;5\n", StandardCharsets.UTF_8)
                .toString();
        Spoken mapped = folders.onDevice(
                "count", "import", file, "--contest", "PPWP", "--map", "Kode=kode_tps,Satu=paslon1,Sah=suara_sah,No=-");
        assertThat(mapped.exit()).as(mapped.err()).isZero();
        Spoken absent = folders.onDevice("count", "import", file, "--contest", "PPWP", "--map", "Nihil=kode_tps");
        assertThat(absent.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(absent.err()).contains("Nihil: the file does not have this column");
    }

    @Test
    void formsArePrinted() throws IOException {
        var folders = new TwoFolders(root, "6402");
        importing(folders, "PPWP", "kode_tps,paslon1,suara_sah", "6402012001001,5,5");
        Path pdf = root.resolve("out.pdf");
        assertThat(folders.onDevice("count", "export", "--contest", "PPWP", "--format", "pdf", "--out", pdf.toString())
                        .exit())
                .isZero();
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    }

    private Spoken importing(TwoFolders folders, String contest, String... lines) throws IOException {
        String file = Files.writeString(root.resolve("some.csv"), String.join("\n", lines), StandardCharsets.UTF_8)
                .toString();
        return folders.onDevice("count", "import", file, "--contest", contest);
    }
}
