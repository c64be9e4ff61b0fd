package id.suar.form;

import id.suar.journal.EntryId;
import id.suar.journal.UnreadableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the entries of one record of answers amount to: the fold, entry by entry.
///
/// @param answers in clear
/// @param sealed  what was said of persons, in the order of the fold: later parts of a person replace
///                earlier ones of the same
/// @param filled  paths that are written in sealed parts, so that what is missing can be told without opening them
/// @param others  keys with values that this version does not know; they stay in the entries
public record FormState(Answers answers, List<SealedPart> sealed, Set<String> filled, Set<String> others) {

    /// The key under which an entry says which sealed paths it writes (`reporter.name`) or empties (`-reporter.email`),
    /// one a line.
    public static final String FILLED = "filled";

    public static final FormState NONE = new FormState(Answers.NONE, List.of(), Set.of(), Set.of());

    /// The most answers of one record; who needs more did not fill in a form.
    public static final int MOST_ANSWERS = 2_000;

    /// The most sealed parts of one record.
    public static final int MOST_PARTS = 1_000;

    public FormState {
        sealed = List.copyOf(sealed);
        filled = Set.copyOf(filled);
        others = Set.copyOf(others);
    }

    /// @param entry  that it stands in
    /// @param person whom it tells of, by what they are in the form: `reporter`, `witnesses.2`
    public record SealedPart(EntryId entry, String person, byte[] part) {}

    /// @throws UnreadableEntry when the record would outgrow its bounds
    public FormState after(EntryId entry, byte[] body) {
        AnswersCodec.Patch patch = AnswersCodec.decode(body);
        Map<String, String> changed = new TreeMap<>(patch.texts());
        String written = changed.remove(FILLED);
        Answers after = answers.with(known(changed));
        List<SealedPart> parts = new ArrayList<>(sealed);
        patch.sealed().forEach((person, one) -> parts.add(new SealedPart(entry, person, one.part())));
        Set<String> paths = filled(written == null ? "" : written);
        if (after.texts().size() > MOST_ANSWERS || parts.size() > MOST_PARTS || paths.size() > MOST_ANSWERS) {
            throw new UnreadableEntry("more answers than a form has");
        }
        Set<String> unknown = new TreeSet<>(others);
        unknown.removeAll(patch.texts().keySet());
        unknown.addAll(patch.others());
        return new FormState(after, parts, paths, unknown);
    }

    private static Map<String, String> known(Map<String, String> changed) {
        changed.keySet().removeIf(path -> !FieldPath.isOne(path));
        return changed;
    }

    private Set<String> filled(String written) {
        Set<String> paths = new TreeSet<>(filled);
        written.lines().forEach(line -> {
            if (line.startsWith("-")) {
                paths.remove(line.substring(1));
            } else if (FieldPath.isOne(line)) {
                paths.add(line);
            }
        });
        return paths;
    }
}
