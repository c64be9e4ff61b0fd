package id.suar.count.checklist.ui;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.checklist.ChecklistBook;
import id.suar.count.checklist.SheetSigns;
import id.suar.election.Contest;
import id.suar.fx.FilePrompt;
import id.suar.fx.InlineTasks;
import id.suar.fx.ScreenFrame;
import id.suar.fx.Section;
import id.suar.fx.Sections;
import id.suar.i18n.Texts;
import id.suar.journal.SqlDrafts;
import id.suar.journal.Whereabouts;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import id.suar.violation.ViolationDictionary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The voting day on a real database, in a frame as large as the window leaves it.
final class DayStage {

    final ChecklistBook book;
    final DayDesk desk;
    final InlineTasks tasks = new InlineTasks();
    final ScreenFrame frame;
    final VotingDay day;
    final List<Map<FindingField, String>> findings = new ArrayList<>();
    Optional<Path> file = Optional.empty();

    /// On the FX thread.
    DayStage(ChecklistBook book, RegionCode scope, Locale language, int percent) {
        this.book = book;
        this.frame = new ScreenFrame(percent);
        this.desk = desk(book, scope, language, findings, new Prompt());
        this.day = new VotingDay(desk, tasks, frame);
    }

    static DayDesk desk(
            ChecklistBook book,
            RegionCode scope,
            Locale language,
            List<Map<FindingField, String>> findings,
            FilePrompt prompt) {
        var drafts = new SqlDrafts(book.db, ChecklistBook.at("2024-02-14T12:00:00Z"));
        return new DayDesk(
                book.checklists,
                book.recorder,
                book.questions,
                new SheetSigns(book.sheets),
                book.journals::about,
                book.packs,
                book.regions,
                drafts,
                book.gallery,
                book.custodian,
                scope,
                Texts.of(language),
                prompt,
                List::of,
                () -> entry -> Whereabouts.values()[(int) (entry.seq() % 3)],
                new FindingDrafts(drafts, ViolationDictionary.bundled()),
                findings::add);
    }

    private final class Prompt implements FilePrompt {

        @Override
        public Optional<Path> save(String proposed, List<String> extensions) {
            return Optional.of(Path.of("target", proposed));
        }

        @Override
        public Optional<Path> open(List<String> extensions) {
            return file;
        }
    }

    /// The list, in a room that has another section before it.
    ScreenFrame begin() {
        var before = new Section("stations", "TPS", () -> new Sections("", List.of(day.section()), desk.texts()));
        var sections = new Sections("Penghitungan", List.of(before, day.section()), desk.texts());
        frame.open(sections);
        sections.open("section/checklist");
        sections.refresh();
        sections.first().requestFocus();
        return frame;
    }

    void station(TpsCode station) {
        day.open(book.pemilu(), station);
    }

    DayModel model() {
        return ((DayScreen) frame.shown()).model();
    }

    /// A form whose valid and invalid votes are two more than the voters who came.
    static void mismatch(ChecklistBook book, TpsCode station) {
        Contest contest =
                book.packs.contest("PEMILU-2024", "PPWP", station.village()).orElseThrow();
        Figures figures = Figures.blank(contest.form()).with("b4_j", 200).with("vc", 202);
        book.counts.record(CountSheet.of("PEMILU-2024", "PPWP", station, figures, "Pengawas"));
    }
}
