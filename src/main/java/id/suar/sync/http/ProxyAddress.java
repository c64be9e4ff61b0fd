package id.suar.sync.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A proxy as people and environments write it: `host:port`, `http://host:port`, `http://user:password@host:port`.
///
/// @param login user and password, where they were written
public record ProxyAddress(String host, int port, Optional<Login> login) {

    private static final int USUAL_PORT = 8080;

    public record Login(String user, char[] password) {

        /// Never the password.
        @Override
        public String toString() {
            return user;
        }
    }

    /// Empty when it is none, or one that we cannot use (SOCKS, TLS to the proxy).
    public static Optional<ProxyAddress> read(String written) {
        String text = written.strip();
        try {
            var uri = new URI(text.contains("://") ? text : "http://" + text);
            if (uri.getHost() == null || !"http".equalsIgnoreCase(uri.getScheme())) {
                return Optional.empty();
            }
            String host = uri.getHost().startsWith("[")
                    ? uri.getHost().substring(1, uri.getHost().length() - 1)
                    : uri.getHost();
            int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
            return port < 1 || port > 65_535
                    ? Optional.empty()
                    : Optional.of(new ProxyAddress(host, port, login(uri.getRawUserInfo())));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Login> login(String written) {
        if (written == null) {
            return Optional.empty();
        }
        int colon = written.indexOf(':');
        String user = colon < 0 ? written : written.substring(0, colon);
        String password = colon < 0 ? "" : written.substring(colon + 1);
        return Optional.of(new Login(decoded(user), decoded(password).toCharArray()));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
