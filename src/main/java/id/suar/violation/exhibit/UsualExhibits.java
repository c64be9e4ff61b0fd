package id.suar.violation.exhibit;

import id.suar.election.Names;
import id.suar.evidence.custody.EvidenceForms;
import id.suar.form.Answers;
import id.suar.form.FormOption;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What each kind of violation usually needs to be proven: advice from practice, `violation/exhibits.csv`, that no law
/// lists and that stands in nobody's way.
public final class UsualExhibits {

    private static final String ANY = "*";

    /// Fields of a case that name a kind of the dictionary.
    private static final List<String> KINDS = List.of("kind", "v.type");

    private final Map<String, Set<String>> kinds = new LinkedHashMap<>();
    private final Map<String, Names> names;

    private UsualExhibits(List<Line> lines, EvidenceForms forms) {
        lines.forEach(
                line -> kinds.put(line.cell("shows"), Set.of(line.cell("kinds").split(";"))));
        this.names = forms.item().field(EvidenceForms.SHOWS).orElseThrow().options().stream()
                .collect(Collectors.toMap(FormOption::key, FormOption::name));
        if (!names.keySet().equals(kinds.keySet())) {
            throw new IllegalStateException("kinds of " + kinds.keySet() + ", names of " + names.keySet());
        }
    }

    public static UsualExhibits bundled(EvidenceForms forms) {
        return new UsualExhibits(BundledTable.lines("/violation/exhibits.csv", "shows"), forms);
    }

    /// One thing that is usually needed.
    ///
    /// @param met some piece of evidence is said to show it
    public record Usual(String key, Names name, boolean met) {}

    /// For the kinds that the case names; what every kind needs where it names none.
    public List<Usual> of(Answers answers, List<Exhibit> exhibits) {
        Set<String> named = KINDS.stream()
                .flatMap(path -> Arrays.stream(answers.text(path).split("[;,\\s]+")))
                .collect(Collectors.toSet());
        Set<String> shown = exhibits.stream()
                .flatMap(exhibit -> exhibit.shows(EvidenceForms.SHOWS).stream())
                .collect(Collectors.toSet());
        return kinds.entrySet().stream()
                .filter(one -> Stream.concat(Stream.of(ANY), named.stream()).anyMatch(one.getValue()::contains))
                .map(one -> new Usual(one.getKey(), names.get(one.getKey()), shown.contains(one.getKey())))
                .toList();
    }
}
