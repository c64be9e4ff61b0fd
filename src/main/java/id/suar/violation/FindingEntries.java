package id.suar.violation;

import id.suar.form.AnswersCodec;
import id.suar.journal.UnreadableEntry;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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
        Map<String, String> byKey = new HashMap<>();
        texts.forEach((field, text) -> byKey.put(field.key(), text));
        return AnswersCodec.encode(byKey);
    }

    /// @throws UnreadableEntry when it is not one such map, in order, with texts where texts belong
    public static Patch decode(byte[] body) {
        var read = AnswersCodec.decode(body);
        Set<String> others = new HashSet<>(read.others());
        if (!read.sealed().isEmpty()) {
            others.add(AnswersCodec.SEALED);
        }
        others.stream()
                .filter(key -> FindingField.of(key).isPresent())
                .findFirst()
                .ifPresent(key -> {
                    throw new UnreadableEntry(key + ": not a text");
                });
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        Set<String> withdrawn = new HashSet<>();
        read.texts()
                .forEach((key, text) -> FindingField.of(key)
                        .ifPresentOrElse(
                                field -> texts.put(field, text), () -> (text.isEmpty() ? withdrawn : others).add(key)));
        return new Patch(texts, others, withdrawn);
    }
}
