package id.suar.violation.ui;

import id.suar.fx.Hit;
import id.suar.fx.Navigator;
import id.suar.fx.Room;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.violation.Finding;
import id.suar.violation.FindingEntries;
import id.suar.violation.FindingField;
import id.suar.violation.FindingFilter;
import id.suar.violation.RecordedFinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The room of findings.
public final class FindingRoom implements Room {

    private static final String ICON = "mdi2s-scale-balance";

    private final FindingDesk desk;
    private final Tasks tasks;
    private final FindingDoors doors;
    private final FindingListController home;
    private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper();

    public FindingRoom(FindingDesk desk, Tasks tasks, Navigator navigator) {
        this.desk = desk;
        this.tasks = tasks;
        this.doors = new FindingDoors(desk, tasks, navigator);
        this.home = new FindingListController(new FindingListModel(desk, tasks), doors);
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

    /// What only somebody here can finish: drafts, and findings whose changes are not joined. Nothing is due
    /// because it is not received yet; that is the status line's matter.
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
        return place.isEmpty() ? Optional.of(home) : Optional.of(doors.at(place));
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
            default -> Optional.empty();
        };
    }

    @Override
    public void refresh() {
        tasks.run(() -> desk.findings().conflicts() + desk.drafts().list().size(), due::set);
    }
}
