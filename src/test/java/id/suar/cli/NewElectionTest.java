package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new election needs no code: its pack in the data folder is enough.
class NewElectionTest {

    private static final String PACK = """
            {"version": 1,
             "election": {"key": "PILKADA-2031", "name": {"id": "Pilkada 2031", "en": "Regional election 2031"},
               "regime": "PILKADA", "votingDay": "2031-11-26",
               "parameters": [
                 {"key": "dpt_cap", "value": "450", "from": "2030-01-01", "source": "made up for a test", "mark": "uncertain"},
                 {"key": "reserve", "value": "0.10", "from": "2030-01-01", "source": "made up for a test", "mark": "uncertain"}]},
             "contests": [{"key": "KWK-CAMAT", "name": {"id": "Camat", "en": "District head"}, "area": "6402",
               "layout": "pairs/1",
               "candidates": [{"number": 1, "names": ["A"]}, {"number": 2, "names": ["B"]},
                              {"number": 3, "names": ["C"]}, {"number": 4, "names": ["D"]}]}],
             "stations": {"6402012001": {"ordinary": 2}}}
            """;

    @TempDir
    Path root;

    @Test
    void isCountedCheckedAndSummedOnceItsPackIsThere() throws IOException {
        var folders = new TwoFolders(root, "6402");
        String file = Files.writeString(root.resolve("in.csv"), """
                        kode_tps,paslon1,paslon2,paslon3,paslon4,dpt_j,suara_sah,ss_terima
                        6402012001001,1,2,3,4,451,11,490
                        6402012001003,5,5,5,5,450,20,495
                        """).toString();
        assertThat(folders.onDevice("count", "import", file, "--contest", "KWK-CAMAT")
                        .exit())
                .isEqualTo(ExitCode.USAGE);
        for (Path folder : new Path[] {folders.hub, folders.device}) {
            Files.writeString(Files.createDirectories(folder.resolve("packs")).resolve("pilkada-2031.json"), PACK);
        }

        var imported = folders.onDevice("count", "import", file, "--contest", "KWK-CAMAT", "--json");
        assertThat(imported.out()).contains("\"recorded\" : 2", "\"unlisted\" : 0", "\"not_in_pack\" : 1");
        folders.deliver();

        assertThat(folders.atHub("count", "check", "--contest", "KWK-CAMAT")
                        .out()
                        .lines())
                .containsExactly(
                        "kode_tps,rule,severity,found,expected",
                        "6402012001001,R04,breaks,11,10",
                        "6402012001001,R13,look,490,497",
                        "6402012001001,R14,look,451,450");
        assertThat(folders.atHub("count", "tally", "--contest", "KWK-CAMAT", "--by", "village")
                        .out()
                        .lines())
                .containsExactly(
                        "kode,nama,formulir,paslon1,paslon2,paslon3,paslon4,suara_sah,suara_tidak_sah,suara_total",
                        "6402012001,Perian,2,6,7,8,9,31,0,0");
    }

    @Test
    void aBrokenPackIsNamedWithItsPlace() throws IOException {
        var folders = new TwoFolders(root, "6402");
        Files.writeString(
                Files.createDirectories(folders.device.resolve("packs")).resolve("x.json"),
                PACK.replace("2031-11-26", "soon"));
        var spoken = folders.onDevice("count", "export", "--contest", "PPWP");

        assertThat(spoken.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(spoken.err()).contains("x: election.votingDay");
    }
}
