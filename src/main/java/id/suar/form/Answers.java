package id.suar.form;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is written in a form: texts by path (`event.what`, `act.2.from`). Immutable; a path that is not there has
/// nothing written in it.
public final class Answers {

    public static final Answers NONE = new Answers(new TreeMap<>());

    private final SortedMap<String, String> texts;

    private Answers(SortedMap<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /// Empty texts are left out.
    public static Answers of(Map<String, String> texts) {
        return NONE.with(texts);
    }

    /// Empty where nothing is written.
    public String text(String path) {
        return texts.getOrDefault(path, "");
    }

    public String text(FieldPath path) {
        return text(path.toString());
    }

    public boolean has(String path) {
        return texts.containsKey(path);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /// By path, in order of the paths.
    public SortedMap<String, String> texts() {
        return texts;
    }

    public Answers with(String path, String text) {
        return with(Map.of(path, text));
    }

    /// Each replaces what was there; an empty text empties.
    public Answers with(Map<String, String> changed) {
        SortedMap<String, String> after = new TreeMap<>(texts);
        changed.forEach((path, text) -> {
            if (text.isEmpty()) {
                after.remove(path);
            } else {
                after.put(path, text);
            }
        });
        return new Answers(after);
    }

    /// What makes these of `before`: an empty text for what was emptied.
    public SortedMap<String, String> changesSince(Answers before) {
        SortedMap<String, String> changed = new TreeMap<>();
        before.texts.keySet().stream().filter(path -> !has(path)).forEach(path -> changed.put(path, ""));
        texts.forEach((path, text) -> {
            if (!text.equals(before.text(path))) {
                changed.put(path, text);
            }
        });
        return changed;
    }

    /// Numbers of the items of a group in which anything is written.
    public NavigableSet<Integer> items(String group) {
        return items(group, texts.keySet());
    }

    /// The same for any paths, also of what is sealed.
    static NavigableSet<Integer> items(String group, Iterable<String> paths) {
        NavigableSet<Integer> items = new TreeSet<>();
        String begin = group + ".";
        for (String path : paths) {
            int dot = path.startsWith(begin) ? path.indexOf('.', begin.length()) : -1;
            if (dot > 0) {
                FieldPath.item(path.substring(begin.length(), dot)).ifPresent(items::add);
            }
        }
        return items;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && texts.equals(answers.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        // Not the texts: they may be about persons, and logs are read by others.
        return "answers in " + texts.keySet();
    }
}
