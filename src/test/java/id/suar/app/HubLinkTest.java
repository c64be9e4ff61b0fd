package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.access.DeviceKeys;
import id.suar.access.HubKeys;
import id.suar.faults.Authority;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.faults.OfficeProxy;
import id.suar.sync.LinkProblem;
import id.suar.sync.SyncOutcome;
import id.suar.sync.http.HttpTransport;
import id.suar.sync.http.LinkFile;
import id.suar.sync.http.ProxyChoice;
import id.suar.sync.http.ProxyPassword;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Office networks: a real proxy, a real TLS hub with an authority of the office's own. The hub's name, `hub.test`, is
/// known to nobody but the proxy.
class HubLinkTest {

    private static final String LOGIN = "petugas:rahasia";

    @TempDir
    Path root;

    private Authority authority;
    private Office hub;
    private Laptop laptop;
    private DataFolder data;

    @BeforeEach
    void open() throws Exception {
        authority = new Authority(root.resolve("ca"), "2020/01/01 00:00:00", 36_500, "dns:hub.test,dns:localhost");
        hub = new Office(
                Files.createDirectories(root.resolve("hub")),
                HubKeys.generate(new SecureRandom()),
                Optional.of(authority.ofHub()));
        data = new DataFolder(Files.createDirectories(root.resolve("laptop")));
        laptop = new Laptop(data.path(), hub.card("Panwaslu Samboja"));
        laptop.notes(3);
    }

    @AfterEach
    void close() {
        laptop.close();
        hub.close();
    }

    @Test
    void anOfficesOwnAuthorityIsTrustedOnceItIsKept() throws Exception {
        assertThat(problem(sync(Map.of(), "localhost"))).isInstanceOf(LinkProblem.CertificateRefused.class);
        Files.copy(authority.pem(), data.authorities());
        assertThat(sync(Map.of(), "localhost")).isInstanceOf(SyncOutcome.AllReceived.class);
    }

    @Test
    void throughTheProxyThatTheEnvironmentNames() throws Exception {
        Files.copy(authority.pem(), data.authorities());
        try (var proxy = new OfficeProxy(Optional.of(LOGIN))) {
            Map<String, String> environment = Map.of("HTTPS_PROXY", "http://" + LOGIN + "@" + proxy.place());
            assertThat(sync(environment, "hub.test")).isInstanceOf(SyncOutcome.AllReceived.class);
            assertThat(proxy.asked())
                    .containsExactly("CONNECT hub.test:" + hub.address().getPort() + " HTTP/1.1");
        }
    }

    @Test
    void throughTheProxyThatIsNamedInTheSettingsWithASealedPassword() throws Exception {
        Files.copy(authority.pem(), data.authorities());
        try (var proxy = new OfficeProxy(Optional.of(LOGIN))) {
            byte[] sealed = ProxyPassword.seal(
                    "rahasia".toCharArray(), laptop.keys.sealing().open(), "127.0.0.1", proxy.port());
            var named = new ProxyChoice.Named("127.0.0.1", proxy.port(), Optional.of("petugas"), Optional.of(sealed));
            LinkFile.write(data.link(), named);

            assertThat(Files.readString(data.link())).doesNotContain("rahasia");
            assertThat(sync(Map.of(), "hub.test")).isInstanceOf(SyncOutcome.AllReceived.class);
            var others = DeviceKeys.generate(new SecureRandom());
            assertThat(ProxyPassword.open(sealed, others, "127.0.0.1", proxy.port()))
                    .isEmpty();
            assertThat(ProxyPassword.open(sealed, laptop.keys, "10.0.0.1", proxy.port()))
                    .isEmpty();
        }
    }

    @Test
    void aProxyThatWantsALoginAndOneThatIsAwayAreSaid() throws Exception {
        Files.copy(authority.pem(), data.authorities());
        String place;
        try (var proxy = new OfficeProxy(Optional.of(LOGIN))) {
            place = proxy.place();
            var wants = new LinkProblem.ProxyWantsLogin(place);
            assertThat(problem(sync(Map.of("https_proxy", place), "hub.test"))).isEqualTo(wants);
            assertThat(problem(sync(Map.of("https_proxy", "http://petugas:salah@" + place), "hub.test")))
                    .isEqualTo(wants);
        }
        assertThat(problem(sync(Map.of("https_proxy", place), "hub.test")))
                .isEqualTo(new LinkProblem.ProxyUnreachable(place));
        assertThat(problem(sync(Map.of("https_proxy", "proxy.invalid:8080"), "hub.test")))
                .isEqualTo(new LinkProblem.ProxyUnreachable("proxy.invalid:8080"));
    }

    @Test
    void withoutTlsTheProxyIsAskedForWholeAddresses() throws Exception {
        try (Office plain = new Office(Files.createDirectories(root.resolve("plain")));
                Laptop other = new Laptop(Files.createDirectories(root.resolve("other")), plain.card("Panwaslu Loa"));
                var proxy = new OfficeProxy(Optional.of(LOGIN));
                var client = new HubLink(data, Map.of("http_proxy", LOGIN + "@" + proxy.place()))
                        .client(other.keys)
                        .build()) {
            other.notes(2);
            var address = URI.create("http://hub.test:" + plain.address().getPort() + "/");
            assertThat(other.sync(new HttpTransport(client, List.of(address)), Duration.ZERO))
                    .isInstanceOf(SyncOutcome.AllReceived.class);
            assertThat(proxy.asked()).singleElement().asString().startsWith("POST http://hub.test:");
        }
    }

    @Test
    void aFileThatIsNoCertificateIsNamed() throws IOException {
        Files.writeString(data.authorities(), "no");
        assertThatThrownBy(() -> new HubLink(data, Map.of()).client(laptop.keys))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("office-ca.pem");
    }

    private SyncOutcome sync(Map<String, String> environment, String host) throws IOException {
        var address = URI.create("https://" + host + ":" + hub.address().getPort() + "/");
        try (var client = new HubLink(data, environment).client(laptop.keys).build()) {
            SyncOutcome outcome = laptop.sync(new HttpTransport(client, List.of(address)), Duration.ZERO);
            client.shutdownNow();
            return outcome;
        }
    }

    private static LinkProblem problem(SyncOutcome outcome) {
        return ((SyncOutcome.NotDelivered) outcome).problem();
    }
}
