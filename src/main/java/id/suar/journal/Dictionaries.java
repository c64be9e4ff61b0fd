package id.suar.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/// The compression dictionaries that ship with the program, made by `bench/dictionary`. Their number travels
/// in each segment; once released, a dictionary's file never changes: a better one gets the next number.
final class Dictionaries {

    /// No dictionary at all.
    static final int NONE = 0;

    /// What new segments are written with.
    static final int CURRENT = 1;

    private static final Map<Integer, byte[]> KNOWN = Map.of(NONE, new byte[0], CURRENT, read(CURRENT));

    private Dictionaries() {}

    /// Empty for a number that this version does not know.
    static Optional<byte[]> find(int id) {
        return Optional.ofNullable(KNOWN.get(id));
    }

    private static byte[] read(int id) {
        String file = "dictionary-" + id + ".zstd";
        try (InputStream in = Dictionaries.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
