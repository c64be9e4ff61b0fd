package id.suar.sync;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A pack file on its way through a journal, in as many parts as entries are too small for it.
///
/// @param name   of the file, without its ending
/// @param digest SHA-256 of the file
/// @param parts  of the compressed file, in order; what has not arrived is empty
public record FeedPack(String region, String name, int version, byte[] digest, List<byte[]> parts) {

    public static final int MAX_PARTS = 64;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public FeedPack {
        parts = List.copyOf(parts);
        if (!isName(name) || version < 1 || parts.isEmpty() || parts.size() > MAX_PARTS) {
            throw new IllegalArgumentException("pack " + name + " version " + version + ", " + parts.size() + " parts");
        }
    }

    /// A name that is safe as one of a file on every system.
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /// With one more part.
    ///
    /// @throws IllegalArgumentException when it has no such part
    FeedPack with(int index, byte[] part) {
        if (index < 0 || index >= parts.size()) {
            throw new IllegalArgumentException("part " + index + " of " + parts.size());
        }
        byte[][] all = parts.toArray(byte[][]::new);
        all[index] = part;
        return new FeedPack(region, name, version, digest, Arrays.asList(all));
    }

    /// The compressed file; empty while parts are missing.
    Optional<byte[]> packed() {
        if (parts.stream().anyMatch(part -> part.length == 0)) {
            return Optional.empty();
        }
        byte[] all = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return Optional.of(all);
    }
}
