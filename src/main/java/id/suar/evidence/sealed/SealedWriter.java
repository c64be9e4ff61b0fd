package id.suar.evidence.sealed;

import id.suar.access.ChunkCipher;
import id.suar.access.RunningDigest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/// Seals content as it comes, holding one chunk. What was written is a sealed file only after [#finish()].
public final class SealedWriter {

    private final WritableByteChannel out;
    private final ChunkCipher cipher;
    private final RunningDigest content = new RunningDigest();
    private final RunningDigest sealed = new RunningDigest();
    private final ByteBuffer chunk = ByteBuffer.allocate(ChunkLayout.CHUNK);
    private final ByteBuffer box = ByteBuffer.allocate(ChunkLayout.SEALED_CHUNK);
    private long chunks;
    private long bytes;
    private long sealedBytes;

    /// @param key for this content only
    public SealedWriter(WritableByteChannel out, byte[] key) throws IOException {
        this.out = out;
        this.cipher = new ChunkCipher(key, ChunkLayout.head());
        write(ByteBuffer.wrap(ChunkLayout.head()));
    }

    /// What was sealed.
    ///
    /// @param hash       SHA-256 of the content
    /// @param sealedHash SHA-256 of the file
    public record Sealed(byte[] hash, long bytes, byte[] sealedHash, long sealedBytes) {}

    public void add(byte[] piece, int from, int count) throws IOException {
        content.add(piece, from, count);
        bytes += count;
        int at = from;
        while (at < from + count) {
            // A full chunk is closed only when more follows: the last one is closed otherwise.
            if (!chunk.hasRemaining()) {
                close(false);
            }
            int part = Math.min(chunk.remaining(), from + count - at);
            chunk.put(piece, at, part);
            at += part;
        }
    }

    public Sealed finish() throws IOException {
        close(true);
        return new Sealed(content.hash(), bytes, sealed.hash(), sealedBytes);
    }

    private void close(boolean last) throws IOException {
        box.clear();
        cipher.close(chunks++, last, chunk.flip(), box);
        chunk.clear();
        write(box.flip());
    }

    private void write(ByteBuffer piece) throws IOException {
        sealed.add(piece.array(), piece.position(), piece.remaining());
        sealedBytes += piece.remaining();
        while (piece.hasRemaining()) {
            out.write(piece);
        }
    }
}
