package id.suar.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The bytes of one part of a workbook, while they are unpacked: a part that swells, that has a document type,
/// entities or comments, or that never comes to the next tag is refused before a reader of XML sees it.
final class PartStream extends FilterInputStream {

    /// Of all parts of a workbook that are read, unpacked.
    static final long MOST = 400L * 1024 * 1024;

    /// What sheets of equal figures come to is below a hundred; deflate alone reaches a thousand.
    private static final long RATIO = 250;

    /// Smaller parts may be packed as tightly as they like.
    private static final long SMALL = 4L * 1024 * 1024;

    private static final int BETWEEN_TAGS = 512 * 1024;

    private final String name;
    private final long most;
    private long read;
    private int sinceTag;
    private int last;

    /// @param packed bytes of the part in its file
    /// @param left   how much of [#MOST] other parts have left
    PartStream(InputStream in, String name, long packed, long left) {
        super(in);
        this.name = name;
        this.most = Math.min(left, Math.max(SMALL, packed * RATIO));
    }

    /// Bytes that came out so far.
    long unpacked() {
        return read;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        for (int i = from; i < from + count; i++) {
            take(bytes[i]);
        }
        return count;
    }

    private void take(byte b) throws HostilePart {
        if (++read > most) {
            throw new HostilePart("table.xlsx.bomb", name);
        }
        boolean declaration = b == '?' && read <= 5;
        if (b == 0 || last == '<' && (b == '!' || b == '?' && !declaration)) {
            throw new HostilePart("table.xlsx.markup", name);
        }
        sinceTag = b == '<' ? 0 : sinceTag + 1;
        if (sinceTag > BETWEEN_TAGS) {
            throw new HostilePart("table.xlsx.markup", name);
        }
        last = b;
    }
}
