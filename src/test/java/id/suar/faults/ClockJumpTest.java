package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Role;
import id.suar.i18n.Texts;
import id.suar.sync.Delivery;
import id.suar.sync.FeedLine;
import id.suar.sync.SyncOutcome;
import id.suar.sync.SyncWords;
import id.suar.sync.Transport;
import id.suar.sync.http.Clients;
import id.suar.sync.http.HttpTransport;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Clocks that people set, batteries forget and laptops sleep through: of the device and of the hub, forwards and
/// backwards, between two syncs and in the middle of one. What was recorded arrives once, and people are told whose
/// clock is how far off.
class ClockJumpTest {

    /// Hours and years, forwards and backwards.
    private static final List<Duration> JUMPS =
            List.of(Duration.ofHours(5), Duration.ofHours(-7), Duration.ofDays(7305), Duration.ofDays(-12784));

    @TempDir
    Path root;

    private Office hub;
    private Laptop laptop;
    private Laptop colleague;

    @BeforeEach
    void open() throws Exception {
        hub = new Office(Files.createDirectories(root.resolve("hub")));
        laptop = new Laptop(
                Files.createDirectories(root.resolve("laptop")), hub.card("Pengawas", Role.KAB_MEMBER, "6402"));
        colleague = new Laptop(Files.createDirectories(root.resolve("colleague")), hub.card("Rekan"));
    }

    @AfterEach
    void close() {
        laptop.close();
        colleague.close();
        hub.close();
    }

    @Test
    void ofTheDeviceBetweenTwoSyncs() {
        for (Duration jump : JUMPS) {
            exchange();
            laptop.clock.step(jump);
            SyncOutcome outcome = exchange();
            assertThat(outcome.tally().clockOff().orElseThrow()).isCloseTo(jump.negated(), Duration.ofMinutes(2));
            assertThat(words(outcome)).contains(jump.isNegative() ? "terlambat" : "terlalu cepat");
            laptop.clock.step(jump.negated());
            assertThat(words(exchange())).isEmpty();
        }
    }

    @Test
    void ofTheHubBetweenTwoSyncs() {
        for (Duration jump : JUMPS) {
            exchange();
            hub.clock.step(jump);
            SyncOutcome outcome = exchange();
            assertThat(outcome.tally().clockOff().orElseThrow()).isCloseTo(jump, Duration.ofMinutes(2));
            hub.clock.step(jump.negated());
            assertThat(words(exchange())).isEmpty();
        }
    }

    /// At each request the clock has jumped once more before the answer is here.
    @Test
    void inTheMiddleOfASync() {
        for (Duration jump : JUMPS) {
            exchange();
            record();
            hub.clock.step(jump.dividedBy(100));
            try (HttpClient client = Clients.hub().build()) {
                var line = new Jumping(new HttpTransport(client, List.of(hub.address())), jump);
                SyncOutcome outcome = laptop.sync((Transport) line, Duration.ofSeconds(60));
                assertThat(outcome).isInstanceOf(SyncOutcome.AllReceived.class);
                assertThat(laptop.pull(line)).isEmpty();
            }
            assertBothHaveAll();
        }
    }

    /// Failures whose rests are measured by a clock that jumps: it neither gives up at once nor never.
    @Test
    void whileTheHubIsAway() throws Exception {
        for (Duration jump : JUMPS) {
            record();
            try (var line = new BadLine(hub.address())) {
                line.order(new Fault.CutUp(10), new Fault.CutUp(10), new Fault.CutUp(10));
                try (HttpClient client = Clients.hub().build()) {
                    var jumping = new Jumping(new HttpTransport(client, List.of(line.address())), jump);
                    assertThat(laptop.sync((Transport) jumping, Duration.ofSeconds(60)))
                            .isInstanceOf(SyncOutcome.AllReceived.class);
                }
            }
            assertThat(laptop.outbox.standing().waiting()).isZero();
        }
    }

    /// Both clocks are back where the first batteries died; nobody's order of entries depends on it.
    @Test
    void backToTheBeginningOfTime() {
        exchange();
        laptop.clock.step(Duration.between(laptop.clock.instant(), Instant.EPOCH));
        hub.clock.step(Duration.between(hub.clock.instant(), Instant.EPOCH));
        exchange();
    }

    private SyncOutcome exchange() {
        record();
        SyncOutcome outcome = laptop.exchange(hub.address());
        assertThat(outcome).isInstanceOf(SyncOutcome.AllReceived.class);
        assertThat(((SyncOutcome.AllReceived) outcome).unfinished()).isEmpty();
        assertBothHaveAll();
        return outcome;
    }

    private void record() {
        laptop.notes(5);
        colleague.notes(5);
        assertThat(colleague.sync(hub.address())).isInstanceOf(SyncOutcome.AllReceived.class);
    }

    private void assertBothHaveAll() {
        for (Laptop one : List.of(laptop, colleague)) {
            String device = one.profile.device();
            assertThat(Laptop.all(hub.journals, device)).isEqualTo(Laptop.all(one.journals, device));
        }
        String other = colleague.profile.device();
        assertThat(Laptop.all(laptop.journals, other)).isEqualTo(Laptop.all(colleague.journals, other));
        assertThat(hub.journals.verify().faults()).isEmpty();
        assertThat(laptop.journals.verify().faults()).isEmpty();
    }

    private static String words(SyncOutcome outcome) {
        var words = new SyncWords(Texts.of(Texts.INDONESIAN));
        return outcome.tally().clockOff().flatMap(words::clock).orElse("");
    }

    /// Sets the laptop's clock between each question and its answer.
    private final class Jumping implements Transport, FeedLine {

        private final HttpTransport line;
        private final Duration jump;
        private boolean there;

        Jumping(HttpTransport line, Duration jump) {
            this.line = line;
            this.jump = jump;
        }

        @Override
        public Delivery push(byte[] parcel, Duration within) throws InterruptedException {
            Delivery delivery = line.push(parcel, within);
            jump();
            return delivery;
        }

        @Override
        public Delivery ask(byte[] request, Duration within) throws InterruptedException {
            Delivery delivery = line.ask(request, within);
            jump();
            return delivery;
        }

        /// There and back again, so that years do not leave what a clock can show.
        private void jump() {
            laptop.clock.step(there ? jump.negated() : jump);
            there = !there;
        }
    }
}
