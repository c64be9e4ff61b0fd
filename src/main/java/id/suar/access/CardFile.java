package id.suar.access;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A signed card as text: JSON that survives mail and editors, for the signature covers the fields in
/// their own order and not the spaces between them.
public final class CardFile {

    public static final int MAX_BYTES = 64 * 1024;

    private static final int VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private CardFile() {}

    public static byte[] write(SignedCard signed) {
        ObjectNode file = JSON.createObjectNode();
        file.put("suar", "card").put("version", VERSION);
        file.set("card", tree(signed.card()));
        file.put("signature", signed.signature());
        return (file.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public static CardReading read(byte[] bytes) {
        if (bytes.length > MAX_BYTES || !new String(bytes, StandardCharsets.UTF_8).contains("\"suar\"")) {
            return new CardReading.NotACard();
        }
        try {
            JsonNode file = JSON.readTree(bytes);
            if (!file.path("suar").asText().equals("card")) {
                return new CardReading.NotACard();
            }
            if (!file.path("version").isInt() || file.path("version").asInt() < VERSION) {
                return new CardReading.Damaged("version");
            }
            if (file.path("version").asInt() > VERSION) {
                return new CardReading.Newer(file.path("version").asInt());
            }
            var signed = new SignedCard(card(file.path("card")), bytes(file, "signature"));
            return signed.genuine() ? new CardReading.Genuine(signed) : new CardReading.WrongSignature();
        } catch (IOException e) {
            return new CardReading.Damaged("text");
        } catch (IllegalArgumentException | DateTimeException e) {
            return new CardReading.Damaged(String.valueOf(e.getMessage()));
        }
    }

    static byte[] signedBytes(Card card) {
        return ("suar card " + VERSION + "\n" + tree(card)).getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode tree(Card card) {
        ObjectNode node = JSON.createObjectNode();
        ObjectNode hub = node.putObject("hub");
        hub.put("id", card.hub().id());
        hub.put("name", card.hub().name());
        hub.put("region", card.hub().region());
        var addresses = hub.putArray("addresses");
        card.hub().addresses().forEach(address -> addresses.add(address.toString()));
        hub.put("signKey", card.hub().signKey());
        hub.put("sealKey", card.hub().sealKey());
        node.put("device", card.device());
        node.put("owner", card.owner());
        node.put("role", card.role().key());
        node.put("scope", card.scope());
        node.put("code", card.code());
        node.put("sample", card.sample());
        node.put("issuedAt", card.issuedAt().toString());
        return node;
    }

    private static Card card(JsonNode node) throws IOException {
        JsonNode hub = node.path("hub");
        var card = new Card(
                new Card.Hub(
                        text(hub, "id"),
                        text(hub, "name"),
                        text(hub, "region"),
                        addresses(hub.path("addresses")),
                        bytes(hub, "signKey"),
                        bytes(hub, "sealKey")),
                text(node, "device"),
                text(node, "owner"),
                Role.of(text(node, "role")).orElseThrow(() -> new IllegalArgumentException("role")),
                text(node, "scope"),
                text(node, "code"),
                node.path("sample").asBoolean(),
                Instant.parse(text(node, "issuedAt")));
        // A field that is not signed must not look as if it were.
        if (!names(node).equals(names(tree(card)))
                || !names(hub).equals(names(tree(card).path("hub")))) {
            throw new IllegalArgumentException("card");
        }
        return card;
    }

    private static TreeSet<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<URI> addresses(JsonNode array) {
        var addresses = new ArrayList<URI>();
        array.forEach(address -> addresses.add(URI.create(address.asText())));
        return addresses;
    }

    private static String text(JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new IllegalArgumentException(field);
        }
        return node.path(field).asText();
    }

    private static byte[] bytes(JsonNode node, String field) throws IOException {
        byte[] bytes = node.path(field).isTextual() ? node.path(field).binaryValue() : null;
        if (bytes == null) {
            throw new IllegalArgumentException(field);
        }
        return bytes;
    }
}
