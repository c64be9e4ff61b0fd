package id.suar.violation.course.ui;

import id.suar.fx.LaterScreen;
import id.suar.fx.Navigator;
import id.suar.fx.Screen;
import id.suar.fx.Section;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.violation.course.CourseEntries;
import id.suar.violation.course.DueItem;
import id.suar.violation.record.CaseKind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The section of what is due, and the way to the course of a case. FX thread.
public final class CourseSection {

    private static final String KEY = "due";

    private final CourseDesk desk;
    private final Tasks tasks;
    private final Navigator navigator;
    private final DueModel board;
    private final DueNews news;
    private final BiConsumer<CaseKind, EntryId> form;

    /// @param form lays the form of a case over what is shown
    public CourseSection(CourseDesk desk, Tasks tasks, Navigator navigator, BiConsumer<CaseKind, EntryId> form) {
        this.form = form;
        this.desk = desk;
        this.tasks = tasks;
        this.navigator = navigator;
        this.board = new DueModel(desk, tasks);
        this.news = new DueNews(desk.texts(), desk.deadlines());
    }

    public Section section() {
        return new Section(
                KEY, desk.texts().text("violation.due.section"), () -> new DueController(board, tasks, this), this::at);
    }

    /// What people call an entry of ours.
    public static Optional<String> label(String kind, Texts texts) {
        return kind.equals(CourseEntries.STEPPED)
                ? Optional.of(texts.text("violation.entry.stepped"))
                : Optional.empty();
    }

    /// Deadlines that are late, end today, or cannot be told; for the room's item in the navigation. Called away from
    /// the FX thread.
    public List<DueItem> pressing() {
        return board.pressing();
    }

    /// Says what presses and was not said yet.
    public void tell(List<DueItem> pressing) {
        news.of(pressing).ifPresent(this::say);
    }

    /// Lays the course of a case over what is shown.
    public void open(EntryId id) {
        tasks.run(
                () -> CourseModel.read(desk, id),
                read -> read.map(this::course)
                        .ifPresentOrElse(navigator::open, () -> say(desk.texts().text("violation.gone"))));
    }

    /// The whole form of a case, from where its papers are printed.
    void form(CaseKind kind, EntryId id) {
        form.accept(kind, id);
    }

    void back() {
        navigator.back();
    }

    void say(String text) {
        navigator.say(text);
    }

    private Screen course(CourseRead read) {
        return new CourseController(new CourseModel(desk, tasks, read), this);
    }

    String place(EntryId id) {
        return Section.place(KEY, id.toString());
    }

    private Optional<Screen> at(String within) {
        try {
            return Optional.of(later(EntryId.parse(within)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Screen later(EntryId id) {
        var later = new LaterScreen(
                place(id),
                desk.texts().text("violation.due.title"),
                desk.texts().text("violation.reading"));
        tasks.run(
                () -> CourseModel.read(desk, id),
                read -> read.map(this::course)
                        .ifPresentOrElse(
                                later::show, () -> later.gone(desk.texts().text("violation.gone"))));
        return later;
    }
}
