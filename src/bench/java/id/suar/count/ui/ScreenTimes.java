package id.suar.count.ui;

import id.suar.count.CountBook;
import id.suar.count.CountEntries;
import id.suar.count.CountSheet;
import id.suar.count.MadeUpSheets;
import id.suar.count.tally.CountTally;
import id.suar.election.Contest;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.i18n.Texts;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.Parent;

/// How long people wait for the screens of counts, from the key to the laid-out picture, everything on one thread:
/// reading, making, styles and layout. On the headless platform, in a window of the usual size.
public final class ScreenTimes implements AutoCloseable {

    private static final RegionCode PROVINCE = new RegionCode("64");
    private static final List<String> CONTESTS = List.of("PPWP", "DPR", "DPD", "DPRD-PROV", "DPRD-KAB");

    /// Stations in each village of the province, more or less as they are.
    private static final int EACH = 12;

    private static final int WARM = 5;
    private static final int TIMES = 15;

    private final Path folder;
    private final CountBook book;
    private final List<TpsCode> stations;
    private final CountStage stage;
    private final Stagehand hand;
    private final Map<String, List<Double>> taken = new LinkedHashMap<>();

    /// @param sheets how many are recorded, in five contests
    public ScreenTimes(int sheets) throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "screens");
        book = new CountBook(folder.resolve("suar.db"));
        List<TpsCode> all = MadeUpSheets.stations(book.regions, PROVINCE, EACH);
        stations = all.subList(0, Math.min(all.size(), sheets / CONTESTS.size()));
        CONTESTS.forEach(this::record);
        stage = new CountStage(book, PROVINCE, Texts.INDONESIAN);
        hand = Stagehand.show(Look.USUAL, (_, _) -> stage.begin());
    }

    private void record(String key) {
        Contest held = book.packs.contest(key, stations.getFirst().village()).orElseThrow();
        List<NewEntry> entries = new ArrayList<>();
        for (CountSheet sheet : MadeUpSheets.of(1, held, true).at(stations)) {
            entries.add(NewEntry.begin(
                    Instant.parse("2024-02-14T08:00:00Z"),
                    sheet.observer(),
                    CountEntries.RECORDED,
                    CountEntries.encode(sheet, sheet.observer())));
        }
        new Journal(book.journals, () -> CountBook.DEVICE).append(entries);
    }

    /// Milliseconds of each, by what was done; in order of doing.
    public Map<String, List<Double>> measure() {
        each("list of stations, a new room", at -> {}, at -> stage.reopen());
        each("form of DPR, opened from the list", at -> stage.shallow(), this::sheet);
        each(
                "next party of a form",
                at -> {},
                at -> ((SheetScreen) stage.shown()).form().entry().jump(2 + at % 16));
        each("back to the list", this::alone, at -> stage.back());
        each("a letter in the filter", at -> {}, at -> stage.type("muara " + at % 10));
        each("tally of five contests, by district", at -> stage.type(""), at -> tally());
        return taken;
    }

    private void sheet(int at) {
        stage.form("DPR", stations.get(at * 7 % stations.size()));
    }

    /// Over the list and nothing else.
    private void alone(int at) {
        stage.shallow();
        sheet(at);
    }

    private void tally() {
        CONTESTS.forEach(
                contest -> CountTally.by(Level.DISTRICT, book.totals.villages("PEMILU-2024", contest, PROVINCE)));
    }

    private void each(String what, IntConsumer before, IntConsumer act) {
        for (int at = 0; at < WARM + TIMES; at++) {
            int time = at;
            laid(() -> before.accept(time));
            double millis = laid(() -> act.accept(time));
            if (at >= WARM) {
                taken.computeIfAbsent(what, _ -> new ArrayList<>()).add(millis);
            }
        }
    }

    /// Bytes of the heap that are in use after everything is let go, the list still in sight.
    public static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    /// On the FX thread, until the picture is laid out.
    private double laid(Runnable act) {
        double millis = Stagehand.onFx(() -> {
            long start = System.nanoTime();
            act.run();
            Parent root = hand.root();
            root.applyCss();
            root.layout();
            return (System.nanoTime() - start) / 1e6;
        });
        hand.settle();
        return millis;
    }

    @Override
    public void close() throws IOException {
        hand.close();
        book.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    /// @param args how many sheets
    public static void main(String... args) throws IOException {
        for (String sheets : args) {
            try (var times = new ScreenTimes(Integer.parseInt(sheets))) {
                times.measure().forEach((what, all) -> tell(sheets, what, all));
                System.out.printf(
                        Locale.ROOT, "| heap after all that, %s sheets | %.0f MB | |%n", sheets, heap() / 1e6);
            }
        }
        System.exit(0);
    }

    private static void tell(String sheets, String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "| %s, %s sheets | %.0f ms | %.0f |%n",
                what,
                sheets,
                sorted.get(sorted.size() / 2),
                sorted.getLast());
    }
}
