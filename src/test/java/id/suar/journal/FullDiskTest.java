package id.suar.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suar.db.NotWritten;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A disk that takes no more: the entry is refused with a clear fault, all before it is safe, and once there
/// is room the same process goes on. The room is a limit of the process (`prlimit`), set by the kernel.
class FullDiskTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1500000, 1", // in a commit
        "1700000, 50",
        "2222222, 7",
        "2222222, 30000", // while views are written: more than fits the cache of the database
        "2222222, 60000" // while entries are written
    })
    void refusesClearlyLosesNothingAndGoesOn(int room, int atOnce) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "no prlimit here");
        Path file = folder.resolve("a.db");
        Process writer = start(file, room, atOnce);
        long saved = 0;
        String refused = "";
        try (BufferedReader out = writer.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("saved ")) {
                    saved = Long.parseLong(line.substring(6));
                } else if (line.startsWith("refused ")) {
                    refused = line;
                    assertThat(heads(file)).isEqualTo(saved);
                    makeRoom(writer);
                }
            }
        }
        assertThat(writer.waitFor()).isZero();
        assertThat(refused).contains(NotWritten.class.getName());
        assertThat(heads(file)).isEqualTo(saved).isGreaterThan(10);
    }

    /// What another process finds, and that all of it is whole.
    private static long heads(Path file) {
        try (var notebook = new Notebook(file)) {
            assertThat(notebook.journals.verify().faults()).isEmpty();
            return notebook.journals.head(Notebook.A).seq();
        }
    }

    private static void makeRoom(Process writer) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("prlimit", "--fsize=unlimited", "--pid", Long.toString(writer.pid()))
                        .start()
                        .waitFor())
                .isZero();
        try (var in = writer.getOutputStream()) {
            in.write('\n');
        }
    }

    private static Process start(Path file, int room, int atOnce) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(List.of(
                        "prlimit",
                        "--fsize=" + room + ":unlimited",
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDiskWriter.class.getName(),
                        file.toString(),
                        Integer.toString(atOnce)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
