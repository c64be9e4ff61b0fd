package id.suar.count.keying.ui;

import id.suar.count.CountSheet;
import id.suar.count.file.CountExporter;
import id.suar.count.file.CountImporter;
import id.suar.count.file.OpenData;
import id.suar.count.keying.DoubleKeying;
import id.suar.count.keying.KeyedPair;
import id.suar.count.keying.KeyingBook;
import id.suar.count.rule.PagePhotos;
import id.suar.count.rule.StationForms;
import id.suar.count.rule.VotingDayAnswers;
import id.suar.count.station.ListedStations;
import id.suar.count.tally.SqlRuleBriefs;
import id.suar.count.ui.BesideSheet;
import id.suar.count.ui.CountDesk;
import id.suar.fx.InlineTasks;
import id.suar.fx.ScreenStack;
import id.suar.i18n.Texts;
import id.suar.journal.SqlDrafts;
import id.suar.journal.Whereabouts;
import id.suar.region.BundledRegions;
import id.suar.region.TpsCode;
import id.suar.violation.FindingDrafts;
import id.suar.violation.ViolationDictionary;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.scene.layout.StackPane;

/// The section of second keyings on a real database, in a window that keeps no more than a stack of screens.
final class KeyingStage extends ScreenStack implements AutoCloseable {

    final KeyingBook book;
    final KeyingDesk desk;
    final InlineTasks tasks = new InlineTasks();
    Optional<Path> file = Optional.empty();

    KeyingStage(KeyingBook book, Locale language) {
        this.book = book;
        var drafts = new SqlDrafts(book.db, KeyingBook.at("2024-02-14T12:00:00Z"));
        var counts = new CountDesk(
                book.sheets,
                book.totals,
                book.counts,
                book.packs,
                new BundledRegions(),
                drafts,
                KeyingBook.MUARA_MUNTAI,
                Texts.of(language),
                KeyingBook.at("2024-02-14T12:00:00Z"),
                (proposed, extensions) -> file,
                () -> entry -> Whereabouts.HERE,
                new FindingDrafts(drafts, ViolationDictionary.bundled()),
                Map::size,
                BesideSheet.NOTHING,
                new StationForms(
                        new SqlRuleBriefs(book.db), book.sheets, book.packs, PagePhotos.NONE, VotingDayAnswers.NONE),
                new CountImporter(book.counts, book.sheets, new BundledRegions(), book.packs, KeyingBook.MUARA_MUNTAI),
                new OpenData(
                        new CountExporter(book.sheets, new BundledRegions()),
                        new ListedStations(book.packs, new BundledRegions()),
                        new BundledRegions()),
                false);
        desk = new KeyingDesk(counts, book.second, book.keyings, book.pairs, new DoubleKeying(drafts));
        drafts.save("keying/choice", "contest", "PEMILU-2024/PPWP".getBytes());
    }

    void want() {
        desk.choice().want(book.contest("PPWP").election(), true);
    }

    static TpsCode station(int number) {
        return new TpsCode("6402012001%03d".formatted(number));
    }

    /// Twelve forms recorded; of them four keyed twice: two differ, one agrees, one is settled.
    void record() {
        for (int number = 1; number <= 12; number++) {
            book.first(book.sheet("PPWP", station(number), number));
        }
        keyed(3, KeyingBook.erring(sheet(3), new Random(4), 5));
        keyed(5, sheet(5).withFigures(sheet(5).figures().with("v01", 721).with("b2_l", -1)));
        keyed(6, sheet(6));
        KeyedPair pair = keyed(8, KeyingBook.erring(sheet(8), new Random(9), 8));
        book.second.settle(pair, KeyingBook.settlement(pair, new Random(2)), Optional.of(book.current(sheet(8))));
    }

    CountSheet sheet(int number) {
        return book.sheet("PPWP", station(number), number);
    }

    KeyedPair keyed(int number, CountSheet second) {
        return book.key(sheet(number), second, KeyingBook.SECOND);
    }

    /// On the FX thread.
    StackPane begin() {
        open(KeyingSection.of(desk, tasks, this).screen().get());
        return root;
    }

    SettleModel settling() {
        return ((SettleScreen) shown()).model();
    }

    @Override
    public void close() {
        book.close();
    }
}
