package id.suar.app;

import id.suar.access.DeviceProfile;
import id.suar.access.KeyRing;
import id.suar.count.CountRecorder;
import id.suar.count.checklist.ChecklistImporter;
import id.suar.count.checklist.ChecklistRecorder;
import id.suar.count.file.CountImporter;
import id.suar.count.keying.SecondKeying;
import id.suar.count.photo.PhotoRecorder;
import id.suar.count.recap.DiscrepancyRecorder;
import id.suar.count.recap.RecapImporter;
import id.suar.count.recap.RecapRecorder;
import id.suar.evidence.Custodian;
import id.suar.evidence.PlainSealing;
import id.suar.evidence.custody.CustodyRecorder;
import id.suar.evidence.custody.EvidenceForms;
import id.suar.form.PersonalParts;
import id.suar.i18n.Texts;
import id.suar.journal.Journal;
import id.suar.region.Zones;
import id.suar.violation.FindingChecks;
import id.suar.violation.FindingImporter;
import id.suar.violation.FindingRecorder;
import id.suar.violation.course.CaseProposer;
import id.suar.violation.course.CaseStepper;
import id.suar.violation.course.RecordedCourse;
import id.suar.violation.number.NumberRecorder;
import id.suar.violation.record.CaseChecks;
import id.suar.violation.record.CaseImporter;
import id.suar.violation.record.CaseRecorder;
import id.suar.violation.record.CaseTakeover;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;

/// A device's folder, opened by the one process that records in it.
public final class DeviceSpace implements AutoCloseable {

    private final Workspace workspace;
    private final DeviceProfile profile;
    private final FolderLock lock;
    private final Clock clock;
    private final Journal journal;
    private final CountRecorder countRecorder;
    private final ChecklistRecorder checklistRecorder;
    private final RecapRecorder recapRecorder;
    private final FindingRecorder findingRecorder;
    private final DevicePersons persons;
    private final Dispatch dispatch;
    private final DeviceEvidence evidence;

    private DeviceSpace(Workspace workspace, DeviceProfile profile, FolderLock lock, Clock clock, Runnable appended) {
        this.workspace = workspace;
        this.profile = profile;
        this.lock = lock;
        this.clock = clock;
        String actor = profile.card().card().owner();
        this.journal =
                new Journal(workspace.journals(), () -> workspace.journals().current(profile.device()), appended);
        this.countRecorder = new CountRecorder(journal, workspace.rooms().counts(), clock, actor);
        this.checklistRecorder =
                new ChecklistRecorder(journal, workspace.rooms().checklistPacks(), clock, actor);
        this.recapRecorder = new RecapRecorder(journal, workspace.rooms().recaps(), clock, actor);
        this.findingRecorder = new FindingRecorder(journal, clock, actor);
        this.persons = new DevicePersons(workspace, profile, journal, clock);
        new DueErasures(persons.erasures()).run();
        this.dispatch = new Dispatch(
                workspace.folder(), workspace.database(), workspace.journals(), profile, clock, this::arrived);
        this.evidence = new DeviceEvidence(
                workspace, profile, () -> dispatch.outbox().standing().waiting() > 0, clock);
    }

    /// What opening a folder came to.
    public sealed interface Opening {

        record Open(DeviceSpace space) implements Opening {}

        /// `device init` was never run here, or its card is damaged.
        record NoDevice() implements Opening {}

        /// Another process records in it now.
        record InUse() implements Opening {}
    }

    public static Opening open(DataFolder folder, Clock clock) {
        return open(folder, clock, () -> {});
    }

