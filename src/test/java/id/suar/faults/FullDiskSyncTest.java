package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suar.cli.ExitCode;
import id.suar.cli.Spoken;
import id.suar.faults.Processes.Running;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that takes no more during a sync, at the hub and on the device: nothing is signed for that is not there,
/// people are told whose disk it is, and once there is room all goes on. The room is a limit of real processes, set by
/// the kernel, at one place of the sync after the other.
class FullDiskSyncTest {

    private static final List<Long> ROOM = List.of(4_000L, 60_000L, 110_000L, 300_000L);

    /// With less a database cannot even be opened.
    private static final long OPENING = 40_000;

    @TempDir
    Path root;

    private final Recording recording = new Recording();
    private final Told told = new Told();
    private Jvm jvm;
    private Premises at;
    private BadLine line;
    private Processes processes;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "no prlimit here");
        at = Premises.make(root);
        line = new BadLine(URI.create("http://127.0.0.1:1/")).heardBy(recording);
        jvm = new Jvm(root);
        processes = new Processes(jvm);
        var files = new ImportFile(root, new Random(3));
        for (int i = 0; i < 3; i++) {
            at.onDevice("count", "import", files.next(400).toString(), "--contest", "PPWP");
        }
    }

    @AfterEach
    void close() throws Exception {
        processes.close();
        line.close();
    }

    @Test
    void atTheHub() throws Exception {
        Running hub = processes.serve(at.hub(), line);
        int refused = 0;
        for (long room : ROOM) {
            Processes.limit(hub.process(), Long.toString(room));
            Spoken spoken = answered();
            if (spoken.exit() != ExitCode.DONE) {
                refused++;
                assertThat(spoken.exit()).as(spoken.err()).isEqualTo(ExitCode.NOT_DELIVERED);
                assertThat(spoken.err())
                        .as(jvm.complaints())
                        .contains("The disk of the hub at " + line.address() + " is full");
            }
            assertNothingIsPromisedThatIsNotKept();
        }
        assertThat(refused).isPositive();
        Processes.limit(hub.process(), "unlimited");
        assertAllGoesOn();
        hub.kill();
        hub.awaitEnd();
    }

    /// The receipts, and what comes from others, cannot be kept.
    @Test
    void onTheDevice() throws Exception {
        Running hub = processes.serve(at.hub(), line);
        for (int i = 0; i < 60; i++) {
            at.atHub("hub", "announce", ("Contoh maklumat " + i + " ").repeat(100));
        }
        int refused = 0;
        for (long room : ROOM) {
            Queue<String> said = new ConcurrentLinkedQueue<>();
            Running device = processes.startWithin(
                    room,
                    said::add,
                    "sync",
                    "--give-up",
                    "20",
                    "--json",
                    "--hub",
                    line.address().toString(),
                    "--data",
                    at.device().toString());
            int exit = device.awaitEnd();
            if (room < OPENING) {
                assertThat(exit).isEqualTo(ExitCode.FAULT);
                assertThat(jvm.complaints()).contains("SHMSIZE");
            } else if (exit != ExitCode.DONE) {
                refused++;
                assertThat(exit)
                        .as("%s within %d%n%s", said, room, jvm.complaints())
                        .isEqualTo(ExitCode.NOT_DELIVERED);
                assertThat(String.join("\n", said)).contains("\"no-room\"");
            }
            assertNothingIsPromisedThatIsNotKept();
        }
        assertThat(refused).isPositive();
        assertAllGoesOn();
        hub.kill();
        hub.awaitEnd();
    }

    /// A busy computer's hub may be late; then nothing is known.
    private Spoken answered() {
        Spoken spoken = sync();
        for (int i = 0; i < 20 && spoken.err().contains("S-09"); i++) {
            spoken = sync();
        }
        return spoken;
    }

    private Spoken sync() {
        String hub = line.address().toString();
        return Spoken.run(
                "sync",
                "--give-up",
                "0",
                "--hub",
                hub,
                "--lang",
                "en",
                "--data",
                at.device().toString());
    }

    private void assertAllGoesOn() throws Exception {
        at.onDevice("sync", "--give-up", "300", "--hub", line.address().toString());
        try (var oracle = new Oracle(at, root, new Random(5))) {
            oracle.look(told, recording, Oracle.Seen.NOTHING);
            oracle.lookAtTheEnd();
        }
    }

    private void assertNothingIsPromisedThatIsNotKept() {
        try (var oracle = new Oracle(at, root, new Random(5))) {
            oracle.receiptsAreTrue(told, recording);
            oracle.hubIsPrefix();
            oracle.bothAreSound();
        }
    }
}
