package id.suar.faults;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// One request or answer as it passed the line.
///
/// @param head first line and headers with the empty line after them
public record HttpMessage(String head, byte[] body) {

    private static final int LONGEST_HEAD = 64 * 1024;

    /// `POST /v1/parcels HTTP/1.1`, `HTTP/1.1 200 OK`.
    public String firstLine() {
        return head.substring(0, head.indexOf("\r\n"));
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body);
        return out.toByteArray();
    }

    /// Empty when the stream ends before the message does, or when its end is not to be found.
    static Optional<HttpMessage> read(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 4) {
            int octet = in.read();
            if (octet < 0 || bytes.size() > LONGEST_HEAD) {
                return Optional.empty();
            }
            bytes.write(octet);
            ends = octet == "\r\n\r\n".charAt(ends) ? ends + 1 : octet == '\r' ? 1 : 0;
        }
        String head = bytes.toString(StandardCharsets.ISO_8859_1);
        OptionalInt length = length(head);
        if (length.isEmpty()) {
            return Optional.empty();
        }
        byte[] body = in.readNBytes(length.getAsInt());
        return body.length < length.getAsInt() ? Optional.empty() : Optional.of(new HttpMessage(head, body));
    }

    /// All whole messages of one direction of one connection.
    static List<HttpMessage> all(byte[] stream) {
        List<HttpMessage> messages = new ArrayList<>();
        try {
            var in = new ByteArrayInputStream(stream);
            for (var one = read(in); one.isPresent(); one = read(in)) {
                messages.add(one.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    /// Empty when a fault of the line changed it: where the message ends is not known then.
    private static OptionalInt length(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("content-length:");
        if (at < 0) {
            return OptionalInt.of(0);
        }
        String stated = lower.substring(at + 15, lower.indexOf("\r\n", at)).trim();
        return stated.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(stated)) : OptionalInt.empty();
    }
}
