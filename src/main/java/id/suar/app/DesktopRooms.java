package id.suar.app;

import id.suar.access.OwnBox;
import id.suar.count.photo.ui.PhotoDesk;
import id.suar.count.photo.ui.SheetPhotos;
import id.suar.count.ui.BesideSheet;
import id.suar.count.ui.CountDesk;
import id.suar.count.ui.CountRoom;
import id.suar.evidence.ui.VaultPicture;
import id.suar.fx.FilePrompt;
import id.suar.fx.Navigator;
import id.suar.fx.Room;
import id.suar.fx.Tasks;
import id.suar.fx.WindowFilePrompt;
import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.region.Zones;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.OfficeCalendar;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import id.suar.violation.FindingWords;
import id.suar.violation.Place;
import id.suar.violation.PlaceChoices;
import id.suar.violation.coach.CoachWords;
import id.suar.violation.course.CaseSteps;
import id.suar.violation.course.ui.CourseDesk;
import id.suar.violation.exhibit.NoteDrafts;
import id.suar.violation.exhibit.ui.ExhibitDesk;
import id.suar.violation.exhibit.ui.ExhibitScreens;
import id.suar.violation.record.CaseDrafts;
import id.suar.violation.record.RecordedCase;
import id.suar.violation.record.ui.CaseDesk;
import id.suar.violation.record.ui.CaseSection;
import id.suar.violation.register.ui.RegisterDesk;
import id.suar.violation.ui.FindingDesk;
import id.suar.violation.ui.FindingRoom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/// The rooms of the desktop, in the order of the day.
final class DesktopRooms implements RoomMaking {

    @Override
    public List<Room> make(DeviceSpace space, Navigator navigator, Tasks tasks, Texts texts, Supplier<Window> window) {
        var files = new WindowFilePrompt(window);
        var findings = findings(space, texts, files, tasks, navigator);
        PhotoDesk photos = photos(space, texts, files);
        CountDesk desk = counts(space, texts, files, findings::begin, SheetPhotos.beside(photos, tasks));
        var sections = new DesktopSections(space, navigator, tasks, texts, files, findings::begin, photos);
        var counts = new CountRoom(desk, space.countRecorder(), tasks, navigator, room -> sections.all(room, desk));
        counts.alsoLabel(sections::label);
        return List.of(counts, findings);
    }

    private static CountDesk counts(
            DeviceSpace space,
            Texts texts,
            FilePrompt files,
            Consumer<Map<FindingField, String>> draftFinding,
            BesideSheet beside) {
        Rooms rooms = space.rooms();
        return new CountDesk(
                rooms.counts(),
                rooms.totals(),
                space.countRecorder(),
                rooms.packs(),
                rooms.regions(),
                rooms.drafts(),
                space.workspace().scope(),
                texts,
                space.clock(),
                files,
                space.dispatch().outbox()::whereabouts,
                new FindingDrafts(rooms.drafts(), rooms.violations()),
                draftFinding,
                beside,
                rooms.stationForms(),
                space.countImporter(),
                rooms.openData(),
                space.workspace().sample());
    }

    private static PhotoDesk photos(DeviceSpace space, Texts texts, FilePrompt files) {
        Rooms rooms = space.rooms();
        return new PhotoDesk(
                rooms.photos(),
                space.photoRecorder(),
                rooms.gallery(),
                rooms.counts(),
                rooms.packs(),
                rooms.regions(),
                rooms.drafts(),
                space.workspace().scope(),
                texts,
                files);
    }

    private static FindingRoom findings(
            DeviceSpace space, Texts texts, FilePrompt files, Tasks tasks, Navigator navigator) {
        Rooms rooms = space.rooms();
        RegionCode scope = space.workspace().scope();
        var places = new PlaceChoices(rooms.regions(), rooms.packs(), scope);
        var desk = new FindingDesk(
                rooms.findings(),
                space.findingRecorder(),
                space.findingChecks(),
                new FindingDrafts(rooms.drafts(), rooms.violations()),
                space.journal(),
                rooms.violations(),
                places,
                rooms.regions(),
                new FindingWords(texts, rooms.violations(), places, rooms.packs(), scope),
                texts,
                space.clock(),
                space.profile().card().card().owner(),
                files,
                space.dispatch().outbox()::whereabouts);
        return new FindingRoom(
                desk,
                courses(space, desk),
                course -> cases(space, desk, places, course, exhibits(space, desk, tasks, navigator)),
                register(space, desk),
                tasks,
                navigator);
    }

