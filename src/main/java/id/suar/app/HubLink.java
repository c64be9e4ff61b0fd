package id.suar.app;

import id.suar.access.DeviceKeys;
import id.suar.access.SafeFile;
import id.suar.access.TrustFile;
import id.suar.sync.http.Clients;
import id.suar.sync.http.LinkFile;
import id.suar.sync.http.ProxyChoice;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How a device reaches its hub: through which proxy, and trusting which authorities beside the system's. Both lie in
/// its data folder.
public record HubLink(DataFolder folder, Map<String, String> environment) {

    private static final int LIMIT = 1024 * 1024;

    /// The client for what is chosen now.
    ///
    /// @throws IOException when the kept authorities cannot be read any more; the message says which file
    public HttpClient.Builder client(DeviceKeys keys) throws IOException {
        return client(LinkFile.read(folder.link()), Optional.empty(), keys);
    }

    /// @param proxy in place of the one that is kept
    /// @param ca    a file of authorities beside those that are kept
    public HttpClient.Builder client(ProxyChoice proxy, Optional<Path> ca, DeviceKeys keys) throws IOException {
        List<X509Certificate> authorities = new ArrayList<>();
        for (Path file : Stream.concat(Stream.of(folder.authorities()).filter(Files::exists), ca.stream())
                .toList()) {
            authorities.addAll(TrustFile.read(file));
        }
        HttpClient.Builder client = Clients.hub(proxy, environment, keys);
        return authorities.isEmpty() ? client : client.sslContext(TrustFile.beside(authorities));
    }

    /// Equal as long as nothing else is chosen.
    List<Optional<ByteBuffer>> chosen() {
        return Stream.of(folder.link(), folder.authorities())
                .map(file -> SafeFile.read(file, LIMIT).map(ByteBuffer::wrap))
                .toList();
    }
}
