package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two devices import other figures of one station: the hub's commands and open data say so, the contract's columns
/// stay as they are.
class CountConflictCommandsTest {

    @TempDir
    Path root;

    @Test
    void whatTwoDevicesReadDifferentlyIsToldByEveryCommand() throws IOException {
        var folders = new TwoFolders(root, "6402");
        Path second = second(folders);
        record(folders.device, "one", "6402012001001,5", "6402012001002,7");
        record(second, "two", "6402012001001,6", "6402012001002,7");
        deliver(folders.device, folders.hub);
        deliver(second, folders.hub);

        Spoken list = folders.atHub("count", "list", "--contest", "PPWP", "--conflicts");
        assertThat(list.out().lines()).hasSize(2);
        assertThat(list.out().lines().toList().getLast())
                .startsWith("6402012001001,")
                .endsWith(",1,1,true,1");
        assertThat(folders.atHub("count", "list", "--contest", "PPWP").out().lines())
                .hasSize(3);
        Spoken check = folders.atHub("count", "check", "--contest", "PPWP");
        assertThat(check.out().lines().findFirst().orElseThrow()).isEqualTo("kode_tps,rule,severity,found,expected");
        assertThat(check.err()).contains("1 form has two versions", "count list --conflicts");
        var status = new JsonMapper().readTree(folders.atHub("status", "--json").out());
        assertThat(status.get("conflicts").asInt()).isEqualTo(1);

        Path open = root.resolve("open");
        folders.atHub("count", "opendata", "--contest", "PPWP", "--out", open.toString());
        List<String> csv = Files.readAllLines(open.resolve("ppwp.csv"));
        assertThat(csv.getFirst()).endsWith(",versi_lain");
        assertThat(csv.get(1)).endsWith(",1");
        assertThat(csv.get(2)).endsWith(",0");
        assertThat(Files.readString(open.resolve("kamus-data.csv"))).contains("versi_lain,");
        Spoken again = run(second, "count", "import", open.resolve("ppwp.csv").toString(), "--contest", "PPWP");
        assertThat(again.exit()).as(again.err()).isZero();
    }

    @Test
    void namesThatAreNotThoseOfTheirCodesAreSaidAndTaken() throws IOException {
        var folders = new TwoFolders(root, "6402");
        Path file = Files.write(
                root.resolve("names.csv"),
                List.of(
                        "kode_tps,kec,desa,paslon1",
                        "6402012001001,muara muntai,PERIAN,5",
                        "6402012001002,Muara Muntay,Perian,5",
                        "6402012002001,muara-muntai,Perian,5"));
        Spoken spoken = folders.onDevice("count", "import", file.toString(), "--contest", "PPWP");
        assertThat(spoken.exit()).isZero();
        assertThat(spoken.err().lines())
                .containsExactly("Names in the file that differ from the names of their codes: 2. For example line 3:"
                        + " \"Muara Muntay\", while 64.02.01 is \"Muara Muntai\". The codes are taken.");
    }

    @Test
    void aColumnThatIsNotKnownIsRefusedWithTheWayOut() throws IOException {
        var folders = new TwoFolders(root, "6402");
        Path file = Files.write(root.resolve("x.csv"), List.of("kode_tps,Suara Pasangan", "6402012001001,5"));
        Spoken spoken = folders.onDevice("count", "import", file.toString(), "--contest", "PPWP");
        assertThat(spoken.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(spoken.err()).contains("--map \"Suara Pasangan=paslon1\"");
    }

    @Test
    void aTallyIsWrittenToAFileWhole() {
        var folders = new TwoFolders(root, "6402");
        Path out = root.resolve("tally.csv");
        Spoken spoken = folders.onDevice("count", "tally", "--contest", "PPWP", "--out", out.toString());
        assertThat(spoken.out()).isEmpty();
        assertThat(out).content().startsWith("kode,nama,formulir,");
    }

    private Path second(TwoFolders folders) {
        String card = root.resolve("second.suar-card").toString();
        folders.atHub("hub", "card", "--owner", "Panwascam", "--role", "kab_member", "--scope", "6402", "--out", card);
        Path second = root.resolve("second");
        assertThat(run(second, "device", "init", "--card", card).exit()).isZero();
        return second;
    }

    private void record(Path device, String name, String... lines) throws IOException {
        List<String> all = new ArrayList<>(List.of("kode_tps,paslon1"));
        all.addAll(List.of(lines));
        Path file = Files.write(root.resolve(name + ".csv"), all);
        assertThat(run(device, "count", "import", file.toString(), "--contest", "PPWP")
                        .exit())
                .isZero();
    }

    private void deliver(Path device, Path hub) {
        String stick = root.resolve("stick-" + device.getFileName()).toString();
        assertThat(run(device, "parcel", "export", "--to", stick).exit()).isZero();
        assertThat(run(hub, "hub", "intake", "--from", stick, "--receipts", stick)
                        .exit())
                .isZero();
    }

    private static Spoken run(Path data, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString(), "--lang", "en"));
        return Spoken.run(all.toArray(String[]::new));
    }
}
