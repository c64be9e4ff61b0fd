package id.suar.app;

import id.suar.count.ContestChoices;
import id.suar.count.checklist.SheetSigns;
import id.suar.count.checklist.ui.DayDesk;
import id.suar.count.checklist.ui.VotingDay;
import id.suar.count.keying.ui.KeyingDesk;
import id.suar.count.keying.ui.KeyingSection;
import id.suar.count.looks.LookReader;
import id.suar.count.looks.ui.LooksController;
import id.suar.count.looks.ui.LooksDesk;
import id.suar.count.photo.ui.PhotoDesk;
import id.suar.count.photo.ui.PhotoSection;
import id.suar.count.recap.ui.RecapSection;
import id.suar.count.seen.ui.ProgressDesk;
import id.suar.count.seen.ui.ProgressScreen;
import id.suar.count.ui.CountDesk;
import id.suar.count.ui.CountRoom;
import id.suar.fx.FilePrompt;
import id.suar.fx.Navigator;
import id.suar.fx.Section;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What the room of counts shows beside its list, in the order of the day.
///
/// @param draftFinding opens a draft finding for people to complete
record DesktopSections(
        DeviceSpace space,
        Navigator navigator,
        Tasks tasks,
        Texts texts,
        FilePrompt files,
        Consumer<Map<FindingField, String>> draftFinding,
        PhotoDesk photos) {

    /// @param sheets the desk of sheets, with what lies beside them
    List<Section> all(CountRoom counts, CountDesk sheets) {
        return List.of(
                progress(counts, sheets),
                recap(counts, sheets),
                votingDay(sheets).section(),
                photoSection(),
                rules(counts, sheets),
                secondKeying(sheets));
    }

    /// What people call an entry of theirs.
    Optional<String> label(String kind) {
        return VotingDay.label(kind, texts)
                .or(() -> RecapSection.label(kind, texts))
                .or(() -> KeyingSection.label(kind, texts))
                .or(() -> PhotoSection.label(kind, texts));
    }

    private Section recap(CountRoom counts, CountDesk sheets) {
        var desk = RecapDesks.of(space, texts, files, sheets::origin, draftFinding, counts::openSheet);
        return RecapSection.of(desk, tasks, navigator);
    }

    private Section progress(CountRoom counts, CountDesk sheets) {
        Rooms rooms = space.rooms();
        var desk = new ProgressDesk(
                rooms.totals(),
                rooms.packs(),
                rooms.regions(),
                rooms.drafts(),
                space.workspace().scope(),
                texts,
                files,
                sheets::origin,
                space.workspace().folder().maps(),
                space.dispatch().outbox()::whereabouts,
                counts::openSheet,
                navigator::say);
        return new Section("progress", texts.text("seen.section"), () -> new ProgressScreen(desk, tasks));
    }

    private Section secondKeying(CountDesk sheets) {
        Rooms rooms = space.rooms();
        var desk =
                new KeyingDesk(sheets, space.secondKeying(), rooms.keyings(), rooms.keyedPairs(), rooms.doubleKeying());
        return KeyingSection.of(desk, tasks, navigator);
    }

    private Section photoSection() {
        return PhotoSection.of(photos, tasks, texts);
    }

    private VotingDay votingDay(CountDesk sheets) {
        Rooms rooms = space.rooms();
        return new VotingDay(
                new DayDesk(
                        rooms.checklists(),
                        space.checklistRecorder(),
                        rooms.checklistPacks(),
                        new SheetSigns(rooms.counts()),
                        rooms.journals()::about,
                        rooms.packs(),
                        rooms.regions(),
                        rooms.drafts(),
                        photos.gallery(),
                        space.custodian(),
                        space.workspace().scope(),
                        texts,
                        files,
                        sheets::origin,
                        space.dispatch().outbox()::whereabouts,
                        new FindingDrafts(rooms.drafts(), rooms.violations()),
                        draftFinding),
                tasks,
                navigator);
    }

    /// Broken rules and what stands out, with the way to the sheet.
    private Section rules(CountRoom counts, CountDesk sheets) {
        Rooms rooms = space.rooms();
        RegionCode scope = space.workspace().scope();
        var desk = new LooksDesk(
                new LookReader(rooms.ruleBriefs(), rooms.stationForms(), rooms.regions(), scope, texts),
                ContestChoices.of(rooms.packs(), scope),
                scope,
                texts,
                files,
                sheets::origin,
                counts::openSheet,
                navigator::say);
        return new Section("rules", texts.text("looks.title"), () -> new LooksController(desk, tasks));
    }
}
