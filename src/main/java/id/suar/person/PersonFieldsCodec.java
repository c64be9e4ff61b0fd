package id.suar.person;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.journal.TextCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is known of a person as bytes: a CBOR array of paths and texts by turns, in the order of the paths, filled up
/// with zeros to a bucket of lengths.
final class PersonFieldsCodec {

    static final int MAX_FIELDS = 500;
    /// The most characters of a path, and of a text.
    static final int MAX_PATH = 200;
    static final int MAX_TEXT = 16_000;

    /// Most people fit the first; each step tells less than a letter of a name would.
    private static final int[] BUCKETS = {256, 512, 1_024, 2_048, 4_096, 8_192, 16_384, 30_000};

    private static final CBORFactory CBOR = new CBORFactory();

    private PersonFieldsCodec() {}

    /// @throws IllegalArgumentException naming what is too much
    static byte[] encode(Map<String, String> fields) {
        SortedMap<String, String> sorted = new TreeMap<>(fields);
        if (sorted.isEmpty() || sorted.size() > MAX_FIELDS) {
            throw new IllegalArgumentException(sorted.size() + " fields of a person");
        }
        var out = new ByteArrayOutputStream(256);
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartArray(sorted, 2 * sorted.size());
            for (var field : sorted.entrySet()) {
                TextCodec.write(cbor, checked(field.getKey(), MAX_PATH, field.getKey()));
                TextCodec.write(cbor, checked(field.getValue(), MAX_TEXT, field.getKey()));
            }
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] plain = out.toByteArray();
        return Arrays.copyOf(plain, bucket(plain.length));
    }

    /// Empty when it is not what [#encode(Map)] makes, byte for byte.
    static Optional<Map<String, String>> decode(byte[] padded) {
        try (CBORParser cbor = CBOR.createParser(padded)) {
            Map<String, String> fields = read(cbor);
            return Arrays.equals(encode(fields), padded) ? Optional.of(fields) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean isBucket(int length) {
        return Arrays.binarySearch(BUCKETS, length) >= 0;
    }

    private static Map<String, String> read(CBORParser cbor) throws IOException {
        expect(cbor.nextToken(), JsonToken.START_ARRAY);
        Map<String, String> fields = new LinkedHashMap<>();
        while (cbor.nextToken() != JsonToken.END_ARRAY) {
            expect(cbor.currentToken(), JsonToken.VALUE_STRING);
            String path = cbor.getText();
            expect(cbor.nextToken(), JsonToken.VALUE_STRING);
            if (fields.put(path, cbor.getText()) != null || fields.size() > MAX_FIELDS) {
                throw new IOException("fields");
            }
        }
        return fields;
    }

    private static String checked(String text, int most, String path) {
        if (text.length() > most) {
            throw new IllegalArgumentException(path + ": " + text.length() + " characters");
        }
        return text;
    }

    private static int bucket(int length) {
        return Arrays.stream(BUCKETS)
                .filter(bucket -> bucket >= length)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a person of " + length + " bytes"));
    }

    private static void expect(JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException(wanted + " expected, found " + found);
        }
    }
}
