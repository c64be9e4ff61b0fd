package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.cli.ExitCode;
import id.suar.cli.Spoken;
import id.suar.faults.Processes.Running;
import java.net.URI;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes that open one data folder: of a device the second is told and changes nothing, of a hub both serve.
class TwoProcessesTest {

    @TempDir
    Path root;

    private final Told told = new Told();
    private final Recording recording = new Recording();
    private Jvm jvm;
    private Premises at;
    private BadLine line;
    private Processes processes;

    @BeforeEach
    void open() throws Exception {
        at = Premises.make(root);
        line = new BadLine(URI.create("http://127.0.0.1:1/")).heardBy(recording);
        jvm = new Jvm(root);
        processes = new Processes(jvm);
    }

    @AfterEach
    void close() throws Exception {
        processes.close();
        line.close();
    }

    @Test
    void theSecondThatWouldRecordIsTold() throws Exception {
        var files = new ImportFile(root, new Random(1));
        var recording = new CompletableFuture<String>();
        Running first = processes.record(at.device(), line, 1, 0, said -> {
            told.line(said);
            recording.complete(said);
        });
        recording.get(Processes.PATIENCE, TimeUnit.SECONDS);
        String csv = files.next(3).toString();
        String device = at.device().toString();
        Running second =
                processes.start(_ -> {}, "count", "import", csv, "--contest", "PPWP", "--data", device, "--lang", "en");
        assertThat(second.awaitEnd()).isEqualTo(ExitCode.NOT_DELIVERED);
        assertThat(jvm.complaints()).contains(device).contains("use");
        Running third = processes.start(_ -> {}, "sync", "--data", device);
        assertThat(third.awaitEnd()).isEqualTo(ExitCode.NOT_DELIVERED);
        // Whoever only reads is not in the way.
        assertThat(Spoken.run("status", "--data", device).exit()).isZero();
        first.kill();
        first.awaitEnd();
        assertThat(Spoken.run("verify", "--data", device).exit()).isZero();
        // The lock went with its process, and nothing of the refused file is there.
        Spoken imported = at.onDevice("count", "import", csv, "--contest", "PPWP");
        assertThat(imported.out()).startsWith("3 ");
    }

    @Test
    void twoServersOfOneHubBothTakeAndBreakNothing() throws Exception {
        Running one = processes.serve(at.hub(), line);
        try (var other = new BadLine(URI.create("http://127.0.0.1:1/")).heardBy(recording)) {
            Running two = processes.serve(at.hub(), other);
            var files = new ImportFile(root, new Random(2));
            for (int i = 0; i < 3; i++) {
                at.onDevice("count", "import", files.next(20).toString(), "--contest", "PPWP");
                BadLine way = i % 2 == 0 ? line : other;
                at.onDevice("sync", "--give-up", "120", "--hub", way.address().toString());
            }
            try (var oracle = new Oracle(at, root, new Random(3))) {
                oracle.receiptsAreTrue(told, recording);
                oracle.bothAreSound();
                oracle.lookAtTheEnd();
            }
            two.kill();
            two.awaitEnd();
        }
        one.kill();
        one.awaitEnd();
    }
}
