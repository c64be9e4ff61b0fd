package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A device whose data folder lies on a filesystem of 260 MB, made for one process by the kernel: what its people are
/// told before the room is used up, and when it is.
class SmallDiskTest {

    @TempDir
    Path root;

    private Path place;

    @BeforeEach
    void canMount() throws Exception {
        place = Files.createDirectories(root.resolve("small"));
        assumeThat(Files.isExecutable(Path.of("/usr/bin/unshare"))).isTrue();
        assumeThat(inside("true").exit()).as("may make a filesystem").isZero();
    }

    private record Ran(int exit, String out) {}

    /// Two hundred megabytes are for records: evidence has the rest, and is told how little that is before it is full.
    @Test
    void lowRoomIsSaidWhenAFileIsTakenInAndRefusedOnlyWhenItDoesNotFit() throws Exception {
        Premises at = Premises.make(root);
        Path fits = noise("fits.bin", 20_000_000);
        Path large = noise("large.bin", 50_000_000);
        String data = place.resolve("device").toString();
        String suar = suar();
        Ran ran = inside("cp -r " + at.device() + " " + data
                + " && " + suar + " evidence add " + fits + " --data " + data
                + " ; echo exit $? ; " + suar + " evidence add " + large + " --data " + data
                + " ; echo exit $? ; " + suar + " status --json --data " + data);

        assertThat(ran.out())
                .contains("E-07", "exit 0", "E-11", "exit 3", "\"evidence\" : 1")
                .containsPattern("\"evidence_room_bytes\" : [1-9]\\d{6,7}\\b");
        assertThat(ran.out().indexOf("E-07")).isLessThan(ran.out().indexOf("exit 0"));
    }

    private String suar() {
        return ProcessHandle.current().info().command().orElseThrow() + " -XX:TieredStopAtLevel=1 -Xmx128m -cp "
                + System.getProperty("java.class.path") + " --enable-native-access=ALL-UNNAMED id.suar.Suar";
    }

    private Ran inside(String command) throws IOException, InterruptedException {
        String mounted = "mount -t tmpfs -o size=260m none " + place + " && { " + command + " ; }";
        List<String> words = new ArrayList<>(List.of("/usr/bin/unshare", "-Urm", "sh", "-c", mounted));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out);
    }

    private Path noise(String name, int bytes) throws IOException {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return Files.write(root.resolve(name), content);
    }
}
