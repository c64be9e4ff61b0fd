package id.suar.app;

import id.suar.bench.Median;
import id.suar.count.file.CountFile;
import id.suar.count.tally.CountTally;
import id.suar.count.ui.CountRoom;
import id.suar.fx.Look;
import id.suar.fx.Navigator;
import id.suar.fx.Stagehand;
import id.suar.i18n.Texts;
import id.suar.region.Level;
import id.suar.region.TpsCode;
import id.suar.shell.MainWindow;
import id.suar.shell.SettingsFile;
import id.suar.sync.DeliveryState;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// How long people wait for the screens of counts in the whole window, from the key to the laid-out picture: reading,
/// making, styles and layout, one after the other on one thread, though the program reads beside it. What a screen
/// asks for only after its first picture is measured by itself and added: until nothing more comes. On the headless
/// platform, in a window of the usual size.
public final class ScreenTimes implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM = Integer.getInteger("warm", 5);
    private static final int TIMES = Integer.getInteger("times", 15);

    /// Milliseconds of the clock, and of those what the processor was at work for it: until the first picture, and
    /// until all of it is there.
    private record Taken(double waited, double worked, double whole) {}

    private enum Section {
        STATIONS,
        PROGRESS,
        RECAP,
        CHECKLIST,
        PHOTOS,
        RULES,
        KEYING
    }

    private final FullDevice full;
    private final String only;
    private final DesktopThreads threads = new DesktopThreads();
    private final FirstThings tasks = new FirstThings();
    private final OpenDevice opened;
    private final Stagehand hand;
    private final Map<String, List<Taken>> taken = new LinkedHashMap<>();
    private Navigator navigator;
    private CountRoom counts;
    private MainWindow window;

    ScreenTimes(FullDevice full, String only) {
        this.full = full;
        this.only = only;
        Path folder = full.device().workspace().folder().path();
        var settings = SettingsFile.open(folder.resolve("settings.json"), Clock.systemUTC());
        var setting = new DesktopSetting(
                full.device().workspace().folder(),
                Texts.of(Texts.INDONESIAN),
                false,
                Clock.systemUTC(),
                new SecureRandom(),
                new DesktopRooms(),
                Optional.empty(),
                line -> {});
        opened = new OpenDevice(full.device(), settings, threads, setting, new Deaf());
        hand = Stagehand.show(Look.USUAL, (stage, texts) -> {
            window = new MainWindow(
                    opened.desk(),
                    tasks,
                    texts,
                    stage,
                    way -> {
                        navigator = way;
                        var rooms = setting.rooms().make(full.device(), way, tasks, texts, () -> stage);
                        counts = (CountRoom) rooms.getFirst();
                        return rooms;
                    },
                    () -> {});
            return window.node();
        });
        Stagehand.onFx(() -> {
            window.begin();
            return null;
        });
    }

    /// Milliseconds of each, by what was done; in order of doing. The first are those of a program just started.
    Map<String, List<Taken>> measure() {
        screen("list of stations", Section.STATIONS);
        each("a letter in its filter", at -> {}, at -> query("muara " + at % 10));
        onFx(() -> query(""));
        each("form of president", at -> alone(), at -> sheet("PPWP", at));
        each("form of DPR", at -> alone(), at -> sheet("DPR", at));
        each("back to the list", at -> over(at), at -> navigator.back());
        each("versions to settle", at -> alone(), at -> versions());
        each("history of a sheet", at -> alone(), at -> history());
        screen("progress", Section.PROGRESS);
        screen("recapitulation compared", Section.RECAP);
        screen("voting days", Section.CHECKLIST);
        each("voting day of a station", at -> section(Section.CHECKLIST), at -> enter());
        onFx(this::alone);
        screen("rules and looks", Section.RULES);
        screen("second keyings", Section.KEYING);
        each("outbox", at -> alone(), at -> fire(hand.root().lookup("#status")));
        each("something was recorded, list in sight", at -> alone(), at -> window.changed());
        each("tally of five contests, by district", at -> {}, at -> tally());
        return taken;
    }

    private void screen(String what, Section section) {
        Section other = section == Section.STATIONS ? Section.PHOTOS : Section.STATIONS;
        each(what, at -> section(other), at -> section(section));
    }

    private void section(Section section) {
        while (!(hand.root().lookup(".section-bar") instanceof Parent)) {
            navigator.back();
        }
        var bar = (Parent) hand.root().lookup(".section-bar");
        fire(bar.getChildrenUnmodifiable().get(section.ordinal()));
    }

    private void alone() {
        section(Section.STATIONS);
    }

    private void over(int at) {
        alone();
        sheet("DPR", at);
    }

    private void sheet(String contest, int at) {
        List<TpsCode> stations = full.stations();
        counts.openSheet(full.contest(contest), stations.get((at * 7 + 1) % stations.size()));
    }

    private void history() {
        String place =
                "history/" + full.contest("PPWP").id() + "/" + full.disputed().digits();
        navigator.open(counts.open(place).orElseThrow());
    }

    private void versions() {
        table().getSelectionModel().clearAndSelect(0);
        press(hand.root().lookup(".list-query"), KeyCode.F4);
    }

    private void enter() {
        table().getSelectionModel().clearAndSelect(0);
        press(table(), KeyCode.ENTER);
    }

    private TableView<?> table() {
        return (TableView<?>) hand.root().lookup(".table-view");
    }

    private void query(String text) {
        ((TextField) hand.root().lookup(".list-query")).setText(text);
    }

    private static void press(Node node, KeyCode key) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static void fire(Node button) {
        ((ButtonBase) button).fire();
    }

    private void tally() {
        var totals = full.device().rooms().totals();
        FullDevice.CONTESTS.forEach(
                contest -> CountTally.by(Level.DISTRICT, totals.villages("PEMILU-2024", contest, CountFile.PROVINCE)));
    }

    private void each(String what, IntConsumer before, IntConsumer act) {
        if (!what.contains(only)) {
            return;
        }
        for (int at = 0; at < WARM + TIMES; at++) {
            int time = at;
            laid(() -> before.accept(time));
            Taken millis = laid(() -> act.accept(time));
            taken.computeIfAbsent(what, _ -> new ArrayList<>()).add(millis);
        }
    }

    private void onFx(Runnable act) {
        laid(act);
    }

    /// On the FX thread, until the picture is laid out.
    private Taken laid(Runnable act) {
        Taken millis = Stagehand.onFx(() -> {
            long start = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            act.run();
            picture();
            double waited = (System.nanoTime() - start) / 1e6;
            double first = (THREADS.getCurrentThreadCpuTime() - worked) / 1e6;
            while (tasks.next()) {
                picture();
            }
            return new Taken(waited, first, (THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
        });
        hand.settle();
        return millis;
    }

    private void picture() {
        Parent root = hand.root();
        root.applyCss();
        root.layout();
    }

    @Override
    public void close() {
        hand.close();
        opened.rest();
        try {
            threads.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        full.close();
    }

    /// @param args the folder that [FullDevice] told, and how many sheets it has; a word of what is measured, else all
    /// is
    public static void main(String... args) throws IOException {
        int sheets = Integer.parseInt(args[1]);
        try (var times = new ScreenTimes(FullDevice.open(Path.of(args[0]), sheets), args.length > 2 ? args[2] : "")) {
            times.measure().forEach((what, all) -> tell(sheets, what, all));
            System.out.printf("| memory, %s | %,d | %s | | | |%n", "at most", sheets, memory("VmHWM"));
            System.out.printf("| memory, %s | %,d | %s | | | |%n", "at the end", sheets, memory("VmRSS"));
        }
        System.exit(0);
    }

    /// What the process has of the computer's memory, as Linux counts.
    private static String memory(String what) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(what + ":"))
                .map(line -> line.replaceAll("\\D", ""))
                .map(kilobytes -> Integer.parseInt(kilobytes) / 1_000 + " MB")
                .findFirst()
                .orElse("?");
    }

    private static void tell(int sheets, String what, List<Taken> all) {
        List<Taken> warm = all.subList(WARM, all.size());
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.0f | %.0f | %.0f | %.0f |%n",
                what,
                sheets,
                all.getFirst().waited(),
                Median.of(warm.stream().map(Taken::waited).toList()),
                Median.of(warm.stream().map(Taken::worked).toList()),
                Median.of(warm.stream().map(Taken::whole).toList()));
    }

    /// Nobody hears of what happens on other threads: it would fall into what is measured.
    private static final class Deaf implements OpenDevice.Ears {

        @Override
        public void changed() {}

        @Override
        public void delivery(DeliveryState state) {}

        @Override
        public void fed(int entries) {}

        @Override
        public void fault(Throwable fault) {
            throw new IllegalStateException(fault);
        }

        @Override
        public void stick(Path stick) {}

        @Override
        public void stickGone(Path stick) {}
    }
}
