package id.suar.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.access.HubKeys;
import id.suar.access.TlsFiles;
import id.suar.access.TrustFile;
import id.suar.faults.Authority;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.sync.LinkProblem;
import id.suar.sync.SyncOutcome;
import id.suar.sync.http.Clients;
import id.suar.sync.http.HttpTransport;
import id.suar.sync.http.LinkCheck;
import id.suar.sync.http.LinkState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// HTTPS with a certificate made here, and the look at the line.
class TlsTest {

    @TempDir
    Path root;

    @Test
    void deliversOverTlsWhenTheCertificateIsTrusted() throws Exception {
        Authority authority = authority(36_500);
        try (Office hub = new Office(
                        folder("hub"), HubKeys.generate(new SecureRandom()), Optional.of(authority.ofHub()));
                Laptop laptop = new Laptop(folder("laptop"), hub.card("Panwaslu Samboja"))) {
            laptop.notes(3);
            assertThat(hub.address().getScheme()).isEqualTo("https");
            try (var client = Clients.hub().sslContext(trusting(authority)).build()) {
                var transport = new HttpTransport(client, List.of(local(hub)));
                assertThat(laptop.sync(transport, Duration.ZERO)).isInstanceOf(SyncOutcome.AllReceived.class);
            }
        }
    }

    @Test
    void aCertificateThatDoesNotHoldIsSaid() throws Exception {
        Authority old = authority(30);
        try (Office hub = new Office(folder("hub"), HubKeys.generate(new SecureRandom()), Optional.of(old.ofHub()));
                Laptop laptop = new Laptop(folder("laptop"), hub.card("Panwaslu Samboja"))) {
            laptop.notes(3);
            String address = local(hub).toString();
            var unknown = (SyncOutcome.NotDelivered) laptop.sync(local(hub), Duration.ZERO);
            assertThat(unknown.problem()).isEqualTo(new LinkProblem.CertificateRefused(address, false));
            try (var client = Clients.hub().sslContext(trusting(old)).build()) {
                var late = (SyncOutcome.NotDelivered)
                        laptop.sync(new HttpTransport(client, List.of(local(hub))), Duration.ZERO);
                assertThat(late.problem()).isEqualTo(new LinkProblem.CertificateRefused(address, true));
            }
        }
    }

    @Test
    void theLookTellsHowFarTheClockIsOff() throws Exception {
        try (Office hub = new Office(folder("hub"));
                Laptop laptop = new Laptop(folder("laptop"), hub.card("Panwaslu Samboja"));
                var client = Clients.hub().build()) {
            laptop.clock.step(Duration.ofHours(-3));
            var check = new LinkCheck(
                    client, List.of(hub.address()), hub.keys.signing().check(), laptop.clock, new Random(1));
            var up = (LinkState.Up) check.look(Duration.ofSeconds(5));
            assertThat(up.clockOff()).isCloseTo(Duration.ofHours(3), Duration.ofSeconds(5));
            laptop.notes(1);
            assertThat(laptop.sync(hub.address()).tally().clockOff().orElseThrow())
                    .isCloseTo(Duration.ofHours(3), Duration.ofSeconds(5));

            try (Office other = new Office(folder("other"))) {
                var wrong = new LinkCheck(
                        client, List.of(other.address()), hub.keys.signing().check(), laptop.clock, new Random(1));
                assertThat(wrong.look(Duration.ofSeconds(5)))
                        .isEqualTo(new LinkState.Down(
                                new LinkProblem.NotThisHub(other.address().toString())));
            }
        }
    }

    @Test
    void filesThatAreNotPemAreNamed() throws Exception {
        Path wrong = Files.writeString(root.resolve("wrong.pem"), "no");
        assertThatThrownBy(() -> TlsFiles.context(wrong, wrong))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("wrong.pem");
    }

    private static URI local(Office hub) {
        return URI.create("https://localhost:" + hub.address().getPort() + "/");
    }

    private Authority authority(int days) throws Exception {
        return new Authority(root.resolve("authority"), "2020/01/01 00:00:00", days, "dns:localhost");
    }

    private static SSLContext trusting(Authority authority) throws Exception {
        return TrustFile.beside(TrustFile.read(authority.pem()));
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }
}
