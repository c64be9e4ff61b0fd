package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.app.DataFolder;
import id.suar.app.DeviceSpace;
import id.suar.count.CountEntries;
import id.suar.journal.NewEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A device that is enrolled and means ill: what it signs is carried and shown as what it is, and stands in nobody's
/// way (I7).
class HostileEntriesTest {

    private static final Instant NOON = Instant.parse("2024-02-14T04:00:00Z");

    @TempDir
    Path root;

    @Test
    void brokenBodiesFarTimesAndUnknownKindsLeaveTheRestAsItIs() throws IOException {
        var folders = new TwoFolders(root, "6402");
        byte[] deep = new byte[50_000];
        Arrays.fill(deep, (byte) 0x81);
        List<byte[]> bodies = List.of(
                deep,
                HexFormat.of().parseHex("9bffffffffffffffff"),
                HexFormat.of().parseHex("5b7fffffffffffffff00"),
                HexFormat.of().parseHex("bf9fbf9fbf9f"),
                new byte[0],
                "<html>".repeat(9_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var opened = (DeviceSpace.Opening.Open) DeviceSpace.open(new DataFolder(folders.device), Clock.systemUTC());
        try (DeviceSpace device = opened.space()) {
            bodies.forEach(
                    body -> device.journal().append(NewEntry.begin(NOON, "Pengawas", CountEntries.RECORDED, body)));
            for (Instant far : List.of(Instant.ofEpochMilli(1L << 50), Instant.ofEpochMilli(-(1L << 50)))) {
                device.journal().append(NewEntry.begin(far, "Pengawas", "later.room/7", deep));
            }
        }
        Path file = Files.writeString(root.resolve("in.csv"), "kode_tps,suara_sah\n6402012001001,5\n");
        assertThat(folders.onDevice("count", "import", file.toString(), "--contest", "PPWP")
                        .exit())
                .isZero();
        folders.deliver();

        assertThat(folders.atHub("status").out())
                .contains("saved here: " + (bodies.size() + 3), "set aside: " + bodies.size());
        assertThat(folders.atHub("verify").exit()).isZero();
        assertThat(folders.atHub("rebuild").exit()).isZero();
        assertThat(folders.atHub("count", "tally", "--contest", "PPWP", "--by", "village")
                        .out()
                        .lines())
                .hasSize(2);
    }
}