    private static RegisterDesk register(DeviceSpace space, FindingDesk desk) {
        Rooms rooms = space.rooms();
        RegionCode scope = space.workspace().scope();
        return new RegisterDesk(
                rooms.register(),
                () -> rooms.office(scope).termJudge(),
                rooms.office(scope).registerWords(desk.texts(), space.clock().instant()),
                rooms.regions(),
                scope,
                space.workspace().folder().maps(),
                desk.texts(),
                space.clock(),
                desk.files(),
                desk::origin);
    }

    private static CourseDesk courses(DeviceSpace space, FindingDesk desk) {
        Rooms rooms = space.rooms();
        RegionCode scope = space.workspace().scope();
        return new CourseDesk(
                rooms.courses(),
                new CaseSteps(
                        rooms.cases(),
                        rooms.caseForms(),
                        space.caseStepper(),
                        space.caseProposer(),
                        desk.texts(),
                        () -> LocalDate.ofInstant(
                                space.clock().instant(), Zones.of(scope).id())),
                space.profile().card().card().role(),
                rooms.office(scope).deadlines(),
                new DeadlineWords(desk.texts(), OfficeCalendar.bundled()),
                scope,
                rooms.cases(),
                rooms.caseForms(),
                rooms.office(scope).numbers(),
                digits -> Place.read(digits).map(desk.words()::place).orElse(digits),
                desk.texts(),
                space.clock(),
                Zones.of(scope).id(),
                desk.files(),
                desk::origin,
                () -> rooms.settings().now().lines("recipients"));
    }

    private static Consumer<RecordedCase> exhibits(
            DeviceSpace space, FindingDesk desk, Tasks tasks, Navigator navigator) {
        Texts texts = desk.texts();
        ExhibitFiles files = space.exhibits(texts);
        var screens = new ExhibitScreens(
                new ExhibitDesk(
                        space.rooms().cases(),
                        files.exhibits(),
                        files.usual(),
                        files.forms(),
                        files.words(),
                        space.custodyRecorder(),
                        new NoteDrafts(space.rooms().drafts()),
                        space.custodian(),
                        content -> VaultPicture.of(space.rooms().gallery(), content, texts),
                        files::write,
                        texts,
                        desk.files(),
                        space.clock(),
                        Zones.of(space.workspace().scope()).id()),
                tasks,
                navigator);
        return record -> screens.open(record, CaseSection.place(record));
    }

    private static CaseDesk cases(
            DeviceSpace space,
            FindingDesk desk,
            PlaceChoices places,
            Consumer<EntryId> course,
            Consumer<RecordedCase> exhibits) {
        Rooms rooms = space.rooms();
        return new CaseDesk(
                rooms.cases(),
                space.caseRecorder(),
                new CaseDrafts(rooms.drafts(), new OwnBox(space.workspace().keys())),
                rooms.caseForms(),
                rooms.violations(),
                places,
                desk.words(),
                rooms.office(space.workspace().scope()).coach(),
                new CoachWords(desk.texts(), new DeadlineWords(desk.texts(), OfficeCalendar.bundled())),
                Map.of("officer_name", desk.owner(), "receiver", desk.owner(), "taken_by", desk.owner()),
                desk.texts(),
                space.clock(),
                Zones.of(space.workspace().scope()).id(),
                desk.files(),
                new CaseAttaching(space.custodian(), desk.texts()),
                new DesktopPrinting(space.casePapers(desk.texts()), desk.texts()),
                desk::origin,
                course,
                exhibits);
    }
}
