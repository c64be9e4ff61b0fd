package id.suar.app;

import id.suar.form.FieldType;
import id.suar.form.FormField;
import id.suar.i18n.Texts;
import id.suar.paper.Paper;
import id.suar.paper.RecordSeal;
import id.suar.person.PersonReader.Opened;
import id.suar.person.RecordedPerson;
import id.suar.region.Zones;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.OfficeCalendar;
import id.suar.schedule.Reckoner;
import id.suar.violation.FindingWords;
import id.suar.violation.Place;
import id.suar.violation.PlaceChoices;
import id.suar.violation.coach.CaseCoach;
import id.suar.violation.coach.CoachWords;
import id.suar.violation.course.RecordedCourse;
import id.suar.violation.paper.CasePapers;
import id.suar.violation.paper.PaperForm;
import id.suar.violation.paper.PrintedCase;
import id.suar.violation.record.RecordedCase;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Makes papers of the cases on this device.
///
/// Thread: any but FX; waits for the disk.
public final class PaperDesk {

    private final DeviceSpace space;
    private final Texts texts;
    private final ZoneId zone;
    private final OfficeCalendar calendar = OfficeCalendar.bundled();

    PaperDesk(DeviceSpace space, Texts texts) {
        this.space = space;
        this.texts = texts;
        this.zone = Zones.of(space.workspace().scope()).id();
    }

    /// What became of a paper.
    public sealed interface Made {

        record Done(Paper paper) implements Made {}

        /// Persons were to be opened for it and could not be.
        ///
        /// @param why key of a text: `forbidden`, `reason`, `erased`, `locked`, …
        record Closed(String why) implements Made {}
    }

    /// @param reason why persons are opened for this paper; empty: it tells of none
    public Made make(PaperForm form, RecordedCase record, Optional<String> reason) {
        Map<String, String> persons = new TreeMap<>();
        if (reason.isPresent()) {
            Optional<String> closed = open(record, reason.get(), persons);
            if (closed.isPresent()) {
                return new Made.Closed(closed.get());
            }
        }
        Rooms rooms = space.rooms();
        LocalDateTime now = LocalDateTime.ofInstant(space.clock().instant(), zone);
        RecordedCourse course = rooms.courses().find(record.id()).orElseThrow();
        var counting = new Counting(false, false, zone, Counting.DEFAULT.dueAt());
        var coach = new CaseCoach(rooms.caseForms(), DeadlineRules.bundled(), new Reckoner(calendar), counting);
        var printed = new PrintedCase(
                record,
                course,
                coach.look(record, course.state(), now.toLocalDate()),
                persons,
                RecordSeal.of(rooms.journals().about(record.id())));
        return new Made.Done(papers().of(form, printed, now));
    }

    /// In the order of recording: what was written later replaces what was before. What was emptied since is left out.
    private Optional<String> open(RecordedCase record, String reason, Map<String, String> into) {
        for (RecordedPerson part : space.persons().list().of(record.id())) {
            switch (space.persons().reader().open(part.part(), reason)) {
                case Opened.Shown(var fields, var entry) -> into.putAll(fields);
                case Opened.Erased _ -> {}
                case Opened.Forbidden() -> {
                    return Optional.of("forbidden");
                }
                case Opened.NoReason() -> {
                    return Optional.of("reason");
                }
                case Opened.Locked() -> {
                    return Optional.of("locked");
                }
                case Opened.NoKey(), Opened.Damaged(), Opened.Unknown() -> {
                    return Optional.of("no_key");
                }
            }
        }
        into.keySet().retainAll(record.form().filled());
        return Optional.empty();
    }

    private CasePapers papers() {
        Rooms rooms = space.rooms();
        var places = new PlaceChoices(
                rooms.regions(), rooms.packs(), space.workspace().scope());
        var words = new FindingWords(
                texts,
                rooms.violations(),
                places,
                rooms.packs(),
                space.workspace().scope());
        List<String> marks = space.workspace().sample() ? List.of(texts.text("violation.paper.sample")) : List.of();
        return new CasePapers(
                texts,
                new CoachWords(texts, new DeadlineWords(texts, calendar)),
                (field, text) -> word(words, field, text),
                new Letterhead(space.workspace().folder().path()).lines(),
                marks);
    }

    private static String word(FindingWords words, FormField field, String text) {
        return field.type() == FieldType.PLACE
                ? Place.read(text).map(words::place).orElse(text)
                : words.kind(text);
    }
}
