package id.suar.count.recap.ui;

import id.suar.count.recap.RecapBook;
import id.suar.count.recap.RecapImporter;
import id.suar.count.recap.RecapUnit;
import id.suar.election.Contest;
import id.suar.evidence.EvidenceId;
import id.suar.fx.FilePrompt;
import id.suar.fx.InlineTasks;
import id.suar.fx.Screen;
import id.suar.fx.ScreenFrame;
import id.suar.i18n.Texts;
import id.suar.journal.SqlDrafts;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import id.suar.violation.ViolationDictionary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ScrollPane;

/// The screens of recapitulation on a real database, where the window would show them.
final class RecapStage {

    final RecapBook book;
    final RecapDesk desk;
    final InlineTasks tasks = new InlineTasks();
    final ScreenFrame frame;
    final RecapScreens screens;
    final List<Map<FindingField, String>> findings = new ArrayList<>();
    final List<TpsCode> sheets = new ArrayList<>();
    final Map<TpsCode, List<EvidenceId>> photos = new HashMap<>();
    Optional<Path> file = Optional.empty();

    /// Whoever is asked for a file has chosen this one.
    private final class Chosen implements FilePrompt {

        @Override
        public Optional<Path> save(String proposed, List<String> extensions) {
            return file;
        }

        @Override
        public Optional<Path> open(List<String> extensions) {
            return file;
        }
    }

    /// On the FX thread.
    RecapStage(RecapBook book, RegionCode scope, Locale language, int percent) {
        this.book = book;
        var drafts = new SqlDrafts(book.db, book.clock);
        desk = desk(drafts, scope, language);
        frame = new ScreenFrame(percent);
        screens = new RecapScreens(desk, tasks, frame);
        frame.open(screens.home());
    }

    private RecapDesk desk(SqlDrafts drafts, RegionCode scope, Locale language) {
        return new RecapDesk(
                book.recaps,
                book.recorder,
                new RecapImporter(book.recorder, book.recaps, book.regions, scope),
                book.comparer(),
                book.discrepancies,
                book.follower,
                book.totals(),
                book.sheets,
                book.packs,
                book.regions,
                drafts,
                scope,
                Texts.of(language),
                book.clock,
                new Chosen(),
                List::of,
                new RecapProofs(
                        book.custodian,
                        book.gallery,
                        book.evidence,
                        (contest, station) -> photos.getOrDefault(station, List.of())),
                new FindingDrafts(drafts, ViolationDictionary.bundled()),
                findings::add,
                (contest, station) -> sheets.add(station));
    }

    void choose(Contest contest) {
        screens.model().choose(contest);
    }

    void plenary(Contest contest, RecapUnit unit) {
        screens.plenary(contest, unit);
    }

    void patterns() {
        screens.patterns(screens.model().reportProperty().get().orElseThrow());
    }

    /// The end of what stands beside the list is in sight.
    void end() {
        ((ScrollPane) shown().node().lookup(".recap-side")).setVvalue(1);
    }

    Screen shown() {
        return frame.shown();
    }
}
