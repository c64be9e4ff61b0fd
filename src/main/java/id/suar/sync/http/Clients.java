package id.suar.sync.http;

import id.suar.access.DeviceKeys;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// The one kind of client that speaks to hubs.
public final class Clients {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private Clients() {}

    /// Follows no redirects, for a login page must not look like a hub; HTTP/1.1, for on a bad line the
    /// offer of an upgrade is one more thing that can be lost.
    public static HttpClient.Builder hub() {
        // The JDK refuses to send a password to a proxy before a TLS tunnel; offices have no other proxies.
        if (System.getProperty("jdk.http.auth.tunneling.disabledSchemes") == null) {
            System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        }
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER);
    }

    /// The same through a proxy.
    ///
    /// @param keys open what the proxy's password is sealed with
    public static HttpClient.Builder hub(ProxyChoice choice, Map<String, String> environment, DeviceKeys keys) {
        HttpClient.Builder client = hub();
        switch (choice) {
            case ProxyChoice.Direct _ -> client.proxy(HttpClient.Builder.NO_PROXY);
            case ProxyChoice.AsSystem _ -> {
                var proxies = new EnvironmentProxies(environment, ProxySelector.getDefault());
                client.proxy(proxies);
                proxies.address("https").or(() -> proxies.address("http")).ifPresent(proxy -> login(client, proxy));
            }
            case ProxyChoice.Named named -> {
                ProxyAddress proxy = new ProxyAddress(named.host(), named.port(), login(named, keys));
                client.proxy(new OneProxy(proxy));
                login(client, proxy);
            }
        }
        return client;
    }

    private static Optional<ProxyAddress.Login> login(ProxyChoice.Named named, DeviceKeys keys) {
        return named.user()
                .map(user -> new ProxyAddress.Login(
                        user,
                        named.password()
                                .flatMap(closed -> ProxyPassword.open(closed, keys, named.host(), named.port()))
                                .orElseGet(() -> new char[0])));
    }

    private static void login(HttpClient.Builder client, ProxyAddress proxy) {
        proxy.login().ifPresent(login -> client.authenticator(new ProxyLogin(proxy, login)));
    }
}
