package id.suar.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/// What a hub signs with and opens parcels with. It runs unattended, so there is no PIN: the file's
/// permissions protect them.
public record HubKeys(SigningPair signing, SealingPair sealing) {

    private static final int LIMIT = 16 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    public static HubKeys generate(SecureRandom random) {
        return new HubKeys(SigningPair.generate(random), SealingPair.generate(random));
    }

    /// 16 hexadecimal digits made from the public signing key, so that an id cannot be claimed.
    public String id() {
        return idOf(signing.open());
    }

    static String idOf(byte[] signKey) {
        return HexFormat.of().formatHex(Arrays.copyOf(Digest.sha256(signKey), 8));
    }

    public void write(Path file) {
        ObjectNode keys = JSON.createObjectNode();
        keys.put("suar", "hub keys").put("version", 1);
        keys.put("signing", signing.secret()).put("sealing", sealing.secret());
        SafeFile.writePrivate(file, keys.toPrettyString().getBytes(StandardCharsets.UTF_8));
    }

    /// @throws UncheckedIOException when the file is missing or damaged: such a hub cannot run
    public static HubKeys read(Path file) {
        try {
            byte[] bytes = SafeFile.read(file, LIMIT).orElseThrow(() -> new IOException("missing: " + file));
            JsonNode keys = JSON.readTree(bytes);
            return new HubKeys(
                    SigningPair.of(keys.path("signing").binaryValue()),
                    SealingPair.of(keys.path("sealing").binaryValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new UncheckedIOException(new IOException("damaged: " + file, e));
        }
    }
}
