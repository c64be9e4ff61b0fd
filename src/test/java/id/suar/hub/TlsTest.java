package id.suar.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.access.HubKeys;
import id.suar.access.TlsFiles;
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
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// HTTPS with a certificate made here, and the look at the line.
class TlsTest {

    private static final char[] PASS = "changeit".toCharArray();

    @TempDir
    Path root;

    @Test
    void deliversOverTlsWhenTheCertificateIsTrusted() throws Exception {
        KeyStore store = certificate("2020/01/01 00:00:00", 36_500);
        try (Office hub = new Office(folder("hub"), HubKeys.generate(new SecureRandom()), Optional.of(context(store)));
                Laptop laptop = new Laptop(folder("laptop"), hub.card("Panwaslu Samboja"))) {
            laptop.notes(3);
            assertThat(hub.address().getScheme()).isEqualTo("https");
            try (var client = Clients.hub().sslContext(trusting(store)).build()) {
                var transport = new HttpTransport(client, List.of(local(hub)));
                assertThat(laptop.sync(transport, Duration.ZERO)).isInstanceOf(SyncOutcome.AllReceived.class);
            }
        }
    }

    @Test
    void aCertificateThatDoesNotHoldIsSaid() throws Exception {
        KeyStore old = certificate("2020/01/01 00:00:00", 30);
        try (Office hub = new Office(folder("hub"), HubKeys.generate(new SecureRandom()), Optional.of(context(old)));
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

    private SSLContext context(KeyStore store) throws Exception {
        Path chain = root.resolve("chain.pem");
        Path key = root.resolve("key.pem");
        Files.writeString(chain, pem("CERTIFICATE", store.getCertificate("hub").getEncoded()));
        Files.writeString(key, pem("PRIVATE KEY", store.getKey("hub", PASS).getEncoded()));
        return TlsFiles.context(chain, key);
    }

    private static SSLContext trusting(KeyStore store) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASS);
        trusted.setCertificateEntry("ca", store.getCertificate("ca"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /// A certificate for `localhost` and the authority that vouches for it; only the latter is trusted, for
    /// the JDK does not ask a certificate that is trusted by itself for its dates.
    private KeyStore certificate(String from, int days) throws Exception {
        keytool("-genkeypair -alias ca -keyalg EC -groupname secp256r1 -dname CN=ca -ext bc:c -validity 3650");
        keytool("-genkeypair -alias hub -keyalg EC -groupname secp256r1 -dname CN=localhost");
        keytool("-certreq -alias hub -file " + root.resolve("req"));
        keytool(
                "-gencert -alias ca -ext SAN=dns:localhost -infile " + root.resolve("req") + " -outfile "
                        + root.resolve("crt") + " -validity " + days,
                "-startdate",
                from);
        keytool("-importcert -noprompt -alias hub -file " + root.resolve("crt"));
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(root.resolve("hub.p12"))) {
            store.load(in, PASS);
        }
        return store;
    }

    private void keytool(String words, String... more) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words.split(" ")));
        command.addAll(List.of(more));
        command.addAll(List.of("-keystore", root.resolve("hub.p12").toString(), "-storepass", new String(PASS)));
        Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes());
        assertThat(made.waitFor()).as(said).isZero();
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END " + kind
                + "-----\n";
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }
}