    /// @param appended called after each entry that is on disk, on the thread of whoever recorded it
    public static Opening open(DataFolder folder, Clock clock, Runnable appended) {
        Optional<DeviceProfile> profile = Workspace.profile(folder);
        if (profile.isEmpty()) {
            return new Opening.NoDevice();
        }
        try {
            Optional<FolderLock> lock = FolderLock.take(folder);
            if (lock.isEmpty()) {
                return new Opening.InUse();
            }
            return new Opening.Open(locked(folder, profile.get(), lock.get(), clock, appended));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Entries of others are on disk.
    private void arrived() {
        workspace.rooms().renewPacks();
        persons.erasures().carryOut();
    }

    private static DeviceSpace locked(
            DataFolder folder, DeviceProfile profile, FolderLock lock, Clock clock, Runnable appended)
            throws IOException {
        try {
            return opened(Workspace.open(folder, clock).orElseThrow(), profile, lock, clock, appended);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static DeviceSpace opened(
            Workspace workspace, DeviceProfile profile, FolderLock lock, Clock clock, Runnable appended) {
        try {
            new PlainSealing(workspace.folder().vault(), workspace.vault()).run();
            return new DeviceSpace(workspace, profile, lock, clock, appended);
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    public Workspace workspace() {
        return workspace;
    }

    public Rooms rooms() {
        return workspace.rooms();
    }

    public DeviceProfile profile() {
        return profile;
    }

    public Clock clock() {
        return clock;
    }

    public Journal journal() {
        return journal;
    }

    public CountRecorder countRecorder() {
        return countRecorder;
    }

    public CountImporter countImporter() {
        return new CountImporter(
                countRecorder, rooms().counts(), rooms().regions(), rooms().packs(), workspace.scope());
    }

    public SecondKeying secondKeying() {
        return new SecondKeying(
                journal, rooms().counts(), rooms().keyings(), rooms().keyedPairs(), countRecorder, clock);
    }

    public ChecklistRecorder checklistRecorder() {
        return checklistRecorder;
    }

    public RecapRecorder recapRecorder() {
        return recapRecorder;
    }

    public DiscrepancyRecorder discrepancyRecorder() {
        return new DiscrepancyRecorder(
                journal, rooms().discrepancies(), clock, profile.card().card().owner());
    }

    public RecapImporter recapImporter() {
        return new RecapImporter(recapRecorder, rooms().recaps(), rooms().regions(), workspace.scope());
    }

    public PhotoRecorder photoRecorder() {
        return new PhotoRecorder(
                journal,
                rooms().photos(),
                custodian(),
                clock,
                profile.card().card().owner());
    }

    public ChecklistImporter checklistImporter() {
        return new ChecklistImporter(
                checklistRecorder,
                rooms().checklists(),
                rooms().checklistPacks(),
                rooms().packs(),
                rooms().regions(),
                workspace.scope());
    }

    public FindingRecorder findingRecorder() {
        return findingRecorder;
    }

    /// Seals, opens and erases what is known of reporters, witnesses and requesters.
    public DevicePersons persons() {
        return persons;
    }

    public CaseStepper caseStepper() {
        var card = profile.card().card();
        return new CaseStepper(
                journal,
                rooms().courses(),
                clock,
                card.owner(),
                card.role(),
                () -> OfficeSetup.quorum(rooms().settings().now(), workspace.scope()),
                rooms().office(workspace.scope()).numbers());
    }

    /// Says why official numbers have no case.
    public NumberRecorder numberRecorder() {
        return new NumberRecorder(journal, clock, profile.card().card().owner());
    }

    /// Seals what is about persons.
    public PersonalParts personalParts() {
        return texts -> {
            try {
                return new PersonalParts.Sealing.Sealed(
                        persons.sealed().seal(texts).bytes());
            } catch (IllegalArgumentException e) {
                return new PersonalParts.Sealing.Refused("form.personal.large");
            }
        };
    }

    public CaseRecorder caseRecorder() {
        var checks = new CaseChecks(rooms().caseForms(), findingChecks(), rooms().packs());
        return new CaseRecorder(
                journal,
                clock,
                Zones.of(workspace.scope()).id(),
                profile.card().card().owner(),
                checks,
                personalParts(),
                id -> rooms().courses()
                        .find(id)
                        .filter(RecordedCourse::numbered)
                        .isPresent());
    }

    /// Makes papers of cases.
    public PaperDesk casePapers(Texts texts) {
        return new PaperDesk(this, texts);
    }

    /// The evidence of cases.
    public ExhibitFiles exhibits(Texts texts) {
        return new ExhibitFiles(workspace, clock, texts);
    }

    /// Records what is said of evidence and what was done with it.
    public CustodyRecorder custodyRecorder() {
        return new CustodyRecorder(
                journal, clock, profile.card().card().owner(), rooms().evidence(), EvidenceForms.bundled());
    }

    /// Begins the record that follows another.
    public CaseTakeover caseTakeover() {
        return new CaseTakeover(caseRecorder(), rooms().cases(), rooms().violations());
    }

    public CaseProposer caseProposer() {
        return new CaseProposer(caseStepper(), caseTakeover(), rooms().cases(), rooms().courses());
    }

    public CaseImporter caseImporter() {
        return new CaseImporter(caseRecorder(), rooms().cases(), rooms().caseForms());
    }

    public FindingChecks findingChecks() {
        return new FindingChecks(rooms().regions(), rooms().packs(), rooms().violations(), workspace.scope());
    }

    public FindingImporter findingImporter() {
        return new FindingImporter(
                findingRecorder, rooms().findings(), findingChecks(), rooms().violations(), rooms().packs());
    }

    public Dispatch dispatch() {
        return dispatch;
    }

    /// Takes evidence in and gives it out.
    public Custodian custodian() {
        return new Custodian(
                journal,
                rooms().evidence(),
                rooms().gallery(),
                workspace.vault(),
                clock,
                profile.card().card().owner());
    }

    public DeviceEvidence evidence() {
        return evidence;
    }

    public KeyRing keyRing() {
        return new KeyRing(workspace.folder().keyRing());
    }

    @Override
    public void close() {
        workspace.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
