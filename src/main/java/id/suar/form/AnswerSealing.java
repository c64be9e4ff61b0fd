package id.suar.form;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The one way from answers to the body of an entry: what is about persons is sealed, each
/// person apart, or nothing is written at all.
public final class AnswerSealing {

    private final PersonalParts parts;

    public AnswerSealing(PersonalParts parts) {
        this.parts = parts;
    }

    /// What became of it.
    public sealed interface Sealed {

        record Body(byte[] bytes) implements Sealed {}

        /// Nothing may be stored.
        ///
        /// @param path   the first answer about a person
        /// @param reason key of a text in a bundle
        record Refused(String path, String reason) implements Sealed {}
    }

    /// @param changed by path; an empty text empties
    public Sealed body(FormDefinition form, Map<String, String> changed) {
        Map<String, String> clear = new TreeMap<>(changed);
        SortedMap<String, String> personal = new TreeMap<>(changed);
        clear.keySet().removeIf(form::sealed);
        personal.keySet().removeIf(path -> !form.sealed(path));
        if (!personal.isEmpty()) {
            clear.put(FormState.FILLED, filled(personal));
        }
        Map<String, SealedAnswers> sealed = new TreeMap<>();
        for (var person : byPerson(form, personal).entrySet()) {
            SortedMap<String, String> texts = person.getValue();
            List<byte[]> files = files(form, texts);
            if (files.size() > SealedAnswers.MOST_FILES) {
                return new Sealed.Refused(texts.firstKey(), "form.personal.large");
            }
            switch (parts.seal(texts)) {
                case PersonalParts.Sealing.Refused(String reason) -> {
                    return new Sealed.Refused(texts.firstKey(), reason);
                }
                case PersonalParts.Sealing.Sealed(byte[] part) ->
                    sealed.put(person.getKey(), new SealedAnswers(part, files));
            }
        }
        return new Sealed.Body(AnswersCodec.encode(clear, sealed));
    }

    private static SortedMap<String, SortedMap<String, String>> byPerson(
            FormDefinition form, SortedMap<String, String> personal) {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        personal.forEach((path, text) -> {
            if (!text.isEmpty()) {
                form.persons(path)
                        .forEach(person -> all.computeIfAbsent(person, _ -> new TreeMap<>())
                                .put(path, text));
            }
        });
        return all;
    }

    private static List<byte[]> files(FormDefinition form, SortedMap<String, String> texts) {
        return texts.entrySet().stream()
                .filter(one -> form.files(one.getKey()))
                .flatMap(one -> one.getValue().lines())
                .map(line -> line.substring(0, 2 * SealedAnswers.FILE_BYTES))
                .distinct()
                .map(HexFormat.of()::parseHex)
                .toList();
    }

    private static String filled(Map<String, String> personal) {
        return personal.entrySet().stream()
                .map(one -> (one.getValue().isEmpty() ? "-" : "") + one.getKey())
                .collect(Collectors.joining("\n"));
    }
}
