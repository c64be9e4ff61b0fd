package id.suar.form;

import id.suar.election.Names;
import id.suar.election.Regime;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The forms of one room, read from two tables that ship with the program.
///
/// The forms: `form,regime,valid_from,valid_to,key,type,required,applies,options,personal,most,name_id,name_en`, in the
/// order of the paper. Beside the [types of fields][FieldType] a row's type is `form` (its title), `section` (what
/// follows stands under it) or `group` (fields whose keys begin with its own are repeated; `most` is how often).
/// `required` and `applies` are [AnswerCondition]s; empty means never required, always there. What applies to a section
/// or
/// group applies to all its fields. A row holds in its regime (`ANY`: in all) and between its days.
///
/// `personal` says of whom a row tells, where they are to be protected: `yes` is whom the key begins with,
/// in a group each of its items; another word is somebody else, and several, with semicolons, have it each.
///
/// The options: `list,key,name_id,name_en`; a field names its list.
public final class FormDefinitions {

    private static final int MOST_ITEMS = 99;

    private final List<Line> rows;
    private final Map<String, List<FormOption>> lists = new HashMap<>();

    private FormDefinitions(List<Line> rows, List<Line> options) {
        this.rows = rows;
        for (Line line : options) {
            lists.computeIfAbsent(line.cell("list"), list -> new ArrayList<>())
                    .add(new FormOption(line.cell("key"), names(line)));
        }
    }

    /// @param forms   resource from the root of the class path
    /// @param options another one
    public static FormDefinitions bundled(String forms, String options) {
        return new FormDefinitions(BundledTable.lines(forms, "form"), BundledTable.lines(options, "list"));
    }

    /// Keys of the forms, in their own order.
    public List<String> keys() {
        return rows.stream().map(line -> line.cell("form")).distinct().toList();
    }

    /// The form of a regime as it was on a day; empty where there is none.
    ///
    /// @throws IllegalStateException where the tables contradict themselves: a fault of the program
    public Optional<FormDefinition> find(String form, Regime regime, LocalDate day) {
        List<Line> own = rows.stream()
                .filter(line -> line.cell("form").equals(form))
                .filter(line -> new Regime(line.cell("regime")).holdsIn(regime))
                .filter(line -> holdsOn(line, day))
                .toList();
        Optional<Line> title =
                own.stream().filter(line -> line.cell("type").equals("form")).findFirst();
        return title.map(line -> definition(form, regime, names(line), own));
    }

    /// The form of every regime that has rows, at each time from which a row holds.
    public List<FormDefinition> every(String form) {
        List<Line> own =
                rows.stream().filter(line -> line.cell("form").equals(form)).toList();
        Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.EPOCH));
        own.stream()
                .map(line -> line.cell("valid_from"))
                .filter(day -> !day.isEmpty())
                .forEach(day -> days.add(LocalDate.parse(day)));
        return own.stream()
                .map(line -> new Regime(line.cell("regime")))
                .distinct()
                .flatMap(regime -> days.stream().flatMap(day -> find(form, regime, day).stream()))
                .toList();
    }

    private FormDefinition definition(String form, Regime regime, Names title, List<Line> own) {
        Map<String, FormGroup> groups = new LinkedHashMap<>();
        List<FormSection> sections = new ArrayList<>();
        for (Line line : own) {
            switch (line.cell("type")) {
                case "form" -> {}
                case "section" -> sections.add(section(line));
                case "group" -> groups.put(line.cell("key"), group(line, sections.getLast()));
                default -> {
                    FormSection open = sections.removeLast();
                    List<FormField> fields = new ArrayList<>(open.fields());
                    fields.add(field(line, open, groups));
                    sections.add(new FormSection(open.key(), open.name(), open.applies(), fields));
                }
            }
        }
        return new FormDefinition(form, regime, title, sections, List.copyOf(groups.values()));
    }

    private static FormSection section(Line line) {
        return new FormSection(line.cell("key"), names(line), applies(line), List.of());
    }

    private static FormGroup group(Line line, FormSection section) {
        int most = line.cell("most").isEmpty() ? MOST_ITEMS : Integer.parseInt(line.cell("most"));
        return new FormGroup(
                line.cell("key"), names(line), required(line), applies(line).and(section.applies()), most);
    }

    private FormField field(Line line, FormSection section, Map<String, FormGroup> groups) {
        String key = line.cell("key");
        Optional<FormGroup> group = groups.values().stream()
                .filter(one -> key.startsWith(one.key() + "."))
                .findFirst();
        FieldType type = FieldType.of(line.cell("type"))
                .orElseThrow(() -> new IllegalStateException("line " + line.number() + ": type " + line.cell("type")));
        return new FormField(
                group.map(FormGroup::key).orElse(""),
                group.map(one -> key.substring(one.key().length() + 1)).orElse(key),
                names(line),
                type,
                required(line),
                applies(line).and(group.map(FormGroup::applies).orElse(section.applies())),
                options(line, type),
                persons(line),
                line.cell("most").isEmpty() ? type.mostBytes() : Integer.parseInt(line.cell("most")));
    }

    private List<FormOption> options(Line line, FieldType type) {
        if (!type.chosen()) {
            return List.of();
        }
        List<FormOption> list = lists.get(line.cell("options"));
        if (list == null) {
            throw new IllegalStateException("line " + line.number() + ": no list " + line.cell("options"));
        }
        return list;
    }

    /// With `yes`, whom the key begins with.
    private static List<String> persons(Line line) {
        return line.cell("personal").isEmpty()
                ? List.of()
                : Arrays.stream(line.cell("personal").split(";"))
                        .map(word -> word.equals("yes") ? line.cell("key").split("\\.")[0] : word)
                        .toList();
    }

    private static AnswerCondition required(Line line) {
        return AnswerCondition.read(line.cell("required").isEmpty() ? "no" : line.cell("required"));
    }

    private static AnswerCondition applies(Line line) {
        return AnswerCondition.read(line.cell("applies").isEmpty() ? "always" : line.cell("applies"));
    }

    private static boolean holdsOn(Line line, LocalDate day) {
        String from = line.cell("valid_from");
        String to = line.cell("valid_to");
        return (from.isEmpty() || !day.isBefore(LocalDate.parse(from)))
                && (to.isEmpty() || !day.isAfter(LocalDate.parse(to)));
    }

    private static Names names(Line line) {
        return new Names(line.cell("name_id"), line.cell("name_en"));
    }
}
