package id.suar.violation.ui;

import id.suar.fx.Hit;
import id.suar.fx.Navigator;
import id.suar.fx.Room;
import id.suar.fx.Screen;
import id.suar.fx.Section;
import id.suar.fx.Sections;
import id.suar.fx.Tasks;
import id.suar.journal.EntryId;
import id.suar.violation.Finding;
import id.suar.violation.FindingEntries;
import id.suar.violation.FindingField;
import id.suar.violation.FindingFilter;
import id.suar.violation.RecordedFinding;
import id.suar.violation.course.DueItem;
import id.suar.violation.course.ui.CourseDesk;
import id.suar.violation.course.ui.CourseSection;
import id.suar.violation.exhibit.ui.ExhibitScreens;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.ui.CaseDesk;
import id.suar.violation.record.ui.CaseSection;
import id.suar.violation.register.ui.RegisterDesk;
import id.suar.violation.register.ui.RegisterSection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The room of findings.
public final class FindingRoom implements Room {

    private static final String ICON = "mdi2s-scale-balance";

    private final FindingDesk desk;
    private final Tasks tasks;
    private final FindingDoors doors;
    private final CourseSection courses;
    private final CaseSection cases;
    private final Sections home;
    private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper();

    /// @param cases the desk of cases, made with the way to the course of one
    public FindingRoom(
            FindingDesk desk,
            CourseDesk courses,
            Function<Consumer<EntryId>, CaseDesk> cases,
            RegisterDesk register,
            Tasks tasks,
            Navigator navigator) {
        this.desk = desk;
        this.tasks = tasks;
        this.courses = new CourseSection(courses, tasks, navigator, this::form);
        this.cases = new CaseSection(cases.apply(this.courses::open), tasks, navigator);
        this.doors = new FindingDoors(desk, tasks, navigator, this.courses::open);
        var list = new FindingListController(new FindingListModel(desk, tasks), doors);
        var findings = new Section("findings", desk.texts().text("violation.list.title"), () -> list);
        var book = new RegisterSection(register, tasks, navigator, this.courses::open);
        this.home = new Sections(
                title(), List.of(findings, this.cases.section(), this.courses.section(), book.section()), desk.texts());
    }

    private void form(CaseKind kind, EntryId id) {
        cases.open(kind, id);
    }

    /// Opens a form for a new finding with what another room knows of it. The same proposal again opens the
    /// same draft.
    public void begin(Map<FindingField, String> proposed) {
        doors.begin(proposed);
    }

    @Override
    public String key() {
        return "violation";
    }

    @Override
    public String title() {
        return desk.texts().text("violation.room");
    }

    @Override
    public String icon() {
        return ICON;
    }

    /// @param open     drafts, and changes that are not joined
    private record Due(int open, List<DueItem> pressing) {}

    /// What only somebody here can finish: drafts, findings whose changes are not joined, deadlines that are late or
    /// end today. Nothing is due because it is not received yet; that is the status line's matter.
    @Override
    public ReadOnlyIntegerProperty due() {
        return due.getReadOnlyProperty();
    }

    @Override
    public Screen home() {
        return home;
    }

    @Override
    public Optional<Screen> open(String place) {
        return place.isEmpty() ? Optional.of(home) : home.open(place).or(() -> Optional.of(doors.at(place)));
    }

    @Override
    public List<Hit> find(String wanted, int limit) {
        return desk.findings().list(FindingFilter.ALL.text(wanted)).stream()
                .limit(limit)
                .map(this::hit)
                .toList();
    }

    private Hit hit(RecordedFinding one) {
        Finding finding = one.finding();
        String detail =
                desk.words().place(finding.place()) + " · " + desk.words().day(finding.found());
        return new Hit(finding.what(), detail, ICON, () -> doors.open(one.id()));
    }

    @Override
    public Optional<String> label(String kind) {
        return switch (kind) {
            case FindingEntries.RECORDED -> Optional.of(desk.texts().text("violation.entry.recorded"));
            case FindingEntries.AMENDED -> Optional.of(desk.texts().text("violation.entry.amended"));
            default ->
                CourseSection.label(kind, desk.texts())
                        .or(() -> CaseSection.label(kind, desk.texts()))
                        .or(() -> ExhibitScreens.label(kind, desk.texts()))
                        .or(() -> RegisterSection.label(kind, desk.texts()));
        };
    }

    @Override
    public void refresh() {
        tasks.run(
                () -> new Due(
                        desk.findings().conflicts() + desk.drafts().list().size() + cases.due(), courses.pressing()),
                found -> {
                    due.set(found.open() + found.pressing().size());
                    courses.tell(found.pressing());
                });
    }
}
