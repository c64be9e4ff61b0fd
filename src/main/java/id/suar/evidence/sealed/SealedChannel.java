package id.suar.evidence.sealed;

import id.suar.access.ChunkCipher;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/// The content of a sealed file, read from anywhere; one chunk is held. What comes out was found unchanged.
/// Not for several threads at once. Closing it closes the file.
public final class SealedChannel implements SeekableByteChannel {

    private final SeekableByteChannel file;
    private final ChunkCipher cipher;
    private final long size;
    private final long chunks;
    private final ByteBuffer box = ByteBuffer.allocate(ChunkLayout.SEALED_CHUNK);
    private final ByteBuffer chunk = ByteBuffer.allocate(ChunkLayout.CHUNK);
    private long held = -1;
    private long position;

    /// @throws DamagedEvidence when the file cannot be one that was sealed with this key: its length, its beginning
    ///                         and its end are looked at, the rest when it is read
    public SealedChannel(SeekableByteChannel file, byte[] key) throws IOException {
        this.file = file;
        this.cipher = new ChunkCipher(key, ChunkLayout.head());
        this.size = ChunkLayout.content(file.size()).orElseThrow(() -> new DamagedEvidence(0));
        this.chunks = ChunkLayout.chunks(size);
        byte[] head = new byte[ChunkLayout.head().length];
        if (!fill(ByteBuffer.wrap(head), 0) || !Arrays.equals(head, ChunkLayout.head())) {
            throw new DamagedEvidence(0);
        }
        hold(chunks - 1);
        hold(0);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (position >= size) {
            return -1;
        }
        hold(position / ChunkLayout.CHUNK);
        int from = (int) (position % ChunkLayout.CHUNK);
        int count = Math.min(into.remaining(), chunk.limit() - from);
        into.put(chunk.array(), from, count);
        position += count;
        return count;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SealedChannel position(long newPosition) {
        if (newPosition < 0) {
            throw new IllegalArgumentException("position " + newPosition);
        }
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SealedChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }

    private void hold(long wanted) throws IOException {
        if (held == wanted) {
            return;
        }
        held = -1;
        boolean last = wanted == chunks - 1;
        long length = last ? file.size() - ChunkLayout.start(wanted) : ChunkLayout.SEALED_CHUNK;
        // The file may have been changed since its length was read.
        if (length < ChunkCipher.TAG_BYTES || length > ChunkLayout.SEALED_CHUNK) {
            throw new DamagedEvidence(wanted);
        }
        box.clear().limit((int) length);
        chunk.clear();
        if (!fill(box, ChunkLayout.start(wanted)) || !cipher.open(wanted, last, box.flip(), chunk)) {
            throw new DamagedEvidence(wanted);
        }
        chunk.flip();
        held = wanted;
    }

    /// @return false when the file ends before
    private boolean fill(ByteBuffer into, long from) throws IOException {
        file.position(from);
        while (into.hasRemaining()) {
            if (file.read(into) < 0) {
                return false;
            }
        }
        return true;
    }
}
