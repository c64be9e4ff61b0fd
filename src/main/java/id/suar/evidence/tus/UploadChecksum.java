package id.suar.evidence.tus;

import id.suar.access.Digest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// The header `Upload-Checksum`: `sha256 base64`.
///
/// @param algorithm one of [Tus#CHECKSUMS]
public record UploadChecksum(String algorithm, byte[] sum) {

    /// Empty when it is none, or of an algorithm that is not offered.
    public static Optional<UploadChecksum> of(String header) {
        String[] parts = header.strip().split(" ", 2);
        String algorithm = parts[0].toLowerCase(Locale.ROOT);
        if (parts.length != 2 || !Tus.CHECKSUMS.contains(algorithm)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UploadChecksum(algorithm, Base64.getDecoder().decode(parts[1].strip())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public boolean fits(byte[] bytes) {
        return Arrays.equals(sum, algorithm.equals("sha1") ? Digest.sha1(bytes) : Digest.sha256(bytes));
    }
}
