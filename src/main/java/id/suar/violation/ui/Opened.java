package id.suar.violation.ui;

import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import id.suar.violation.FindingTexts;
import id.suar.violation.RecordedFinding;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What a form begins with.
///
/// @param draftKey where its draft is kept
/// @param seen     the recorded finding that it changes
/// @param base     texts that are no news: those of the record, or what the program fills in by itself
/// @param begun    texts that it shows at first
/// @param restored those texts were left in a draft
public record Opened(
        String draftKey,
        Optional<RecordedFinding> seen,
        Map<FindingField, String> base,
        Map<FindingField, String> begun,
        boolean restored) {

    /// A new finding.
    ///
    /// @param proposed by another room; worth a draft of its own
    public static Opened fresh(String draftKey, Map<FindingField, String> base, Map<FindingField, String> proposed) {
        return new Opened(draftKey, Optional.empty(), base, with(base, proposed), false);
    }

    /// A recorded one, to be read or changed.
    public static Opened of(RecordedFinding seen) {
        Map<FindingField, String> texts = FindingTexts.of(seen.finding());
        return new Opened(FindingDrafts.of(seen.id()), Optional.of(seen), texts, texts, false);
    }

    /// Goes on with what was left in its draft.
    public Opened restored(Map<FindingField, String> draft) {
        return new Opened(draftKey, seen, base, draft, true);
    }

    private static Map<FindingField, String> with(Map<FindingField, String> base, Map<FindingField, String> more) {
        var all = new EnumMap<FindingField, String>(FindingField.class);
        all.putAll(base);
        all.putAll(more);
        return all;
    }
}
