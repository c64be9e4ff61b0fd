package id.suar.journal;

import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/// Texts in deterministic CBOR (RFC 8949 §4.2.1), for the bodies of entries.
public final class TextCodec {

    /// Of keys that are texts of less than 256 bytes, as ours are: short ones first, then by bytes.
    public static final Comparator<String> ORDER = Comparator.comparingInt((String key) -> utf8(key).length)
            .thenComparing(TextCodec::utf8, Arrays::compareUnsigned);

    private TextCodec() {}

    /// Not writeString: that cuts long texts into chunks, which deterministic CBOR forbids.
    public static void write(CBORGenerator cbor, String text) throws IOException {
        byte[] bytes = utf8(text);
        cbor.writeUTF8String(bytes, 0, bytes.length);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
