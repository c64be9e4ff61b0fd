package id.suar.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// I1: an entry reported as saved survives `kill -9`, and the database always opens again.
///
/// Each kill comes at a random moment after a random number of commits: while entries are made, written, synced
/// or reported. Those found on disk though nobody had been told prove that some came in the middle.
///
/// `-Dsuar.kills=N` sets how often.
class KilledWriterTest {

    private static final int KILLS = Integer.getInteger("suar.kills", 10);
    private static final int KILLS_PER_FILE = 20;
    /// Longer than a commit takes on a slow disk.
    private static final int MOST_MICROS = 5_000;

    @TempDir
    Path folder;

    @Test
    void losesNothingThatItHadReportedAsSaved() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        int untold = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = folder.resolve("suar-" + kill / KILLS_PER_FILE + ".db");
            long reported = runAndKill(file, random);
            try (var notebook = new Notebook(file)) {
                long found = notebook.journals.head(Notebook.A).seq();
                assertThat(found).as("kill %d, seed %d", kill, seed).isGreaterThanOrEqualTo(reported);
                untold += found > reported ? 1 : 0;
                if (kill % KILLS_PER_FILE % 5 == 4) {
                    checkAll(notebook, kill, seed);
                }
            }
        }
        System.out.printf("%d kills, %d between commit and report%n", KILLS, untold);
        assertThat(KILLS < 100 || untold > 0).isTrue();
    }

    private static void checkAll(Notebook notebook, int kill, long seed) {
        assertThat(notebook.journals.verify().faults())
                .as("kill %d, seed %d", kill, seed)
                .isEmpty();
        for (ChainedEntry chained : notebook.all(Notebook.A).entries()) {
            assertThat(new String(chained.entry().body()))
                    .isEqualTo(KilledWriter.text(chained.entry().id().seq()));
        }
    }

    private static long runAndKill(Path file, Random random) throws IOException, InterruptedException {
        Process writer = start(file, random.nextLong());
        int lines = random.nextInt(25);
        long pause = 1_000L * random.nextInt(MOST_MICROS);
        long saved = 0;
        try (BufferedReader out = writer.inputReader()) {
            String line = out.readLine();
            for (int read = 0; line != null; read++) {
                saved = Long.parseLong(line.substring("saved ".length()));
                if (read == lines) {
                    LockSupport.parkNanos(pause);
                    // Not Process.destroyForcibly: that would close the pipe with what it still has to say.
                    writer.toHandle().destroyForcibly();
                }
                line = out.readLine();
                // Cut short by the kill: it did not get to say it.
                line = line == null || line.matches("saved \\d+") ? line : null;
            }
        }
        assertThat(writer.waitFor()).isEqualTo(128 + 9);
        return saved;
    }

    private static Process start(Path file, long seed) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file.toString(),
                        Long.toString(seed)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
