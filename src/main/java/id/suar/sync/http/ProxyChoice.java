package id.suar.sync.http;

import java.util.Optional;

/// Through which proxy the hub is reached.
public sealed interface ProxyChoice {

    /// As the environment says (`HTTPS_PROXY`, `NO_PROXY`), else as the operating system is set.
    record AsSystem() implements ProxyChoice {}

    record Direct() implements ProxyChoice {}

    /// @param user     empty: the proxy wants no login
    /// @param password sealed to this device (see [ProxyPassword]); never in clear on the disk
    record Named(String host, int port, Optional<String> user, Optional<byte[]> password) implements ProxyChoice {

        /// `host:port`, for people.
        public String place() {
            return host + ":" + port;
        }
    }
}
