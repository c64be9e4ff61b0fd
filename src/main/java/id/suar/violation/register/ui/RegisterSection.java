package id.suar.violation.register.ui;

import id.suar.fx.Navigator;
import id.suar.fx.Section;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.violation.number.NumberEntries;
import java.util.Optional;
import java.util.function.Consumer;

/// The section of the register. FX thread.
public final class RegisterSection {

    private final RegisterDesk desk;
    private final Tasks tasks;
    private final Navigator navigator;
    private final Consumer<EntryId> course;

    /// @param course lays the course of a case over what is shown
    public RegisterSection(RegisterDesk desk, Tasks tasks, Navigator navigator, Consumer<EntryId> course) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigator = navigator;
        this.course = course;
    }

    public Section section() {
        return new Section(
                "register",
                desk.texts().text("violation.register.section"),
                () -> new RegisterController(new RegisterModel(desk, tasks), tasks, this));
    }

    /// What people call an entry about numbers.
    public static Optional<String> label(String kind, Texts texts) {
        return switch (kind) {
            case NumberEntries.ASSIGNED -> Optional.of(texts.text("violation.entry.assigned"));
            case NumberEntries.SKIPPED -> Optional.of(texts.text("violation.entry.skipped"));
            default -> Optional.empty();
        };
    }

    void open(EntryId id) {
        course.accept(id);
    }

    void say(String text) {
        navigator.say(text);
    }
}
