package id.suar.sync.http;

import java.net.http.HttpClient;
import java.time.Duration;

/// The one kind of client that speaks to hubs.
public final class Clients {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private Clients() {}

    /// Follows no redirects, for a login page must not look like a hub; HTTP/1.1, for on a bad line the
    /// offer of an upgrade is one more thing that can be lost.
    public static HttpClient.Builder hub() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER);
    }
}
