package id.suar.count.ui;

import id.suar.count.CountBook;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.RecordedSheet;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.fx.InlineTasks;
import id.suar.fx.ScreenStack;
import id.suar.i18n.Texts;
import id.suar.journal.JournalId;
import id.suar.journal.SqlDrafts;
import id.suar.journal.Whereabouts;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import id.suar.violation.ViolationDictionary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/// The room of counts on a real database, in a window that keeps no more than a stack of screens.
final class CountStage extends ScreenStack implements AutoCloseable {

    static final RegionCode MUARA_MUNTAI = new RegionCode("640201");
    static final JournalId OTHER = new JournalId("bbbbbbbbbbbbbbbb", 0);
    static final TpsCode FIRST = new TpsCode("6402012001001");

    final CountBook book;
    final CountDesk desk;
    final InlineTasks tasks = new InlineTasks();
    private CountRoom room;
    final List<Map<FindingField, String>> findings = new ArrayList<>();
    Optional<Path> file = Optional.empty();
    BesideSheet beside = BesideSheet.NOTHING;

    CountStage(Path folder, RegionCode scope, Locale language) {
        this(new CountBook(folder.resolve("suar.db")), scope, language);
    }

    /// On a database that others look at too; it is closed with this all the same.
    CountStage(CountBook book, RegionCode scope, Locale language) {
        this.book = book;
        Clock clock = Clock.fixed(Instant.parse("2024-02-14T12:00:00Z"), ZoneOffset.UTC);
        var drafts = new SqlDrafts(book.db, clock);
        desk = new CountDesk(
                book.sheets,
                book.totals,
                book.recorder,
                book.packs,
                book.regions,
                drafts,
                scope,
                Texts.of(language),
                clock,
                (proposed, extensions) -> file,
                () -> entry -> Whereabouts.values()[(int) (entry.seq() % 3)],
                new FindingDrafts(drafts, ViolationDictionary.bundled()),
                findings::add,
                (contest, station) -> beside.of(contest, station),
                book.forms(),
                book.importer(scope),
                book.openData(),
                false);
        drafts.save("count.choice", "contest", "PEMILU-2024/PPWP".getBytes(StandardCharsets.UTF_8));
    }

    /// Made when it is first asked for, on the FX thread; models need no window.
    CountRoom room() {
        if (room == null) {
            room = new CountRoom(desk, book.recorder, tasks, this, _ -> List.of());
        }
        return room;
    }

    SheetModel model(TpsCode station) {
        return new SheetModel(desk, tasks, start(ppwp(), station));
    }

    Contest ppwp() {
        return book.contest("PPWP");
    }

    /// Figures that keep every rule: 250 on the list, 200 came.
    static Figures sound(int pairs) {
        FormLayout layout = FormLayout.pairs(pairs);
        Figures figures = Figures.blank(layout);
        int[] voters = {120, 130, 250, 95, 102, 197, 1, 0, 1, 1, 1, 2, 97, 103, 200, 255, 200, 0, 55, 1, 1, 2};
        for (int i = 0; i < voters.length; i++) {
            figures = figures.with(layout.figures().get(i), voters[i]);
        }
        int each = 196 / pairs;
        for (int number = 1; number <= pairs; number++) {
            figures = figures.with(FormLayout.votes(number), number == 1 ? 196 - each * (pairs - 1) : each);
        }
        return figures.with("va", 196).with("vb", 4).with("vc", 200);
    }

    CountSheet sheet(Contest contest, TpsCode station, Figures figures) {
        return CountSheet.of(contest.election().key(), contest.key(), station, figures, book.recorder.actor());
    }

    RecordedSheet recorded(Contest contest, TpsCode station) {
        return book.sheets
                .find(contest.election().key(), contest.key(), station)
                .orElseThrow();
    }

    /// Two devices correct the same sheet without seeing each other; this one has heard of both. The other's
    /// correction is the later one.
    void conflict(TpsCode station) {
        book.recorder.record(sheet(ppwp(), station, sound(3)));
        Clock later = Clock.fixed(Instant.parse("2024-02-14T13:00:00Z"), ZoneOffset.UTC);
        try (var other = new CountBook(book.db.file().resolveSibling("other.db"), OTHER, "Panwascam", later)) {
            other.hear(book, CountBook.DEVICE);
            other.recorder.record(sheet(ppwp(), station, sound(3).with("va", 201)));
            book.recorder.record(sheet(ppwp(), station, sound(3).with("vb", 9)));
            book.hear(other, OTHER);
        }
    }

    /// Another device has begun a record of its own of the same form, and this one has heard of it.
    void another(TpsCode station) {
        Clock earlier = Clock.fixed(Instant.parse("2024-02-14T11:00:00Z"), ZoneOffset.UTC);
        try (var other = new CountBook(book.db.file().resolveSibling("another.db"), OTHER, "Panwascam", earlier)) {
            other.recorder.record(sheet(ppwp(), station, sound(3).with("dis_l", 4)));
            book.hear(other, OTHER);
        }
        book.recorder.record(sheet(ppwp(), station, sound(3)), Optional.empty());
    }

    SheetStart start(Contest contest, TpsCode station) {
        return new SheetReading(desk, contest, station).read(Optional.empty());
    }

    /// On the FX thread.
    StackPane begin() {
        open(room().home());
        return root;
    }

    void type(String query) {
        ((TextField) root.lookup(".list-query")).setText(query);
    }

    /// The list of polling stations alone.
    void shallow() {
        while (depth() > 1) {
            back();
        }
    }

    /// The room as one enters it first.
    void reopen() {
        room = null;
        replace(room().home());
    }

    /// The list of polling stations, of a contest.
    @SuppressWarnings("unchecked")
    void list(String contest) {
        shallow();
        ((ComboBox<Contest>) root.lookup(".combo-box")).setValue(book.contest(contest));
    }

    void sheet(String contest, TpsCode station) {
        open(room().open(Places.sheet(book.contest(contest), station)).orElseThrow());
    }

    /// The same, as one comes to it from the list.
    SheetScreen form(String contest, TpsCode station) {
        room().openSheet(book.contest(contest), station);
        return (SheetScreen) shown();
    }

    void history(String contest, TpsCode station) {
        open(room().open(Places.history(book.contest(contest), station)).orElseThrow());
    }

    SheetModel sheetModel() {
        return ((SheetScreen) shown()).model();
    }

    @Override
    public void close() {
        book.close();
    }
}
