package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.journal.Journals;
import id.suar.sync.LinkProblem;
import id.suar.sync.SyncOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines that go silent in the middle, are slow, answer with old news, or let later requests overtake.
class WorseLineTest {

    @TempDir
    Path root;

    private Office hub;
    private Laptop laptop;

    @BeforeEach
    void open() throws Exception {
        hub = new Office(Files.createDirectories(root.resolve("hub")));
        laptop = new Laptop(Files.createDirectories(root.resolve("laptop")), hub.card("Pengawas contoh"));
    }

    @AfterEach
    void close() {
        laptop.close();
        hub.close();
    }

    @Test
    void silenceInTheMiddleIsLeftAndTriedAgain() throws Exception {
        try (var line = new BadLine(hub.address())) {
            for (Fault silence : List.of(new Fault.StallUp(250), new Fault.StallDown(10), new Fault.StallDown(150))) {
                laptop.notes(5);
                line.order(silence);
                var outcome = laptop.sync(line.address(), Duration.ofSeconds(2));
                assertThat(outcome).as("%s", silence).isInstanceOf(SyncOutcome.AllReceived.class);
                assertExactlyOnce();
            }
        }
    }

    /// The hub's own signed answer, of yesterday: it says that all was received, and it is about another parcel.
    @Test
    void anOldSignedAnswerIsNoReceipt() throws Exception {
        try (var line = new BadLine(hub.address())) {
            laptop.notes(5);
            laptop.sync(line.address());
            laptop.notes(5);
            line.order(new Fault.Replay());
            var outcome = laptop.sync(line.address(), Duration.ZERO);
            assertThat(((SyncOutcome.NotDelivered) outcome).problem()).isInstanceOf(LinkProblem.NotThisHub.class);
            assertThat(laptop.outbox.standing().received()).isEqualTo(5);
            laptop.sync(line.address());
            assertExactlyOnce();
        }
    }

    @Test
    void whatWasOvertakenComesLateAndAddsNothing() throws Exception {
        try (var line = new BadLine(hub.address())) {
            laptop.notes(5);
            line.order(new Fault.Overtaken());
            laptop.sync(line.address(), Duration.ZERO);
            laptop.notes(5);
            assertThat(laptop.sync(line.address())).isInstanceOf(SyncOutcome.AllReceived.class);
            laptop.notes(1);
            assertThat(laptop.sync(line.address())).isInstanceOf(SyncOutcome.AllReceived.class);
            assertExactlyOnce();
        }
    }

    @Test
    void slowLinesTakeTheirTimeInBothDirections() throws Exception {
        var slow = new Link(Duration.ofMillis(60), 4_000, Duration.ZERO);
        try (var line = new BadLine(hub.address(), slow)) {
            laptop.notes(100);
            long began = System.nanoTime();
            assertThat(laptop.sync(line.address())).isInstanceOf(SyncOutcome.AllReceived.class);
            var took = Duration.ofNanos(System.nanoTime() - began);
            // A handshake, a request and an answer; and each byte takes a quarter of a millisecond.
            assertThat(took).isGreaterThan(Duration.ofMillis(240 + (line.up() + line.down()) / 4));
            assertThat(line.turns()).isEqualTo(1);
            assertExactlyOnce();
        }
    }

    @Test
    void aDelayIsForOneConnection() throws Exception {
        try (var line = new BadLine(hub.address())) {
            laptop.notes(1);
            line.order(new Fault.Delay(Duration.ofMillis(100)));
            long began = System.nanoTime();
            laptop.sync(line.address());
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(400));
            assertExactlyOnce();
        }
    }

    /// The line is cut so often that no connection lives long, and all arrives.
    @Test
    void cutAgainAndAgain() throws Exception {
        var river = new Link(Duration.ofMillis(5), 20_000, Duration.ofMillis(400));
        try (var line = new BadLine(hub.address(), river)) {
            laptop.notes("test.note/1", IntStream.range(0, 3_000).mapToObj(i -> "note " + i + " " + i * 7_919));
            assertThat(laptop.sync(line.address())).isInstanceOf(SyncOutcome.AllReceived.class);
            assertExactlyOnce();
        }
    }

    /// A proxy that repeats requests, answers with old answers and lets later ones overtake, for parcels and feed.
    @Test
    void aProxyThatRepeatsAndReordersChangesNothing() throws Exception {
        var random = new Random(9);
        try (var line = new BadLine(hub.address());
                Laptop other = new Laptop(Files.createDirectories(root.resolve("other")), hub.card("Rekan"))) {
            for (int i = 0; i < 25; i++) {
                Laptop one = random.nextBoolean() ? laptop : other;
                one.notes(1 + random.nextInt(3));
                for (int fault = random.nextInt(4); fault > 0; fault--) {
                    line.order(
                            switch (random.nextInt(5)) {
                                case 0 -> new Fault.Twice();
                                case 1 -> new Fault.Overtaken();
                                case 2 -> new Fault.LoseAnswer();
                                case 3 -> new Fault.Replay();
                                default -> new Fault.None();
                            });
                }
                assertThat(one.exchange(line.address())).isInstanceOf(SyncOutcome.AllReceived.class);
            }
            for (Laptop one : List.of(laptop, other, laptop)) {
                SyncOutcome last = one.exchange(hub.address());
                assertThat(((SyncOutcome.AllReceived) last).unfinished()).isEmpty();
            }
            for (Laptop writer : List.of(laptop, other)) {
                String device = writer.profile.device();
                for (Journals reader : List.of(laptop.journals, other.journals)) {
                    assertThat(Laptop.all(reader, device)).isEqualTo(Laptop.all(writer.journals, device));
                }
            }
            assertExactlyOnce();
        }
    }

    private void assertExactlyOnce() {
        String device = laptop.profile.device();
        assertThat(Laptop.all(hub.journals, device)).isEqualTo(Laptop.all(laptop.journals, device));
        assertThat(hub.journals.verify().faults()).isEmpty();
    }
}
