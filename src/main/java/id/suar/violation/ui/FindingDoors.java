package id.suar.violation.ui;

import id.suar.fx.LaterScreen;
import id.suar.fx.Navigator;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.journal.EntryId;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import id.suar.violation.RecordedFinding;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/// Ways from one screen of this room to the next. What a screen begins with is read in the background first.
final class FindingDoors {

    /// Begins the place of a history; the id of its finding follows.
    static final String HISTORY = "history ";

    private final FindingDesk desk;
    private final Tasks tasks;
    private final Navigator navigator;
    private final Openings openings;
    private final Consumer<EntryId> course;
    private Optional<String> last = Optional.empty();

    /// @param course lays the course of a finding over what is shown
    FindingDoors(FindingDesk desk, Tasks tasks, Navigator navigator, Consumer<EntryId> course) {
        this.course = course;
        this.desk = desk;
        this.tasks = tasks;
        this.navigator = navigator;
        this.openings = new Openings(desk);
    }

    /// A new finding, nothing in it but who writes it.
    void begin() {
        begin(Map.of());
    }

    void begin(Map<FindingField, String> proposed) {
        enter(() -> Optional.of(openings.fresh(proposed)));
    }

    /// In the place of the form that has just been saved.
    void beginNext() {
        tasks.run(() -> openings.fresh(Map.of()), opened -> navigator.replace(form(opened)));
    }

    /// Goes on with a draft, or opens a record.
    void open(FindingRow row) {
        open(row.key());
    }

    void open(EntryId finding) {
        open(FindingDrafts.of(finding));
    }

    private void open(String key) {
        last = Optional.of(key);
        enter(() -> openings.find(key));
    }

    void history(RecordedFinding finding) {
        navigator.open(historyOf(finding));
    }

    void course(RecordedFinding finding) {
        course.accept(finding.id());
    }

    private Screen historyOf(RecordedFinding finding) {
        return new HistoryController(new HistoryModel(desk, tasks, finding), this);
    }

    void saved(RecordedFinding finding) {
        last = Optional.of(FindingDrafts.of(finding.id()));
        say(desk.texts().text("violation.form.saved"));
    }

    /// Key of what was last opened or saved here, for the list to mark; told once.
    Optional<String> last() {
        Optional<String> told = last;
        last = Optional.empty();
        return told;
    }

    void back() {
        navigator.back();
    }

    void say(String text) {
        navigator.say(text);
    }

    /// The screen of a place; it fills when it has been read, and says so when what it showed is not there.
    Screen at(String place) {
        var later = new LaterScreen(
                place, desk.texts().text("violation.list.title"), desk.texts().text("violation.reading"));
        if (place.startsWith(HISTORY)) {
            Optional<EntryId> finding = FindingDrafts.amends(place.substring(HISTORY.length()));
            fill(later, () -> finding.flatMap(desk.findings()::find), this::historyOf);
        } else {
            fill(later, () -> openings.find(place), this::form);
        }
        return later;
    }

    private <T> void fill(LaterScreen later, Callable<Optional<T>> reading, Function<T, Screen> screen) {
        tasks.run(
                reading,
                read -> read.map(screen)
                        .ifPresentOrElse(
                                later::show, () -> later.gone(desk.texts().text("violation.gone"))));
    }

    private void enter(Callable<Optional<Opened>> reading) {
        tasks.run(
                reading,
                opened -> opened.map(this::form)
                        .ifPresentOrElse(navigator::open, () -> say(desk.texts().text("violation.gone"))));
    }

    private Screen form(Opened opened) {
        return new FindingController(new FindingModel(desk, tasks, opened), this);
    }
}
