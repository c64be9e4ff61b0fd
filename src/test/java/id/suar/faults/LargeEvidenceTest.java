package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.faults.Processes.Running;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file goes from the command that takes it in to the hub's receipt, by real processes with 256 MB each, through a
/// device that is killed and a line that is cut. `-Dsuar.large=2147483648` makes it as large as a file may be.
class LargeEvidenceTest {

    private static final long BYTES = Long.getLong("suar.large", 24L * 1024 * 1024);

    /// What a killed process and a cut line may cost: what was in flight.
    private static final long LOST = 16L * 1024 * 1024;

    @TempDir
    Path root;

    private Premises at;
    private BadLine line;
    private Jvm jvm;
    private Processes processes;

    @BeforeEach
    void open() throws Exception {
        at = Premises.make(root);
        line = new BadLine(URI.create("http://127.0.0.1:1/"));
        jvm = new Jvm(root);
        processes = new Processes(jvm);
    }

    @AfterEach
    void close() throws Exception {
        processes.close();
        line.close();
    }

    @Test
    void itArrivesWholeThroughAKillAndACutAndIsSignedFor() throws Exception {
        Path file = made(root.resolve("rekaman-contoh.bin"));
        Instant begun = Instant.now();
        run("evidence", "add", file.toString());
        Instant added = Instant.now();
        Files.delete(file);
        Running hub = processes.serve(at.hub(), line);

        Running device = processes.start(_ -> {}, on(sync()));
        while (atHub() < BYTES / 4 && device.process().isAlive()) {
            device.process().waitFor(20, TimeUnit.MILLISECONDS);
        }
        device.kill();
        device.awaitEnd();
        assertThat(atHub()).isBetween(BYTES / 4, BYTES);
        line.order(new Fault.CutUp(BYTES / 3));
        run(sync());
        Instant received = Instant.now();

        assertThat(at.onDevice("status", "--json").out()).contains("\"evidence_received\" : 1");
        assertThat(at.onDevice("evidence", "list").out())
                .containsPattern("rekaman-contoh.bin,application/octet-stream," + BYTES + ",,[\\d-]+T[\\d:.]+Z");
        assertThat(line.up()).isLessThan(BYTES + BYTES / 1000 + LOST);
        long up = line.up();
        run(sync());
        assertThat(line.up() - up).as("nothing of it goes again").isLessThan(20_000);
        assertThat(at.atHub("verify").out()).isNotNull();
        told(hub, Duration.between(begun, added), Duration.between(added, received), up);
        hub.kill();
        hub.awaitEnd();
    }

    private void told(Running hub, Duration add, Duration sent, long up) throws IOException {
        Path status = Path.of("/proc/" + hub.process().pid() + "/status");
        String peak = Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(one -> one.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("")
                : "";
        System.out.printf(
                "%d bytes: taken in %.1f s; killed, cut, received %.1f s; %d bytes up; hub %s%n",
                BYTES, add.toMillis() / 1000.0, sent.toMillis() / 1000.0, up, peak);
    }

    private String[] sync() {
        return new String[] {
            "sync", "--give-up", "1200", "--hub", line.address().toString()
        };
    }

    private void run(String... words) throws Exception {
        Queue<String> said = new ConcurrentLinkedQueue<>();
        int exit = processes.start(said::add, on(words)).awaitEnd();
        assertThat(exit).as("%s%n%s", said, jvm.complaints()).isZero();
    }

    private String[] on(String... words) {
        return Stream.concat(Stream.of(words), Stream.of("--data", at.device().toString()))
                .toArray(String[]::new);
    }

    private long atHub() {
        Path vault = at.hub().resolve("vault");
        if (!Files.exists(vault)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(vault)) {
            return files.mapToLong(one -> one.toFile().isFile() ? one.toFile().length() : 0)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Nothing of it compresses, and no two pieces are the same.
    private static Path made(Path file) throws IOException {
        var piece = new byte[1 << 20];
        new Random(7).nextBytes(piece);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long left = BYTES; left > 0; left -= piece.length) {
                ByteBuffer.wrap(piece).putLong(left);
                out.write(piece, 0, (int) Math.min(piece.length, left));
            }
        }
        return file;
    }
}
