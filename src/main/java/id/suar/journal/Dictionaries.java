package id.suar.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The compression dictionaries that ship with the program. Their number travels in each segment; once
/// released, a dictionary's file never changes.
final class Dictionaries {

    /// What new segments are written with.
    static final int CURRENT = 0;

    private Dictionaries() {}

    static byte[] current() {
        return find(CURRENT).orElseThrow();
    }

    /// Empty for a number that this version does not know; number 0 is no dictionary.
    static Optional<byte[]> find(int id) {
        if (id == 0) {
            return Optional.of(new byte[0]);
        }
        try (InputStream in = Dictionaries.class.getResourceAsStream("dictionary-" + id + ".zstd")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
