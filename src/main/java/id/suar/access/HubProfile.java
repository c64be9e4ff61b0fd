package id.suar.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a hub knows of itself after `hub init`, beside its keys.
///
/// @param region    code of the region that it serves
/// @param addresses where devices can reach it; printed on every card
/// @param sample    made for a demonstration
public record HubProfile(String name, String region, List<URI> addresses, boolean sample) {

    private static final String FILE = "hub.json";
    private static final String KEYS = "hub-keys.json";
    private static final int LIMIT = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    public HubProfile {
        addresses = List.copyOf(addresses);
    }

    /// What stands on its cards.
    ///
    /// @throws IllegalArgumentException naming the field that is wrong
    public Card.Hub onCards(HubKeys keys) {
        return new Card.Hub(
                keys.id(),
                name,
                region,
                addresses,
                keys.signing().open(),
                keys.sealing().open());
    }

    public static boolean existsIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    public static HubKeys keysIn(Path folder) {
        return HubKeys.read(folder.resolve(KEYS));
    }

    /// Keys first: a folder with this profile has keys.
    ///
    /// @throws IllegalArgumentException naming the field that is wrong; nothing is written then
    public void write(Path folder, HubKeys keys) {
        onCards(keys);
        keys.write(folder.resolve(KEYS));
        ObjectNode node = JSON.createObjectNode();
        node.put("suar", "hub").put("version", 1);
        node.put("name", name).put("region", region).put("sample", sample);
        var list = node.putArray("addresses");
        addresses.forEach(address -> list.add(address.toString()));
        SafeFile.write(folder.resolve(FILE), node.toPrettyString().getBytes(StandardCharsets.UTF_8));
    }

    /// @throws UncheckedIOException when it is missing or damaged: such a hub cannot run
    public static HubProfile read(Path folder) {
        try {
            Path file = folder.resolve(FILE);
            JsonNode node =
                    JSON.readTree(SafeFile.read(file, LIMIT).orElseThrow(() -> new IOException("missing: " + file)));
            var addresses = new ArrayList<URI>();
            node.path("addresses").forEach(address -> addresses.add(URI.create(address.asText())));
            return new HubProfile(
                    node.path("name").asText(),
                    node.path("region").asText(),
                    addresses,
                    node.path("sample").asBoolean());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new UncheckedIOException(new IOException("damaged: " + folder.resolve(FILE), e));
        }
    }
}
