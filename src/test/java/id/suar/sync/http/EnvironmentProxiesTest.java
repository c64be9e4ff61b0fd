package id.suar.sync.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentProxiesTest {

    private static final ProxySelector SYSTEM = ProxySelector.of(InetSocketAddress.createUnresolved("system", 1));

    @ParameterizedTest
    @CsvSource({
        "https_proxy, http://p:3128, https://hub.go.id/, p:3128",
        "HTTPS_PROXY, p:3128, https://hub.go.id/, p:3128",
        "HTTPS_PROXY, http://u:s@p, https://hub.go.id/, p:8080",
        "http_proxy, p:3128, http://hub.go.id/, p:3128",
        "http_proxy, p:3128, https://hub.go.id/, system:1",
        "all_proxy, p:3128, https://hub.go.id/, p:3128",
        "https_proxy, socks5://p:1080, https://hub.go.id/, system:1",
        "https_proxy, '', https://hub.go.id/, system:1",
        "https_proxy, p:3128, https://localhost:9/, direct",
        "https_proxy, p:3128, https://127.0.0.1:9/, direct",
        "https_proxy, p:3128, https://[::1]:9/, direct",
        "https_proxy, http://[2001:db8::1]:3128, https://hub.go.id/, 2001:db8::1:3128",
    })
    void whatTheEnvironmentNames(String name, String value, URI hub, String expected) {
        assertThat(way(Map.of(name, value), hub)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "hub.go.id", "go.id", ".go.id", "*.go.id", "other.id, go.id", "hub.go.id:8443", "GO.ID"})
    void exceptions(String exceptions) {
        assertThat(way(Map.of("https_proxy", "p:1", "no_proxy", exceptions), URI.create("https://hub.go.id:8443/")))
                .isEqualTo("direct");
    }

    @Test
    void whatOnlyLooksLikeAnExceptionIsNone() {
        assertThat(way(
                        Map.of("https_proxy", "p:1", "NO_PROXY", "ub.go.id,hub.go,hub.go.id:1,"),
                        URI.create("https://hub.go.id:8443/")))
                .isEqualTo("p:1");
    }

    @Test
    void passwordsAreNotInWords() {
        ProxyAddress address =
                ProxyAddress.read("http://petugas:ra%40hasia@p:1").orElseThrow();
        assertThat(address.login().orElseThrow().password()).isEqualTo("ra@hasia".toCharArray());
        assertThat(address.toString()).contains("petugas").doesNotContain("hasia");
    }

    private static String way(Map<String, String> environment, URI hub) {
        Proxy proxy = new EnvironmentProxies(environment, SYSTEM).select(hub).getFirst();
        return proxy.address() instanceof InetSocketAddress at ? at.getHostString() + ":" + at.getPort() : "direct";
    }
}
