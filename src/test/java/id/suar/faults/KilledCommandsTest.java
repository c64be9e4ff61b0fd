package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.app.DataFolder;
import id.suar.app.Dispatch;
import id.suar.app.Workspace;
import id.suar.faults.Processes.Running;
import id.suar.faults.Trigger.Moment;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `suar count import` and `suar sync` themselves, as processes that are killed at any moment.
///
/// `-Dsuar.sync.kills=N` sets how often (a tenth of it each), `-Dsuar.seed=N` which moments.
class KilledCommandsTest {

    private static final int ROUNDS = Math.max(2, Integer.getInteger("suar.sync.kills", 10) / 10);
    private static final int SHEETS = 60;

    @TempDir
    Path root;

    private final long seed = Long.getLong("suar.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Told told = new Told();
    private final Recording recording = new Recording();
    private volatile Trigger trigger = new Trigger(Moment.WORD, 0, () -> {});
    private Premises at;
    private Processes processes;
    private ImportFile files;

    @BeforeEach
    void open() throws Exception {
        at = Premises.make(root);
        processes = new Processes(new Jvm(root));
        files = new ImportFile(root, random);
    }

    @AfterEach
    void close() {
        processes.close();
    }

    /// All forms of a file or none; what it said that it recorded is there, and the next try has room for the rest.
    @Test
    void anImportIsAllOrNothing() throws Exception {
        long whole = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            String csv = files.next(SHEETS).toString();
            long before = saved();
            Queue<String> said = new ConcurrentLinkedQueue<>();
            long began = System.nanoTime();
            Running running = processes.start(
                    said::add,
                    "count",
                    "import",
                    csv,
                    "--contest",
                    "PPWP",
                    "--data",
                    at.device().toString());
            if (round > 0) {
                LockSupport.parkNanos(whole / 4 + random.nextLong(whole));
                running.kill();
            }
            running.awaitEnd();
            if (round == 0) {
                whole = System.nanoTime() - began;
            }
            long added = saved() - before;
            assertThat(added).as("seed %d, round %d", seed, round).isIn(0L, (long) SHEETS);
            if (said.stream().anyMatch(line -> line.startsWith(SHEETS + " "))) {
                assertThat(added)
                        .as("seed %d: it was said to be recorded", seed)
                        .isEqualTo(SHEETS);
            }
            if (added == 0) {
                at.onDevice("count", "import", csv, "--contest", "PPWP");
            }
            assertThat(saved()).isEqualTo(before + SHEETS);
        }
        at.onDevice("verify");
    }

    @Test
    void aSyncThatIsKilledAnywhereLosesNothing() throws Exception {
        try (var line = line(Link.GOOD)) {
            Running hub = processes.serve(at.hub(), line);
            var seen = Oracle.Seen.NOTHING;
            for (int round = 0; round < ROUNDS; round++) {
                at.onDevice("count", "import", files.next(20).toString(), "--contest", "PPWP");
                Running sync = sync(line);
                trigger = new Trigger(
                        random.nextBoolean() ? Moment.REQUEST : Moment.ANSWER, 1 + random.nextInt(3), () -> {
                            LockSupport.parkNanos(random.nextInt(10_000_000));
                            sync.kill();
                        });
                sync.awaitEnd();
                try (var oracle = new Oracle(at, root, random)) {
                    seen = oracle.look(told, recording, seen);
                } catch (AssertionError e) {
                    throw new AssertionError("again with -Dsuar.seed=" + seed, e);
                }
            }
            trigger = new Trigger(Moment.WORD, 0, () -> {});
            assertDelivered(line);
            hub.kill();
            hub.awaitEnd();
        }
    }

    /// On a line on which all takes several seconds, it is killed a second after its first byte, again and again.
    @Test
    void aSyncThatIsKilledEverySecondStillFinishes() throws Exception {
        try (var line = line(new Link(Duration.ofMillis(40), 2_000, Duration.ZERO))) {
            Running hub = processes.serve(at.hub(), line);
            at.onDevice("count", "import", files.next(400).toString(), "--contest", "PPWP");
            int lives = 0;
            for (long before = received(); before < saved(); before = received()) {
                assertThat(++lives)
                        .as("lives, of which %d of %d have come", before, saved())
                        .isLessThan(40);
                Running sync = sync(line);
                trigger = new Trigger(
                        Moment.REQUEST,
                        1,
                        () -> Thread.ofVirtual().start(() -> {
                            LockSupport.parkNanos(1_000_000_000L);
                            sync.kill();
                        }));
                sync.awaitEnd();
                assertThat(received()).as("I6").isGreaterThanOrEqualTo(before);
            }
            System.out.println("killed every second: " + lives + " lives, " + line.up() + " bytes up");
            trigger = new Trigger(Moment.WORD, 0, () -> {});
            assertDelivered(line);
            hub.kill();
            hub.awaitEnd();
        }
    }

    private void assertDelivered(BadLine line) throws Exception {
        at.onDevice("sync", "--give-up", "300", "--hub", line.address().toString());
        try (var oracle = new Oracle(at, root, random)) {
            oracle.look(told, recording, Oracle.Seen.NOTHING);
            oracle.lookAtTheEnd();
        }
    }

    private Running sync(BadLine line) throws Exception {
        return processes.start(
                _ -> {},
                "sync",
                "--give-up",
                "60",
                "--hub",
                line.address().toString(),
                "--data",
                at.device().toString());
    }

    private BadLine line(Link link) throws Exception {
        return new BadLine(URI.create("http://127.0.0.1:1/"), link).heardBy(new Ear() {
            @Override
            public void up(long connection, byte[] part) {
                recording.up(connection, part);
                trigger.happened(Moment.REQUEST);
            }

            @Override
            public void down(long connection, byte[] part) {
                recording.down(connection, part);
                trigger.happened(Moment.ANSWER);
            }
        });
    }

    private long saved() {
        return device(device -> Dispatch.standing(device).saved());
    }

    private long received() {
        return device(device -> Dispatch.standing(device).received());
    }

    private long device(ToLongFunction<Workspace> question) {
        try (Workspace device =
                Workspace.open(new DataFolder(at.device()), Clock.systemUTC()).orElseThrow()) {
            return question.applyAsLong(device);
        }
    }
}
