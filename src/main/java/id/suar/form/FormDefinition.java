package id.suar.form;

import id.suar.election.Names;
import id.suar.election.Regime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A form of one regime as it was on a day: its sections with their fields, and the groups that are repeated.
public final class FormDefinition {

    private final String key;
    private final Regime regime;
    private final Names title;
    private final List<FormSection> sections;
    private final List<FormGroup> groups;
    private final Map<String, FormField> fields = new HashMap<>();

    /// @throws IllegalStateException where two fields have one key
    FormDefinition(String key, Regime regime, Names title, List<FormSection> sections, List<FormGroup> groups) {
        this.key = key;
        this.regime = regime;
        this.title = title;
        this.sections = List.copyOf(sections);
        this.groups = List.copyOf(groups);
        fields().forEach(field -> {
            if (fields.put(field.fullKey(), field) != null) {
                throw new IllegalStateException(key + ": two fields " + field.fullKey());
            }
        });
    }

    public String key() {
        return key;
    }

    public Regime regime() {
        return regime;
    }

    public Names title() {
        return title;
    }

    public List<FormSection> sections() {
        return sections;
    }

    public List<FormGroup> groups() {
        return groups;
    }

    /// All, in the order of the form.
    public Stream<FormField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    public Optional<FormGroup> group(String wanted) {
        return groups.stream().filter(group -> group.key().equals(wanted)).findFirst();
    }

    /// The field of a full key: `act.from`, `event.what`.
    public Optional<FormField> field(String fullKey) {
        return Optional.ofNullable(fields.get(fullKey));
    }

    /// The field at a path: `act.2.from`. Empty where the form has none there.
    public Optional<FormField> at(String path) {
        return path(path).map(found -> fields.get(found.key()));
    }

    /// A text as a path of this form.
    public Optional<FieldPath> path(String text) {
        for (FormGroup group : groups) {
            Optional<FieldPath> inside = inside(group, text);
            if (inside.isPresent()) {
                return inside;
            }
        }
        FormField plain = fields.get(text);
        return plain != null && plain.group().isEmpty() ? Optional.of(FieldPath.of(text)) : Optional.empty();
    }

    private Optional<FieldPath> inside(FormGroup group, String text) {
        String begin = group.key() + ".";
        int dot = text.startsWith(begin) ? text.indexOf('.', begin.length()) : -1;
        if (dot < 0) {
            return Optional.empty();
        }
        var item = FieldPath.item(text.substring(begin.length(), dot));
        String field = text.substring(dot + 1);
        boolean known = fields.containsKey(begin + field);
        return item.isPresent() && item.getAsInt() <= group.most() && known
                ? Optional.of(new FieldPath(group.key(), item.getAsInt(), field))
                : Optional.empty();
    }

    /// Whether what stands there is about a person and must be sealed. A path that the form does not know is not
    /// taken for harmless.
    public boolean sealed(String path) {
        return at(path).map(FormField::personal).orElse(true);
    }

    /// Whom the answer at a path tells of, where it is [#sealed(String)]; of whom, an unknown path does
    /// not say.
    List<String> persons(String path) {
        return path(path)
                .map(found -> fields.get(found.key()).persons(found.item()))
                .orElse(List.of("other"));
    }

    /// Whether files of evidence are named there.
    boolean files(String path) {
        return at(path).map(FormField::type).filter(FieldType.EVIDENCE::equals).isPresent();
    }
}
