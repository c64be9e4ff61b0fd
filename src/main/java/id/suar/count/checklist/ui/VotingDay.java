package id.suar.count.checklist.ui;

import id.suar.count.checklist.ChecklistEntries;
import id.suar.election.Election;
import id.suar.fx.Export;
import id.suar.fx.LaterScreen;
import id.suar.fx.Navigator;
import id.suar.fx.Screen;
import id.suar.fx.Section;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.region.TpsCode;
import java.util.Optional;

/// The voting day in the room of counts: a section with the list of polling stations, over which the checklist of one
/// is laid. FX thread.
public final class VotingDay {

    private static final String KEY = "checklist";

    private final DayDesk desk;
    private final Tasks tasks;
    private final Navigator navigator;
    private final DayListModel list;

    public VotingDay(DayDesk desk, Tasks tasks, Navigator navigator) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigator = navigator;
        this.list = new DayListModel(desk, tasks);
    }

    public Section section() {
        return new Section(KEY, desk.texts().text("checklist.section"), this::list, this::over);
    }

    /// What people call an entry of this kind, when it is a checklist's.
    public static Optional<String> label(String kind, Texts texts) {
        return switch (kind) {
            case ChecklistEntries.BEGUN -> Optional.of(texts.text("checklist.kind.begun"));
            case ChecklistEntries.ANSWERED -> Optional.of(texts.text("checklist.kind.answered"));
            default -> Optional.empty();
        };
    }

    private Screen list() {
        return new DayListController(list, desk, this, new Export(desk.files(), tasks, desk.texts(), desk.origin()));
    }

    /// Where the checklist of a polling station is, after a restart too.
    static String place(Election election, TpsCode station) {
        return Section.place(KEY, election.key() + "/" + station.digits());
    }

    /// Of an election and a station that are here by now.
    private Optional<Screen> over(String within) {
        String[] parts = within.split("/");
        if (parts.length != 2) {
            return Optional.empty();
        }
        Optional<TpsCode> station = TpsCode.read(parts[1]).filter(one -> one.isWithin(desk.scope()));
        return desk.elections().stream()
                .filter(election -> election.key().equals(parts[0]))
                .findFirst()
                .flatMap(election -> station.map(one -> later(election, one)));
    }

    private Screen later(Election election, TpsCode station) {
        var screen = new LaterScreen(
                place(election, station), desk.name(station), desk.texts().text("checklist.list.reading"));
        tasks.run(
                () -> DayStart.read(desk, election, station),
                start -> screen.show(new DayScreen(desk, tasks, this, start)));
        return screen;
    }

    /// Lays the photos of an answer, or its history, over its checklist.
    void lay(Screen screen) {
        navigator.open(screen);
    }

    /// Lays the checklist of a polling station over what is shown.
    public void open(Election election, TpsCode station) {
        tasks.run(
                () -> DayStart.read(desk, election, station),
                start -> navigator.open(new DayScreen(desk, tasks, this, start)));
    }

    /// Puts the next one with something to answer in the place of the one that is shown.
    void next(Election election, TpsCode after) {
        list.nextAfter(after)
                .ifPresentOrElse(
                        station -> tasks.run(
                                () -> DayStart.read(desk, election, station),
                                start -> navigator.replace(new DayScreen(desk, tasks, this, start))),
                        () -> {
                            say(desk.texts().text("checklist.finished"));
                            back();
                        });
    }

    /// A station's answers were recorded here.
    void recorded() {
        list.refresh();
    }

    void back() {
        navigator.back();
    }

    void say(String text) {
        navigator.say(text);
    }
}
