package id.suar.hub;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload.MultipartStream;
import org.apache.commons.fileupload.ParameterParser;

/// The files of a form as a browser sends them, one after the other, each only as far as it may be large.
final class Multipart {

    private static final int BUFFER = 16 * 1024;
    private static final int MOST_HEADERS = 4 * 1024;
    private static final int MOST_NAME = 200;
    private static final int MOST_BOUNDARY = 70;

    private final MultipartStream parts;
    private boolean begun;

    /// @param most bytes of the whole form
    Multipart(InputStream in, byte[] boundary, long most) {
        parts = new MultipartStream(new Bounded(in, most), boundary, BUFFER, null);
        parts.setHeaderEncoding("UTF-8");
        parts.setPartHeaderSizeMax(MOST_HEADERS);
    }

    /// @param name  as its sender calls it: for people to read, never a path
    /// @param whole false when it was larger than allowed and the rest was dropped
    record Part(String name, byte[] bytes, boolean whole) {}

    /// What the form is larger than.
    static final class TooMuch extends IOException {}

    static Optional<byte[]> boundary(String contentType) {
        Map<String, String> parameters = parser().parse(contentType, new char[] {';', ','});
        return Optional.ofNullable(parameters.get("boundary"))
                .filter(text -> contentType.startsWith("multipart/form-data"))
                .filter(text -> !text.isEmpty() && text.length() <= MOST_BOUNDARY)
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// The next file; fields that are no files are passed over. Empty after the last one.
    ///
    /// @param most bytes of one file
    /// @throws IOException when the form is not whole or no form at all
    Optional<Part> next(int most) throws IOException {
        boolean more = begun ? parts.readBoundary() : parts.skipPreamble();
        begun = true;
        while (more) {
            Optional<String> name = name(parts.readHeaders());
            if (name.isPresent()) {
                var kept = new Kept(most);
                parts.readBodyData(kept);
                return Optional.of(new Part(name.get(), kept.bytes.toByteArray(), kept.whole));
            }
            parts.discardBodyData();
            more = parts.readBoundary();
        }
        return Optional.empty();
    }

    /// Of a file: what follows the last slash; empty for other fields and where no file was chosen.
    private static Optional<String> name(String headers) {
        return headers.lines()
                .filter(line -> line.regionMatches(true, 0, "content-disposition:", 0, 20))
                .findFirst()
                .map(line -> parser().parse(line.substring(20), ';').get("filename"))
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1))
                .filter(name -> !name.isBlank())
                .map(name -> name.length() > MOST_NAME ? name.substring(0, MOST_NAME) : name);
    }

    private static ParameterParser parser() {
        var parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser;
    }

    private static final class Kept extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int most;
        private boolean whole = true;

        Kept(int most) {
            this.most = most;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int at, int length) {
            int room = Math.min(length, most - bytes.size());
            bytes.write(from, at, room);
            whole &= room == length;
        }
    }

    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] to, int at, int length) throws IOException {
            int got = super.read(to, at, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int got) throws IOException {
            left -= got;
            if (left < 0) {
                throw new TooMuch();
            }
        }
    }
}
