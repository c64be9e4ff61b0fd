package id.suar.violation.ui;

import id.suar.access.DeviceKeys;
import id.suar.access.HeldKeys;
import id.suar.access.KeyRing;
import id.suar.access.OwnBox;
import id.suar.access.SealingPair;
import id.suar.form.PersonalParts;
import id.suar.journal.EntryId;
import id.suar.journal.SqlDrafts;
import id.suar.person.PartKeys;
import id.suar.person.PersonOwner;
import id.suar.person.SealedPersons;
import id.suar.person.SqlPersonWraps;
import id.suar.region.Zones;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.OfficeCalendar;
import id.suar.schedule.Reckoner;
import id.suar.violation.FindingBook;
import id.suar.violation.coach.CaseCoach;
import id.suar.violation.coach.CoachWords;
import id.suar.violation.course.CaseProposer;
import id.suar.violation.course.CaseStepper;
import id.suar.violation.course.CaseSteps;
import id.suar.violation.course.Courses;
import id.suar.violation.paper.PaperForm;
import id.suar.violation.paper.PaperForms;
import id.suar.violation.record.CaseChecks;
import id.suar.violation.record.CaseDrafts;
import id.suar.violation.record.CaseForms;
import id.suar.violation.record.CaseRecorder;
import id.suar.violation.record.CaseTakeover;
import id.suar.violation.record.Cases;
import id.suar.violation.record.RecordedCase;
import id.suar.violation.record.SqlCases;
import id.suar.violation.record.ui.CaseDesk;
import id.suar.violation.record.ui.CasePrinting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What screens of cases work with, on the database of a [FindingBook], with real seals.
final class MadeCases {

    final Cases cases;
    final CaseRecorder recorder;
    final CaseDrafts drafts;
    private final FindingBook book;
    private final CaseForms forms = CaseForms.bundled();

    MadeCases(FindingBook book, FindingDesk desk, Path folder) {
        this.book = book;
        var random = new SecureRandom();
        DeviceKeys keys = DeviceKeys.generate(random);
        var ring = new KeyRing(folder.resolve("keys.json"));
        ring.write(keys, Optional.empty(), SealingPair.generate(random).open(), random);
        cases = new SqlCases(book.db, book.journals);
        drafts = new CaseDrafts(new SqlDrafts(book.db, desk.clock()), new OwnBox(new HeldKeys(ring)));
        var reader = new PartKeys.Reader("aaaaaaaaaaaaaaaa", keys.sealing().open());
        var owner =
                new PersonOwner(reader.id(), () -> List.of(reader), () -> Optional.of(PartKeys.opener(keys.sealing())));
        var sealed = new SealedPersons(new SqlPersonWraps(book.db), owner, random);
        PersonalParts parts =
                texts -> new PersonalParts.Sealing.Sealed(sealed.seal(texts).bytes());
        recorder = new CaseRecorder(
                book.journal,
                desk.clock(),
                Zones.of(FindingStage.SCOPE).id(),
                "petugas",
                new CaseChecks(forms, book.checks, book.packs),
                parts,
                _ -> false);
    }

    CaseSteps steps(CaseStepper stepper, Courses courses, FindingDesk desk) {
        var takeover = new CaseTakeover(recorder, cases, book.dictionary);
        return new CaseSteps(
                cases,
                forms,
                stepper,
                new CaseProposer(stepper, takeover, cases, courses),
                desk.texts(),
                () -> LocalDate.ofInstant(
                        desk.clock().instant(), Zones.of(FindingStage.SCOPE).id()));
    }

    CaseDesk desk(FindingDesk desk, Consumer<EntryId> course) {
        return new CaseDesk(
                cases,
                recorder,
                drafts,
                forms,
                book.dictionary,
                desk.places(),
                desk.words(),
                new CaseCoach(
                        forms,
                        DeadlineRules.bundled(),
                        new Reckoner(OfficeCalendar.bundled()),
                        new Counting(false, false, Zones.of(FindingStage.SCOPE).id(), Counting.DEFAULT.dueAt())),
                new CoachWords(desk.texts(), new DeadlineWords(desk.texts(), OfficeCalendar.bundled())),
                Map.of("officer_name", desk.owner(), "receiver", desk.owner()),
                desk.texts(),
                desk.clock(),
                Zones.of(FindingStage.SCOPE).id(),
                desk.files(),
                (field, file) -> new CaseDesk.Attached(Optional.of("0".repeat(64) + " " + file.getFileName()), ""),
                new Printing(),
                desk::origin,
                course,
                _ -> {});
    }

    /// Opens whoever a test put there, and prints nothing but the name of the form.
    static final class Printing implements CasePrinting {

        @Override
        public List<PaperForm> forms(RecordedCase record) {
            return PaperForms.bundled().of(record.kind(), record.summary().regime(), LocalDate.parse("2024-02-14"));
        }

        @Override
        public Persons open(RecordedCase record, String reason) {
            return reason.length() < 5
                    ? new Persons(Map.of(), "alasan terlalu pendek")
                    : new Persons(Map.of("reporter.name", "Pelapor contoh"), "");
        }

        @Override
        public void print(String purpose, List<RecordedCase> records, Path file) throws IOException {
            Files.writeString(file, purpose + " " + records.size());
        }

        @Override
        public void print(PaperForm form, RecordedCase record, Map<String, String> persons, Path file)
                throws IOException {
            Files.writeString(file, form.purpose() + " " + persons);
        }
    }
}
