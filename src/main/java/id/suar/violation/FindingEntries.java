package id.suar.violation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.journal.UnreadableEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The entries of findings and their encoding.
///
/// A body is a CBOR map with text keys, in the deterministic order of RFC 8949 §4.2.1 (short keys first,
/// then by bytes). The keys of [FindingField] have texts; a field that nothing is written in is absent.
///
/// An amendment holds only what it changes; `null` empties a field. What it does not name stays as it was,
/// also what this version does not know. So keys may be added at any time, with values of any type, and
/// neither kind needs another version for it. Kept free for what comes:
///
/// | key | for |
/// |---|---|
/// | `sealed` | persons (reported party, witnesses), sealed with keys of their own |
/// | `evidence` | references to evidence: an array of hashes with captions |
/// | `number` | the official number; given by the office that keeps the register |
/// | `related` | other records of the same event: an array of entry ids |
///
/// Decisions on a finding are kinds of their own with this finding as their subject.
public final class FindingEntries {

    public static final String RECORDED = "violation.finding.recorded/1";
    public static final String AMENDED = "violation.finding.amended/1";

    private static final CBORFactory CBOR = new CBORFactory();

    private FindingEntries() {}

    /// Body of an entry that begins a record.
    public static byte[] recorded(Finding finding) {
        return encode(FindingTexts.of(finding));
    }

    /// Body of an entry that makes `after` of `before`.
    public static byte[] amended(Finding before, Finding after) {
        return encode(changes(before, after));
    }

    /// Unfinished texts, to be read back with [#decode].
    static byte[] draft(Map<FindingField, String> texts) {
        return encode(texts);
    }

    /// What differs, as it is in `after`: an empty text for a field that was emptied.
    public static Map<FindingField, String> changes(Finding before, Finding after) {
        Map<FindingField, String> changed = new EnumMap<>(FindingField.class);
        for (FindingField field : FindingField.values()) {
            String text = FindingTexts.text(after, field);
            if (!text.equals(FindingTexts.text(before, field))) {
                changed.put(field, text);
            }
        }
        return changed;
    }

    /// What an entry says of the fields.
    ///
    /// @param texts      by field; an empty text empties it
    /// @param others     keys that this version does not know, and that the entry gives a value
    /// @param withdrawn  such keys that the entry empties
    public record Patch(Map<FindingField, String> texts, Set<String> others, Set<String> withdrawn) {

        public Patch {
            texts = Map.copyOf(texts);
            others = Set.copyOf(others);
            withdrawn = Set.copyOf(withdrawn);
        }
    }

    private static byte[] encode(Map<FindingField, String> texts) {
        Map<String, String> ordered = new TreeMap<>(TextCodec.ORDER);
        texts.forEach((field, text) -> ordered.put(field.key(), text));
        var out = new ByteArrayOutputStream();
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartObject(ordered.size());
            for (var entry : ordered.entrySet()) {
                cbor.writeFieldName(entry.getKey());
                if (entry.getValue().isEmpty()) {
                    cbor.writeNull();
                } else {
                    TextCodec.write(cbor, entry.getValue());
                }
            }
            cbor.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// @throws UnreadableEntry when it is not one such map, in order, with texts where texts belong
    public static Patch decode(byte[] body) {
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        Set<String> others = new HashSet<>();
        Set<String> withdrawn = new HashSet<>();
        List<String> keys = new ArrayList<>();
        try (CBORParser cbor = CBOR.createParser(body)) {
            if (cbor.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableEntry("not a map");
            }
            for (String key = cbor.nextFieldName(); key != null; key = cbor.nextFieldName()) {
                inOrder(keys, key);
                JsonToken value = cbor.nextToken();
                Optional<FindingField> field = FindingField.of(key);
                if (field.isPresent()) {
                    texts.put(field.get(), text(key, cbor, value));
                } else {
                    (value == JsonToken.VALUE_NULL ? withdrawn : others).add(key);
                    cbor.skipChildren();
                }
            }
            ended(cbor, body);
        } catch (IOException e) {
            throw new UnreadableEntry("not CBOR: " + e.getClass().getSimpleName(), e);
        }
        return new Patch(texts, others, withdrawn);
    }

    private static String text(String key, JsonParser cbor, JsonToken value) throws IOException {
        return switch (value) {
            case VALUE_NULL -> "";
            case VALUE_STRING -> cbor.getText();
            default -> throw new UnreadableEntry(key + ": not a text");
        };
    }

    private static void inOrder(List<String> keys, String key) {
        if (!keys.isEmpty() && TextCodec.ORDER.compare(keys.getLast(), key) >= 0) {
            throw new UnreadableEntry("key out of order: " + key);
        }
        keys.add(key);
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
