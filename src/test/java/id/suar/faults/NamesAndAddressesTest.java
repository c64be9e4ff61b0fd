package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suar.i18n.Texts;
import id.suar.sync.Delivery;
import id.suar.sync.LinkProblem;
import id.suar.sync.SyncOutcome;
import id.suar.sync.SyncWords;
import id.suar.sync.http.Clients;
import id.suar.sync.http.HttpTransport;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Name servers that are late, and addresses of the sixth version.
class NamesAndAddressesTest {

    @TempDir
    Path root;

    private Office hub;
    private Laptop laptop;

    @BeforeEach
    void open() throws Exception {
        hub = new Office(Files.createDirectories(root.resolve("hub")));
        laptop = new Laptop(Files.createDirectories(root.resolve("laptop")), hub.card("Pengawas"));
        laptop.notes(3);
    }

    @AfterEach
    void close() {
        laptop.close();
        hub.close();
    }

    @Test
    void aNameThatIsFoundLateIsFound() {
        assertThat(laptop.sync(named("after-1500.test"))).isInstanceOf(SyncOutcome.AllReceived.class);
    }

    /// Longer than a request may take: it took too long, which is not the same as no network.
    @Test
    void aNameServerThatIsTooLateHoldsUpNothing() throws Exception {
        try (var line = new Line("after-20000.test")) {
            long began = System.nanoTime();
            Delivery delivery = line.transport.push(new byte[] {1}, Duration.ofMillis(300));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
            assertThat(delivery)
                    .isInstanceOfSatisfying(
                            Delivery.Failed.class,
                            failed -> assertThat(failed.problem()).isInstanceOf(LinkProblem.TimedOut.class));
        }
    }

    @Test
    void cancelDoesNotWaitForANameServer() throws Exception {
        try (var line = new Line("after-20000.test")) {
            var ended = new CompletableFuture<Boolean>();
            Thread courier = Thread.ofPlatform().start(() -> {
                try {
                    line.transport.push(new byte[] {1}, Duration.ofSeconds(60));
                    ended.complete(false);
                } catch (InterruptedException e) {
                    ended.complete(true);
                }
            });
            courier.interrupt();
            assertThat(ended.get(8, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aNameThatNobodyKnowsIsNotNoNetwork() {
        var outcome = laptop.sync(named("nobody-after-200.test"), Duration.ZERO);
        LinkProblem problem = ((SyncOutcome.NotDelivered) outcome).problem();
        assertThat(problem).isInstanceOf(LinkProblem.NameNotFound.class);
        assertThat(new SyncWords(Texts.of(Texts.INDONESIAN)).of(problem))
                .startsWith("Jaringan ada")
                .contains("nobody-after-200.test");
    }

    @Test
    void aHubAtAnAddressOfTheSixthVersion() throws Exception {
        InetAddress six = InetAddress.ofLiteral("::1");
        assumeTrue(six.isReachable(2_000), "no IPv6 here");
        try (var server = hub.at(six)) {
            URI shown = server.start();
            URI typed = URI.create("http://[::1]:" + shown.getPort());
            for (URI address : List.of(shown, typed)) {
                laptop.notes(2);
                assertThat(laptop.sync(address)).as("%s", address).isInstanceOf(SyncOutcome.AllReceived.class);
                try (HttpClient client = Clients.hub().build()) {
                    assertThat(new HttpTransport(client, List.of(address)).obstacle())
                            .isEmpty();
                }
            }
        }
        assertThat(laptop.outbox.standing().waiting()).isZero();
    }

    private URI named(String host) {
        return URI.create("http://" + host + ":" + hub.address().getPort() + "/");
    }

    /// Its client is not waited for.
    private final class Line implements AutoCloseable {

        private final HttpClient client = Clients.hub().build();
        private final HttpTransport transport;

        Line(String host) {
            transport = new HttpTransport(client, List.of(named(host)));
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
