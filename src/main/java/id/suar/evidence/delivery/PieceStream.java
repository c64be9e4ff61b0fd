package id.suar.evidence.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A part of a file, opened when it is first read and closed at its end.
final class PieceStream extends InputStream {

    private final Path file;
    private final long end;
    private long at;
    private FileChannel channel;

    PieceStream(Path file, long from, long length) {
        this.file = file;
        this.at = from;
        this.end = from + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (at >= end) {
            close();
            return -1;
        }
        if (channel == null) {
            channel = FileChannel.open(file, StandardOpenOption.READ);
        }
        int read = channel.read(ByteBuffer.wrap(into, from, (int) Math.min(most, end - at)), at);
        if (read < 0) {
            close();
            throw new IOException("the file ends before " + end);
        }
        at += read;
        return read;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
