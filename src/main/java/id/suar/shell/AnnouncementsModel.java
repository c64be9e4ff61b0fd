package id.suar.shell;

import id.suar.access.Digest;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.region.Zones;
import id.suar.sync.FeedNotices.Notice;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the hub's people announced and nobody here has put away. A pack that cannot be used is put away until the
/// window is opened again. Holds no nodes. FX thread.
final class AnnouncementsModel {

    /// More at once would leave no room for the work; the next comes when one is put away.
    static final int MOST = 2;

    private static final int NAME_BYTES = 8;

    private final DeviceDesk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Zones zone;
    private final Set<String> putAway;
    private final ObservableList<Shown> shown = FXCollections.observableArrayList();
    private List<Shown> all = List.of();

    AnnouncementsModel(DeviceDesk desk, Tasks tasks, Texts texts, Zones zone) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.zone = zone;
        this.putAway = new HashSet<>(desk.settings().putAway());
    }

    /// One of them.
    ///
    /// @param loud something is at stake
    /// @param name what it is known by
    /// @param kept whether it stays away once it was put away
    record Shown(String text, boolean loud, String name, boolean kept) {}

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
        putAway.add(one.name());
        tell();
        if (one.kept()) {
            desk.settings().putAway(one.name());
            tasks.run(
                    () -> {
                        desk.settings().save();
                        return null;
                    },
                    _ -> {});
        }
    }

    private void show(Look look) {
        var told = new ArrayList<Shown>();
        look.brokenPacks()
                .forEach(name -> told.add(new Shown(texts.text("shell.pack-broken", name), true, name, false)));
        look.notices().forEach(notice -> told.add(shown(notice)));
        all = List.copyOf(told);
        tell();
    }

    private Shown shown(Notice notice) {
        String text =
                texts.text("shell.announced", notice.actor(), notice.order().text());
        return switch (notice.order().level()) {
            case INFO -> new Shown(text, false, name(notice), true);
            case IMPORTANT, URGENT -> new Shown(text, true, name(notice), true);
        };
    }

    private static String name(Notice notice) {
        byte[] hash = Digest.sha256(notice.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
    }

    private void tell() {
        List<Shown> now = all.stream()
                .filter(one -> !putAway.contains(one.name()))
                .limit(MOST)
                .toList();
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }
}
