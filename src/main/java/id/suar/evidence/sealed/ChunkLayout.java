package id.suar.evidence.sealed;

import id.suar.access.ChunkCipher;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/// Where what lies in a sealed file. Pure arithmetic, in bytes.
public final class ChunkLayout {

    /// The most content that a file may have: 2 GB, what FAT32 and people bear.
    public static final long MOST = 2L * 1024 * 1024 * 1024;

    /// Content of each chunk but the last.
    public static final int CHUNK = 64 * 1024;

    static final int SEALED_CHUNK = CHUNK + ChunkCipher.TAG_BYTES;

    private static final byte[] HEAD = "SUAREV\0\1".getBytes(StandardCharsets.ISO_8859_1);

    private ChunkLayout() {}

    /// How each sealed file begins; all chunks are bound to it.
    public static byte[] head() {
        return HEAD.clone();
    }

    /// Length of the file with so much content.
    public static long sealed(long content) {
        return HEAD.length + content + chunks(content) * ChunkCipher.TAG_BYTES;
    }

    /// Content of a file of this length; empty when no file can have it.
    public static OptionalLong content(long sealed) {
        long body = sealed - HEAD.length;
        if (body < ChunkCipher.TAG_BYTES) {
            return OptionalLong.empty();
        }
        long chunks = (body + SEALED_CHUNK - 1) / SEALED_CHUNK;
        long content = body - chunks * ChunkCipher.TAG_BYTES;
        return content >= 0 && sealed(content) == sealed ? OptionalLong.of(content) : OptionalLong.empty();
    }

    /// At least one.
    static long chunks(long content) {
        return Math.max(1, (content + CHUNK - 1) / CHUNK);
    }

    /// Where a chunk begins in the file.
    public static long start(long chunk) {
        return HEAD.length + chunk * SEALED_CHUNK;
    }
}
