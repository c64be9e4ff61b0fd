package id.suar.violation.course.ui;

import id.suar.fx.Tasks;
import id.suar.fx.TypedTime;
import id.suar.journal.EntryId;
import id.suar.violation.course.CaseSteps.Said;
import id.suar.violation.course.DueItem;
import id.suar.violation.course.RecordedCourse;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.Step;
import id.suar.violation.record.RecordedCase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The course of one case, and the step that is being written. FX thread.
final class CourseModel {

    private final CourseDesk desk;
    private final Tasks tasks;
    private final EntryId id;
    private final ReadOnlyObjectWrapper<Optional<CourseRead>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>();
    private final Map<StepField, StringProperty> texts = new EnumMap<>(StepField.class);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper proposed = new ReadOnlyStringWrapper("");
    private boolean writing;

    CourseModel(CourseDesk desk, Tasks tasks, CourseRead start) {
        this.desk = desk;
        this.tasks = tasks;
        this.id = start.course().id();
        for (StepField field : StepField.values()) {
            texts.put(field, new SimpleStringProperty(""));
        }
        show(start);
    }

    /// What a course's screen begins with; on a background thread. Empty when there is no such case.
    static Optional<CourseRead> read(CourseDesk desk, EntryId id) {
        return desk.courses()
                .find(id)
                .flatMap(course -> desk.cases().find(id).map(record -> read(desk, course, record)));
    }

    private static CourseRead read(CourseDesk desk, RecordedCourse course, RecordedCase record) {
        List<DueItem> due = desk.board().due(desk.scope(), desk.clock().instant()).stream()
                .filter(item -> item.clock().id().equals(record.id()))
                .toList();
        return new CourseRead(
                course,
                record.summary().what(),
                due,
                desk.cases().history(record.id()),
                desk.forms().of(record.kind(), record.answers(), desk.now().toLocalDate()));
    }

    CourseDesk desk() {
        return desk;
    }

    EntryId id() {
        return id;
    }

    ReadOnlyObjectProperty<Optional<CourseRead>> readProperty() {
        return read.getReadOnlyProperty();
    }

    RecordedCourse course() {
        return read.get().orElseThrow().course();
    }

    /// That this person may take now, in the order of the way.
    List<Step> possible() {
        RecordedCourse course = course();
        return course.machine().possible(course.state(), desk.role());
    }

    /// That others may take now: what the case waits for.
    List<Step> others() {
        List<Step> own = possible();
        return course().machine().possible(course().state()).stream()
                .filter(one -> !own.contains(one))
                .toList();
    }

    /// Null while none is chosen.
    ObjectProperty<Step> stepProperty() {
        return step;
    }

    StringProperty text(StepField field) {
        return texts.get(field);
    }

    /// Of the office, those in whom what was typed occurs.
    List<String> recipients(String typed) {
        String wanted = typed.strip().toLowerCase(desk.texts().locale());
        return desk.recipients().get().stream()
                .filter(one -> one.toLowerCase(desk.texts().locale()).contains(wanted))
                .toList();
    }

    /// Why the step was not taken; empty while there is nothing to say.
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// The official number that comes next for the chosen step; empty where there is none.
    ReadOnlyStringProperty proposedProperty() {
        return proposed.getReadOnlyProperty();
    }

    /// Takes the proposal, where nothing is typed yet.
    void accept() {
        if (text(StepField.NUMBER).get().isBlank()) {
            text(StepField.NUMBER).set(proposed.get());
        }
    }

    void refresh() {
        tasks.run(() -> read(desk, id), found -> found.ifPresent(this::show));
    }

    private void show(CourseRead found) {
        read.set(Optional.of(found));
        if (!possible().contains(step.get())) {
            choose(possible().stream().findFirst().orElse(null));
        }
    }

    /// Begins the form of a step; what was typed for another one stays where both ask the same.
    void choose(Step chosen) {
        step.set(chosen);
        refusal.set("");
        if (text(StepField.AT).get().isEmpty()) {
            text(StepField.AT).set(TypedTime.shown(desk.now().toString()));
        }
        propose();
    }

    private void propose() {
        proposed.set("");
        Step chosen = step.get();
        if (chosen != null && StepField.of(chosen).contains(StepField.NUMBER)) {
            LocalDate day = at().orElseGet(desk::now).toLocalDate();
            tasks.run(() -> desk.next(id, chosen.event(), day), next -> {
                if (step.get() == chosen) {
                    proposed.set(next.orElse(""));
                }
            });
        }
    }

    /// Takes the chosen step. What is missing is said, and nothing that was typed goes away.
    ///
    /// @param taken hears what came of it, in words
    void take(Consumer<String> taken) {
        if (step.get() == null || writing) {
            return;
        }
        Optional<LocalDateTime> at = at();
        if (at.isEmpty()) {
            refusal.set(desk.texts().text("violation.step.at_wrong"));
            return;
        }
        var event = new CaseEvent(step.get().event(), at.get(), fields());
        writing = true;
        tasks.run(
                () -> desk.steps().take(id, event),
                took -> {
                    writing = false;
                    answer(took, taken);
                },
                fault -> {
                    writing = false;
                    tasks.unexpected(fault);
                });
    }

    private void answer(Said took, Consumer<String> taken) {
        if (took.taken()) {
            texts.values().forEach(text -> text.set(""));
            step.set(null);
            taken.accept(took.said());
            refresh();
        } else {
            refusal.set(took.said());
        }
    }

    private Optional<LocalDateTime> at() {
        LocalDate today = desk.now().toLocalDate();
        String typed = TypedTime.canonical(text(StepField.AT).get(), today);
        try {
            return Optional.of(
                    typed.contains("T")
                            ? LocalDateTime.parse(typed)
                            : LocalDate.parse(typed).atStartOfDay());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        for (StepField field : StepField.of(step.get())) {
            String text = text(field).get().strip();
            if (field != StepField.AT && !text.isEmpty()) {
                fields.put(field.key(), text);
            }
        }
        return fields;
    }
}
