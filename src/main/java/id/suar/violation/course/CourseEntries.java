package id.suar.violation.course;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.journal.TextCodec;
import id.suar.journal.UnreadableEntry;
import id.suar.violation.flow.CaseEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// The entry of a step and its encoding: `violation.case.stepped/1`, a CBOR array `[event, at, fields]`. `at` is the
/// legal time, `2024-02-22T10:00`, local to the office; `fields` is a map of texts in the deterministic order of
/// RFC 8949.
public final class CourseEntries {

    public static final String STEPPED = "violation.case.stepped/1";

    /// Most fields of a step, and most bytes (UTF-8) of one.
    static final int MAX_FIELDS = 40;

    static final int MAX_BYTES = 16_000;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final CBORFactory CBOR = new CBORFactory();

    private CourseEntries() {}

    static byte[] stepped(CaseEvent event) {
        Map<String, String> ordered = new TreeMap<>(TextCodec.ORDER);
        ordered.putAll(event.fields());
        var out = new ByteArrayOutputStream(128);
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartArray(event, 3);
            TextCodec.write(cbor, event.event());
            TextCodec.write(cbor, MINUTE.format(event.at()));
            cbor.writeStartObject(ordered, ordered.size());
            for (var field : ordered.entrySet()) {
                cbor.writeFieldName(field.getKey());
                TextCodec.write(cbor, field.getValue());
            }
            cbor.writeEndObject();
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// @throws UnreadableEntry when the body is not such an array
    static CaseEvent read(byte[] body) {
        try (CBORParser cbor = CBOR.createParser(body)) {
            expect(cbor.nextToken() == JsonToken.START_ARRAY, "not an array");
            String event = text(cbor, cbor.nextToken());
            LocalDateTime at = LocalDateTime.parse(text(cbor, cbor.nextToken()), MINUTE);
            Map<String, String> fields = fields(cbor);
            expect(cbor.nextToken() == JsonToken.END_ARRAY, "array is not ended");
            expect(cbor.currentLocation().getByteOffset() == body.length, "something after the array");
            return new CaseEvent(event, at, fields);
        } catch (IOException | DateTimeException e) {
            throw new UnreadableEntry("step: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> fields(CBORParser cbor) throws IOException {
        expect(cbor.nextToken() == JsonToken.START_OBJECT, "fields are no map");
        Map<String, String> fields = new HashMap<>();
        for (String key = cbor.nextFieldName(); key != null; key = cbor.nextFieldName()) {
            expect(fields.size() < MAX_FIELDS, "too many fields");
            expect(fields.put(key, text(cbor, cbor.nextToken())) == null, "field twice: " + key);
        }
        return fields;
    }

    private static String text(CBORParser cbor, JsonToken token) throws IOException {
        expect(token == JsonToken.VALUE_STRING, "no text");
        String text = cbor.getText();
        expect(TextCodec.utf8(text).length <= MAX_BYTES, "too long a text");
        return text;
    }

    private static void expect(boolean holds, String what) throws IOException {
        if (!holds) {
            throw new IOException(what);
        }
    }
}
