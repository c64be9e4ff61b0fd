package id.suar.evidence.tus;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// The header `Upload-Metadata`: `key base64,key base64`.
public final class UploadMetadata {

    /// More than any ticket with names and types beside it.
    private static final int MOST = 8 * 1024;

    private UploadMetadata() {}

    public static String of(Map<String, byte[]> values) {
        var text = new StringBuilder();
        values.forEach((key, value) -> text.append(text.isEmpty() ? "" : ",")
                .append(key)
                .append(' ')
                .append(Base64.getEncoder().encodeToString(value)));
        return text.toString();
    }

    /// Empty when the header has no such key, or is none.
    public static Optional<byte[]> value(String header, String key) {
        if (header.length() > MOST) {
            return Optional.empty();
        }
        for (String pair : header.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            if (parts.length == 2 && parts[0].equals(key)) {
                return decoded(parts[1].strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
