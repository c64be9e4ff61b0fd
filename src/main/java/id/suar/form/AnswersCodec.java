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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Maps of texts as bodies of entries: CBOR with text keys in the deterministic order of RFC 8949 §4.2.1 (short keys
/// first, then by bytes).
///
/// An amendment holds only what it changes; `null` empties. What it does not name stays as it was, also what this
/// version does not know, so keys may be added at any time, with values of any type, and no kind needs another
/// version for it.
///
/// `sealed` is kept for what is about persons: a map of those whom the entry tells of, by what they are in
/// the form (`reporter`, `witnesses.2`). Each is an array: the part that [PersonalParts] made, then the
/// SHA-256 of each file that goes with the person. One part for each, so that who is erased takes nobody
/// along.
public final class AnswersCodec {

    /// The most persons of one entry.
    static final int MOST_PERSONS = 500;

    /// The key of the sealed parts.
    public static final String SEALED = "sealed";

    private static final CBORFactory CBOR = new CBORFactory();

    private AnswersCodec() {}

    /// What a body says.
    ///
    /// @param texts  by key; an empty text empties
    /// @param sealed what it says of persons, by whom
    /// @param others keys whose values are neither texts nor empty
    public record Patch(Map<String, String> texts, Map<String, SealedAnswers> sealed, Set<String> others) {

        public Patch {
            texts = Map.copyOf(texts);
            sealed = Collections.unmodifiableMap(new LinkedHashMap<>(sealed));
            others = Set.copyOf(others);
        }
    }

    public static byte[] encode(Map<String, String> texts) {
        return encode(texts, Map.of());
    }

    /// @param texts  an empty text becomes `null`
    /// @param sealed by person
    public static byte[] encode(Map<String, String> texts, Map<String, SealedAnswers> sealed) {
        Set<String> ordered = new TreeSet<>(TextCodec.ORDER);
        ordered.addAll(texts.keySet());
        if (!sealed.isEmpty()) {
            ordered.add(SEALED);
        }
        var out = new ByteArrayOutputStream();
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartObject(null, ordered.size());
            for (String key : ordered) {
                cbor.writeFieldName(key);
                if (!sealed.isEmpty() && key.equals(SEALED)) {
                    write(cbor, sealed);
                } else {
                    write(cbor, TextCodec.utf8(texts.get(key)));
                }
            }
            cbor.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(CBORGenerator cbor, Map<String, SealedAnswers> sealed) throws IOException {
        Map<String, SealedAnswers> ordered = new TreeMap<>(TextCodec.ORDER);
        ordered.putAll(sealed);
        cbor.writeStartObject(null, ordered.size());
        for (var one : ordered.entrySet()) {
            cbor.writeFieldName(one.getKey());
            List<byte[]> files = one.getValue().files();
            cbor.writeStartArray(null, 1 + files.size());
            cbor.writeBinary(one.getValue().part());
            for (byte[] file : files) {
                cbor.writeBinary(file);
            }
            cbor.writeEndArray();
        }
        cbor.writeEndObject();
    }

    private static void write(CBORGenerator cbor, byte[] value) throws IOException {
        if (value.length == 0) {
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
        Map<String, SealedAnswers> sealed = Map.of();
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
                if (key.equals(SEALED) && value == JsonToken.START_OBJECT) {
                    sealed = sealed(cbor);
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

    private static Map<String, SealedAnswers> sealed(CBORParser cbor) throws IOException {
        Map<String, SealedAnswers> all = new LinkedHashMap<>();
        String before = null;
        for (String person = cbor.nextFieldName(); person != null; person = cbor.nextFieldName()) {
            boolean ordered = before == null || TextCodec.ORDER.compare(before, person) < 0;
            if (!ordered || !FieldPath.isOne(person) || all.size() == MOST_PERSONS) {
                throw new UnreadableEntry("person out of order");
            }
            before = person;
            if (cbor.nextToken() != JsonToken.START_ARRAY) {
                throw new UnreadableEntry("no parts of a person");
            }
            List<byte[]> strings = new ArrayList<>();
            while (cbor.nextToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
                strings.add(cbor.getBinaryValue());
            }
            if (cbor.currentToken() != JsonToken.END_ARRAY || strings.isEmpty()) {
                throw new UnreadableEntry("parts of a person are not bytes");
            }
            all.put(person, answers(strings));
        }
        return all;
    }

    private static SealedAnswers answers(List<byte[]> strings) {
        try {
            return new SealedAnswers(strings.getFirst(), strings.subList(1, strings.size()));
        } catch (IllegalArgumentException e) {
            throw new UnreadableEntry(e.getMessage(), e);
        }
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
