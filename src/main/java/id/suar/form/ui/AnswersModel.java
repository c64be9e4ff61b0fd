package id.suar.form.ui;

import id.suar.form.AnswerChecks;
import id.suar.form.AnswerCondition;
import id.suar.form.AnswerFault;
import id.suar.form.AnswerTexts;
import id.suar.form.Answers;
import id.suar.form.FieldPath;
import id.suar.form.FieldType;
import id.suar.form.FormDefinition;
import id.suar.form.FormField;
import id.suar.form.FormGroup;
import id.suar.form.FormWords;
import id.suar.fx.TypedTime;
import id.suar.i18n.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A form while somebody writes in it: texts by path as typed, how each stands, which items its groups have. FX thread.
public final class AnswersModel {

    private final FormDefinition form;
    private final AnswerChecks checks;
    private final FormWords words;
    private final Texts bundle;
    private final LocalDate today;
    private final Answers start;
    private final Set<String> sealed;
    /// What was under seal and was taken off before this form began.
    private final Set<String> emptied;
    private final Map<String, StringProperty> texts = new HashMap<>();
    private final Map<String, ObjectProperty<AnswerState>> states = new HashMap<>();
    private final Map<String, NavigableSet<Integer>> items = new HashMap<>();
    private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();

    /// @param start  what stands in the record
    /// @param typed  what was typed since, as it is kept: a draft
    /// @param sealed paths that the record has under seal
    /// @param today  gives the year that was not typed
    public AnswersModel(
            FormDefinition form,
            Answers start,
            Map<String, String> typed,
            Set<String> sealed,
            Texts bundle,
            LocalDate today) {
        this.form = form;
        this.checks = new AnswerChecks(form);
        this.words = new FormWords(form, bundle);
        this.bundle = bundle;
        this.today = today;
        this.start = start;
        this.emptied = new TreeSet<>(sealed);
        emptied.removeIf(path -> !typed.getOrDefault(path, "-").isEmpty());
        this.sealed = new TreeSet<>(sealed);
        this.sealed.removeAll(emptied);
        Answers both = start.with(typed);
        for (FormGroup group : form.groups()) {
            var found = new TreeSet<>(AnswerChecks.items(group.key(), both, this.sealed));
            if (found.isEmpty() && !(group.required() instanceof AnswerCondition.Never)) {
                found.add(1);
            }
            items.put(group.key(), found);
        }
        both.texts().forEach((path, text) -> text(path).set(shown(path, text)));
    }

    public FormDefinition form() {
        return form;
    }

    FormWords words() {
        return words;
    }

    Texts bundle() {
        return bundle;
    }

    /// As typed; places and keys as they are kept.
    public StringProperty text(String path) {
        return texts.computeIfAbsent(path, _ -> {
            var text = new SimpleStringProperty("");
            text.subscribe((before, after) -> turn.set(turn.get() + 1));
            return text;
        });
    }

    public ReadOnlyObjectProperty<AnswerState> state(String path) {
        return standing(path);
    }

    private ObjectProperty<AnswerState> standing(String path) {
        return states.computeIfAbsent(path, _ -> new SimpleObjectProperty<>(AnswerState.NOT_YET));
    }

    /// Counts up with every change: fields come and go with what others say.
    public ReadOnlyIntegerProperty turnProperty() {
        return turn.getReadOnlyProperty();
    }

    /// Counts up whenever a field is left.
    public ReadOnlyIntegerProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// Whether the record has something there that nobody reads here.
    boolean sealedThere(String path) {
        return sealed.contains(path);
    }

    public NavigableSet<Integer> items(String group) {
        return new TreeSet<>(items.get(group));
    }

    /// The number of an item that was added; empty when there are as many as there can be.
    public Optional<Integer> add(FormGroup group) {
        NavigableSet<Integer> own = items.get(group.key());
        int next = own.isEmpty() ? 1 : own.last() + 1;
        if (next > group.most()) {
            return Optional.empty();
        }
        own.add(next);
        turn.set(turn.get() + 1);
        return Optional.of(next);
    }

    /// Empties an item and takes it off the form.
    public void remove(FormGroup group, int item) {
        form.fields()
                .filter(field -> field.group().equals(group.key()))
                .forEach(field -> text(field.at(item).toString()).set(""));
        items.get(group.key()).remove(item);
        turn.set(turn.get() + 1);
    }

    /// Whether a field is asked for with what is written now.
    boolean applies(FormField field, int item) {
        return checks.applies(field, item, answers());
    }

    boolean applies(String path) {
        return form.at(path)
                .map(field -> applies(field, form.path(path).orElseThrow().item()))
                .orElse(false);
    }

    boolean applies(FormGroup group) {
        return group.applies().holds(answers()::text);
    }

    /// A field is left: judged now.
    void left(String path) {
        String clean = clean(path);
        standing(path)
                .set(form.at(path)
                        .flatMap(field -> AnswerTexts.fault(field, path, clean))
                        .<AnswerState>map(fault -> new AnswerState.Look(words.reason(fault)))
                        .orElse(clean.isEmpty() ? AnswerState.NOT_YET : AnswerState.FINE));
        left.set(left.get() + 1);
    }

    /// Shows what a recorder refused; the path of the first.
    public Optional<String> look(List<AnswerFault> faults) {
        faults.forEach(fault -> standing(fault.path()).set(new AnswerState.Look(words.reason(fault))));
        return faults.stream().map(AnswerFault::path).filter(texts::containsKey).findFirst();
    }

    /// As it stands now, in clear and as it is kept. Under seal stays under seal.
    public Answers answers() {
        Map<String, String> now = new TreeMap<>();
        texts.keySet().forEach(path -> now.put(path, clean(path)));
        return Answers.of(now);
    }

    /// Only what differs from the record; an empty text empties.
    public Map<String, String> changed() {
        Map<String, String> changed = new TreeMap<>(answers().changesSince(start));
        sealed.stream().filter(this::taken).forEach(path -> changed.putIfAbsent(path, ""));
        emptied.forEach(path -> changed.putIfAbsent(path, ""));
        return changed;
    }

    /// Whether the item that a path belonged to was taken off the form.
    private boolean taken(String path) {
        return form.path(path)
                .filter(found -> !found.group().isEmpty())
                .map(found -> !items.get(found.group()).contains(found.item()))
                .orElse(false);
    }

    /// What a complete form still needs, in its order.
    public List<AnswerFault> missing() {
        Set<String> still = new TreeSet<>(sealed);
        still.removeIf(this::taken);
        return checks.missing(answers(), still);
    }

    private String clean(String path) {
        String typed = text(path).get();
        Optional<FormField> field = form.at(path);
        boolean time = field.map(FormField::type).filter(AnswersModel::dated).isPresent();
        String canonical = time ? TypedTime.canonical(typed, today) : typed;
        return field.map(one -> AnswerTexts.clean(one, canonical)).orElse(canonical);
    }

    private String shown(String path, String text) {
        boolean time =
                form.at(path).map(FormField::type).filter(AnswersModel::dated).isPresent();
        return time ? TypedTime.shown(text) : text;
    }

    private static boolean dated(FieldType type) {
        return type == FieldType.DATE || type == FieldType.TIMESTAMP || type == FieldType.MOMENT;
    }

    static String path(FormField field, int item) {
        return item == 0 ? FieldPath.of(field.key()).toString() : field.at(item).toString();
    }
}
