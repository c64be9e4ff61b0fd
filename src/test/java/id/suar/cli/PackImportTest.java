package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Contest;
import id.suar.election.LoadedPacks;
import id.suar.region.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists of candidates go from a table into the pack of a device, whole or not at all.
class PackImportTest {

    private static final RegionCode KENOHAN = new RegionCode("640209");

    @TempDir
    Path root;

    @Test
    void aListOfPartiesNamesTheRowsOfTheForm() throws IOException {
        var folders = new TwoFolders(root, "6402");
        Spoken done = importing(
                folders,
                "DPRD-KAB",
                "640209",
                "partai,nama_partai,nomor,nama",
                "1,,1,Contoh Satu",
                "1,,2,\"Contoh Dua, S.H.\"",
                "4,,1,Contoh Tiga",
                "25,Partai Contoh,1,Contoh Empat");

        assertThat(done.exit()).as(done.err()).isZero();
        Contest six = contest(folders, "DPRD-KAB", KENOHAN);
        assertThat(six.candidate(1, 2).orElseThrow().name()).isEqualTo("Contoh Dua, S.H.");
        assertThat(six.party(1).orElseThrow().brief()).isEqualTo("PKB");
        assertThat(six.party(25).orElseThrow().name()).isEqualTo("Partai Contoh");
        assertThat(contest(folders, "DPRD-KAB", new RegionCode("640206")).listed())
                .as("other constituencies stay as they were")
                .isFalse();

        Spoken again =
                importing(folders, "DPRD-KAB", "640209", "partai,nama_partai,nomor,nama", "1,,1,Contoh Pengganti");
        assertThat(version(again)).isEqualTo(version(done) + 1);
        assertThat(contest(folders, "DPRD-KAB", KENOHAN)
                        .candidate(1, 1)
                        .orElseThrow()
                        .name())
                .isEqualTo("Contoh Pengganti");
    }

    @Test
    void personsAndPairsAreNamed() throws IOException {
        var folders = new TwoFolders(root, "6402");
        assertThat(importing(folders, "DPD", null, "nomor,nama", "2,Contoh Dua", "1,Contoh Satu")
                        .exit())
                .isZero();
        assertThat(contest(folders, "DPD", KENOHAN).candidates())
                .extracting(candidate -> candidate.number() + " " + candidate.name())
                .containsExactly("1 Contoh Satu", "2 Contoh Dua");
    }

    @Test
    void everyFaultIsNamedAndNothingIsWritten() throws IOException {
        var folders = new TwoFolders(root, "6402");
        Spoken spoken = importing(
                folders,
                "DPRD-KAB",
                "640209",
                "partai,nama_partai,nomor,nama",
                "1,,1,Contoh",
                "1,,1,Contoh",
                "1,,4,Contoh",
                "0,,1,Contoh",
                "2,,41,Contoh",
                "2,,1," + "x".repeat(121),
                "2,,2,a\u0007b",
                "77,,1,Contoh");

        assertThat(spoken.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(spoken.err())
                .contains(":3: nomor: number 1 stands in line 2 already")
                .contains(":5: partai: a number is 1 to 99, found \"0\"")
                .contains(":6: nomor: a number is 1 to 40, found \"41\"")
                .contains(":7: nama: a name has 1 to 120 letters")
                .contains(":8: nama: a name has 1 to 120 letters")
                .contains(":9: nama_partai: party 77 is not known")
                .contains("party 1: number 2 is missing", "party 1: number 3 is missing");
        assertThat(folders.device.resolve("packs")).doesNotExist();
    }

    /// KPU publishes lists party by party.
    @Test
    void partiesThatAListDoesNotNameStayAsTheyWere() throws IOException {
        var folders = new TwoFolders(root, "6402");
        importing(folders, "DPRD-KAB", "640209", "partai,nama_partai,nomor,nama", "1,,1,Contoh Satu");
        importing(folders, "DPRD-KAB", "640209", "partai,nama_partai,nomor,nama", "2,,1,Contoh Dua");

        Contest six = contest(folders, "DPRD-KAB", KENOHAN);
        assertThat(six.candidate(1, 1).orElseThrow().name()).isEqualTo("Contoh Satu");
        assertThat(six.candidate(2, 1).orElseThrow().name()).isEqualTo("Contoh Dua");
    }

    /// A list of another place must not name the candidates of ours.
    @Test
    void aListGoesWhereTheDeviceIsOrWhereItIsTold() throws IOException {
        var folders = new TwoFolders(root, "3217");
        assertThat(importing(folders, "DPD", null, "nomor,nama", "1,Contoh Satu")
                        .exit())
                .isEqualTo(ExitCode.USAGE);

        Spoken told = importing(folders, "DPD", "32", "nomor,nama", "1,Contoh Satu");
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out()).contains("DPD · 32");
        assertThat(contest(folders, "DPD", new RegionCode("3217")).candidates()).hasSize(1);
        assertThat(contest(folders, "DPD", KENOHAN).candidates()).isEmpty();
    }

    @Test
    void oneConstituencyMustBeMeant() throws IOException {
        var folders = new TwoFolders(root, "6402");
        for (String area : new String[] {null, "99", "x"}) {
            assertThat(importing(folders, "DPRD-KAB", area, "partai,nama_partai,nomor,nama", "1,,1,A")
                            .exit())
                    .isEqualTo(ExitCode.USAGE);
        }
    }

    private static int version(Spoken spoken) {
        return Integer.parseInt(spoken.out().replaceAll("(?s).*version (\\d+).*", "$1"));
    }

    private Contest contest(TwoFolders folders, String key, RegionCode place) {
        return LoadedPacks.open(folders.device.resolve("packs"))
                .contest(key, place)
                .orElseThrow();
    }

    private Spoken importing(TwoFolders folders, String contest, String area, String... lines) throws IOException {
        Path file = Files.write(root.resolve("list.csv"), List.of(lines));
        return area == null
                ? folders.onDevice("pack", "import", file.toString(), "--election", "PEMILU-2024", "--contest", contest)
                : folders.onDevice(
                        "pack",
                        "import",
                        file.toString(),
                        "--election",
                        "PEMILU-2024",
                        "--contest",
                        contest,
                        "--area",
                        area);
    }
}
