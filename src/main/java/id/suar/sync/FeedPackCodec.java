package id.suar.sync;

import id.suar.access.Digest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A pack's file, compressed and cut into what entries can hold; and back again.
public final class FeedPackCodec {

    private FeedPackCodec() {}

    /// @throws IllegalArgumentException when it is too large for a journal
    public static FeedPack cut(String region, String name, int version, byte[] file) {
        byte[] packed = packed(file);
        List<byte[]> parts = new ArrayList<>();
        for (int at = 0; at < packed.length; at += FeedEntries.PART) {
            parts.add(Arrays.copyOfRange(packed, at, Math.min(packed.length, at + FeedEntries.PART)));
        }
        return new FeedPack(region, name, version, Digest.sha256(file), parts);
    }

    /// The file again; empty when it is more than `limit` bytes, damaged, or another file than the one that was sent.
    static Optional<byte[]> file(byte[] packed, byte[] digest, int limit) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] file = in.readNBytes(limit + 1);
            return file.length <= limit && Arrays.equals(Digest.sha256(file), digest)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] packed(byte[] file) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
