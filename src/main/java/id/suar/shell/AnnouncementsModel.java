package id.suar.shell;

import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.region.Zones;
import id.suar.sync.FeedNotices.Notice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the hub's people announced and nobody here has put away since the window was opened. Holds no nodes.
/// FX thread.
final class AnnouncementsModel {

    /// More at once would leave no room for the work; the next comes when one is put away.
    static final int MOST = 2;

    private final DeviceDesk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Zones zone;
    private final Set<Object> putAway = new HashSet<>();
    private final ObservableList<Shown> shown = FXCollections.observableArrayList();
    private List<Shown> all = List.of();

    AnnouncementsModel(DeviceDesk desk, Tasks tasks, Texts texts, Zones zone) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.zone = zone;
    }

    /// One of them.
    ///
    /// @param loud something is at stake
    /// @param key  what it is known by
    record Shown(String text, boolean loud, Object key) {}

    /// What the disk says at one moment.
    private record Look(List<Notice> notices, List<String> brokenPacks) {}

    void read() {
        LocalDate today = LocalDate.ofInstant(desk.clock().instant(), zone.id());
        tasks.run(
                () -> new Look(desk.notices().current(today), desk.brokenPacks().get()), this::show);
    }

    ObservableList<Shown> shown() {
        return shown;
    }

    void putAway(Shown one) {
        putAway.add(one.key());
        tell();
    }

    private void show(Look look) {
        var told = new ArrayList<Shown>();
        look.brokenPacks().forEach(name -> told.add(new Shown(texts.text("shell.pack-broken", name), true, name)));
        look.notices().forEach(notice -> told.add(shown(notice)));
        all = List.copyOf(told);
        tell();
    }

    private Shown shown(Notice notice) {
        String text =
                texts.text("shell.announced", notice.actor(), notice.order().text());
        return switch (notice.order().level()) {
            case INFO -> new Shown(text, false, notice);
            case IMPORTANT, URGENT -> new Shown(text, true, notice);
        };
    }

    private void tell() {
        List<Shown> now = all.stream()
                .filter(one -> !putAway.contains(one.key()))
                .limit(MOST)
                .toList();
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }
}
