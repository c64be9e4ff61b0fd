package id.suar.app;

import id.suar.i18n.Texts;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Zones;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.OfficeCalendar;
import id.suar.schedule.Reckoner;
import id.suar.violation.coach.CaseCoach;
import id.suar.violation.course.DeadlineBoard;
import id.suar.violation.course.NumberDesk;
import id.suar.violation.register.RegisterWords;
import id.suar.violation.register.TermJudge;
import java.time.Instant;
import java.time.LocalDate;

/// What is computed of cases as the offices of a region do it: by their clock, their settings, their book of numbers.
///
/// @param scope region of the offices
public record OfficeRooms(Rooms rooms, RegionCode scope) {

    /// How they count, as it is set now.
    public Counting counting() {
        return OfficeSetup.counting(rooms.settings().now(), Zones.of(scope).id());
    }

    /// Which official numbers were given, and which an office may give next.
    public NumberDesk numbers() {
        return new NumberDesk(
                rooms.courses().numbers(),
                rooms.numberRanges(),
                scope,
                region -> rooms.regions().find(region).map(Region::name).orElse(region.dotted()),
                office -> OfficeSetup.codes(rooms.settings().now(), office));
    }

    /// What is called what in the register.
    public RegisterWords registerWords(Texts texts, Instant now) {
        return new RegisterWords(
                texts,
                rooms.caseForms(),
                rooms::placeName,
                LocalDate.ofInstant(now, Zones.of(scope).id()));
    }

    /// Whether deadlines were kept.
    public TermJudge termJudge() {
        return new TermJudge(DeadlineRules.bundled(), new Reckoner(OfficeCalendar.bundled()), counting());
    }

    /// Everything that is due.
    public DeadlineBoard deadlines() {
        return new DeadlineBoard(rooms.courses(), DeadlineRules.bundled(), OfficeCalendar.bundled(), this::counting);
    }

    /// What a case lacks, and until when it can be completed.
    public CaseCoach coach() {
        return new CaseCoach(
                rooms.caseForms(), DeadlineRules.bundled(), new Reckoner(OfficeCalendar.bundled()), this::counting);
    }
}
