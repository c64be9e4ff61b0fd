package id.suar.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// A device's keys on its disk, in one file that only its owner may read.
///
/// With a PIN they are closed with it. Without one the file's permissions are their only protection, and
/// [#hasPin()] lets the screen say so. Either way a copy is sealed to the hub, so that a lost PIN can be
/// mended by whoever holds the hub's key.
public final class KeyRing {

    private static final int LIMIT = 16 * 1024;
    private static final int VERSION = 1;
    private static final String RECOVERY = "suar key ring recovery 1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public KeyRing(Path file) {
        this.file = file;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /// Writes the ring; returns when it is on disk.
    ///
    /// @param pin     empty: protected by file permissions only
    /// @param hubSeal the hub's public sealing key
    public void write(DeviceKeys keys, Optional<char[]> pin, byte[] hubSeal, SecureRandom random) {
        byte[] secrets = keys.secrets();
        ObjectNode ring = JSON.createObjectNode();
        ring.put("suar", "keys").put("version", VERSION);
        ring.put("signing", keys.signing().open());
        ring.put("sealing", keys.sealing().open());
        pin.ifPresentOrElse(
                digits -> putBox(ring.putObject("pin"), PinBox.close(secrets, digits, random)),
                () -> ring.put("secrets", secrets));
        ring.put(
                "recovery",
                Hpke.sealer(hubSeal, RECOVERY).seal(secrets, keys.signing().open()));
        SafeFile.writePrivate(file, ring.toPrettyString().getBytes(StandardCharsets.UTF_8));
    }

    public boolean hasPin() {
        try {
            return tree().has("pin");
        } catch (IOException e) {
            return false;
        }
    }

    /// The public sealing key, which lies open whether there is a PIN or not; empty when the file is damaged.
    public Optional<byte[]> sealKey() {
        try {
            return Optional.of(bytes(tree(), "sealing")).filter(key -> key.length == SealingPair.KEY_BYTES);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public Unlocked open(Optional<char[]> pin) {
        try {
            JsonNode ring = tree();
            if (!ring.has("pin")) {
                return checked(ring, bytes(ring, "secrets"));
            }
            if (pin.isEmpty()) {
                return new Unlocked.PinNeeded();
            }
            Optional<byte[]> secrets = box(ring.get("pin")).open(pin.get());
            return secrets.isPresent() ? checked(ring, secrets.get()) : new Unlocked.WrongPin();
        } catch (IOException | IllegalArgumentException e) {
            return new Unlocked.Damaged(String.valueOf(e.getMessage()));
        }
    }

    /// The hub's side of a lost PIN: the keys in a ring's file, opened with the hub's key.
    public static Optional<DeviceKeys> recover(byte[] ringFile, SealingPair hub) {
        try {
            JsonNode ring = JSON.readTree(ringFile);
            return Hpke.opener(hub, RECOVERY)
                    .open(bytes(ring, "recovery"), bytes(ring, "signing"))
                    .map(DeviceKeys::ofSecrets);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private JsonNode tree() throws IOException {
        byte[] bytes = SafeFile.read(file, LIMIT).orElseThrow(() -> new IOException("missing or too large"));
        JsonNode ring = JSON.readTree(bytes);
        if (!ring.path("suar").asText().equals("keys")) {
            throw new IOException("not a key ring");
        }
        if (ring.path("version").asInt() != VERSION) {
            throw new IOException("key ring of version " + ring.path("version").asText());
        }
        return ring;
    }

    private static Unlocked checked(JsonNode ring, byte[] secrets) throws IOException {
        var keys = DeviceKeys.ofSecrets(secrets);
        boolean same = Arrays.equals(keys.signing().open(), bytes(ring, "signing"))
                && Arrays.equals(keys.sealing().open(), bytes(ring, "sealing"));
        return same ? new Unlocked.Open(keys) : new Unlocked.Damaged("halves of the keys do not match");
    }

    private static void putBox(ObjectNode node, PinBox box) {
        node.put("salt", box.salt()).put("memoryKib", box.memoryKib()).put("passes", box.passes());
        node.put("nonce", box.nonce()).put("box", box.cipher());
    }

    private static PinBox box(JsonNode node) throws IOException {
        return new PinBox(
                bytes(node, "salt"),
                node.path("memoryKib").asInt(),
                node.path("passes").asInt(),
                bytes(node, "nonce"),
                bytes(node, "box"));
    }

    private static byte[] bytes(JsonNode node, String field) throws IOException {
        try {
            return Base64.getDecoder().decode(node.path(field).asText());
        } catch (IllegalArgumentException e) {
            throw new IOException("field " + field, e);
        }
    }
}
