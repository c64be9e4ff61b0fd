package id.suar.form;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.journal.TextCodec;
import id.suar.journal.UnreadableEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Maps of texts as bodies of entries: CBOR with text keys in the deterministic order of RFC 8949 §4.2.1 (short keys
/// first, then by bytes).
///
/// An amendment holds only what it changes; `null` empties. What it does not name stays as it was, also what this
/// version does not know, so keys may be added at any time, with values of any type, and no kind needs another
/// version for it. `sealed` is kept for what is about persons: bytes that [PersonalParts] made.
public final class AnswersCodec {

    /// The key of the sealed part.
    public static final String SEALED = "sealed";

    private static final CBORFactory CBOR = new CBORFactory();

    private AnswersCodec() {}

    /// What a body says.
    ///
    /// @param texts  by key; an empty text empties
    /// @param sealed what it says of persons; empty when it says nothing of them
    /// @param others keys whose values are neither texts nor empty
    public record Patch(Map<String, String> texts, Optional<byte[]> sealed, Set<String> others) {

        public Patch {
            texts = Map.copyOf(texts);
            others = Set.copyOf(others);
        }
    }

    public static byte[] encode(Map<String, String> texts) {
        return encode(texts, Optional.empty());
    }

    /// @param texts an empty text becomes `null`
    public static byte[] encode(Map<String, String> texts, Optional<byte[]> sealed) {
        Map<String, byte[]> ordered = new TreeMap<>(TextCodec.ORDER);
        texts.forEach((key, text) -> ordered.put(key, TextCodec.utf8(text)));
        sealed.ifPresent(part -> ordered.put(SEALED, part));
        var out = new ByteArrayOutputStream();
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartObject(null, ordered.size());
            for (var entry : ordered.entrySet()) {
                cbor.writeFieldName(entry.getKey());
                write(
                        cbor,
                        entry.getValue(),
                        sealed.isPresent() && entry.getKey().equals(SEALED));
            }
            cbor.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(CBORGenerator cbor, byte[] value, boolean bytes) throws IOException {
        if (bytes) {
            cbor.writeBinary(value);
        } else if (value.length == 0) {
            cbor.writeNull();
        } else {
            // Not writeString: that cuts long texts into chunks, which deterministic CBOR forbids.
            cbor.writeUTF8String(value, 0, value.length);
        }
    }

    /// @throws UnreadableEntry when it is not one such map, in order
    public static Patch decode(byte[] body) {
        Map<String, String> texts = new HashMap<>();
        Set<String> others = new HashSet<>();
        Optional<byte[]> sealed = Optional.empty();
        String before = null;
        try (CBORParser cbor = CBOR.createParser(body)) {
            if (cbor.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableEntry("not a map");
            }
            for (String key = cbor.nextFieldName(); key != null; key = cbor.nextFieldName()) {
                if (before != null && TextCodec.ORDER.compare(before, key) >= 0) {
                    throw new UnreadableEntry("key out of order: " + key);
                }
                before = key;
                JsonToken value = cbor.nextToken();
                if (key.equals(SEALED) && value == JsonToken.VALUE_EMBEDDED_OBJECT) {
                    sealed = Optional.of(cbor.getBinaryValue());
                } else {
                    value(key, cbor, value, texts, others);
                }
            }
            ended(cbor, body);
        } catch (IOException e) {
            throw new UnreadableEntry("not CBOR: " + e.getClass().getSimpleName(), e);
        }
        return new Patch(texts, sealed, others);
    }

    private static void value(
            String key, CBORParser cbor, JsonToken value, Map<String, String> texts, Set<String> others)
            throws IOException {
        switch (value) {
            case VALUE_NULL -> texts.put(key, "");
            case VALUE_STRING -> texts.put(key, cbor.getText());
            default -> {
                others.add(key);
                cbor.skipChildren();
            }
        }
    }

    private static void ended(CBORParser cbor, byte[] body) throws IOException {
        if (cbor.currentToken() != JsonToken.END_OBJECT) {
            throw new UnreadableEntry("map is not ended");
        }
        if (cbor.currentLocation().getByteOffset() != body.length) {
            throw new UnreadableEntry("something after the map");
        }
    }
}
