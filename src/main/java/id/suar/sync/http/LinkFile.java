package id.suar.sync.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suar.access.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/// The choice of a proxy as JSON in the data folder: `{"proxy":"system|direct|named","host","port","user","password"}`.
/// What makes no sense counts as not chosen.
public final class LinkFile {

    private static final int LIMIT = 16 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private LinkFile() {}

    public static ProxyChoice read(Path file) {
        return SafeFile.read(file, LIMIT)
                .flatMap(LinkFile::parsed)
                .map(LinkFile::choice)
                .orElseGet(ProxyChoice.AsSystem::new);
    }

    /// Returns when it is on disk. Only the owner may read it.
    public static void write(Path file, ProxyChoice choice) {
        ObjectNode tree = JSON.createObjectNode();
        switch (choice) {
            case ProxyChoice.AsSystem _ -> tree.put("proxy", "system");
            case ProxyChoice.Direct _ -> tree.put("proxy", "direct");
            case ProxyChoice.Named named -> {
                tree.put("proxy", "named").put("host", named.host()).put("port", named.port());
                named.user().ifPresent(user -> tree.put("user", user));
                named.password()
                        .ifPresent(closed ->
                                tree.put("password", Base64.getEncoder().encodeToString(closed)));
            }
        }
        SafeFile.writePrivate(file, (tree.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<JsonNode> parsed(byte[] bytes) {
        try {
            return Optional.ofNullable(JSON.readTree(bytes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static ProxyChoice choice(JsonNode tree) {
        int port = tree.path("port").asInt();
        String host = tree.path("host").asText();
        return switch (tree.path("proxy").asText()) {
            case "direct" -> new ProxyChoice.Direct();
            case "named" ->
                host.isBlank() || port < 1 || port > 65_535
                        ? new ProxyChoice.AsSystem()
                        : new ProxyChoice.Named(
                                host,
                                port,
                                text(tree.path("user")),
                                text(tree.path("password")).flatMap(LinkFile::bytes));
            default -> new ProxyChoice.AsSystem();
        };
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asText()).filter(text -> !text.isEmpty());
    }

    private static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
