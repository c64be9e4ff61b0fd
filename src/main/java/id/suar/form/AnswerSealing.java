package id.suar.form;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The one way from answers to the body of an entry: what is about persons is sealed, or nothing is written at all.
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
        SortedMap<String, String> written = new TreeMap<>(personal);
        written.values().removeIf(String::isEmpty);
        if (written.isEmpty()) {
            return new Sealed.Body(AnswersCodec.encode(clear));
        }
        return switch (parts.seal(written)) {
            case PersonalParts.Sealing.Refused(String reason) -> new Sealed.Refused(written.firstKey(), reason);
            case PersonalParts.Sealing.Sealed(byte[] part) ->
                new Sealed.Body(AnswersCodec.encode(clear, Optional.of(part)));
        };
    }

    private static String filled(Map<String, String> personal) {
        return personal.entrySet().stream()
                .map(one -> (one.getValue().isEmpty() ? "-" : "") + one.getKey())
                .collect(Collectors.joining("\n"));
    }
}
