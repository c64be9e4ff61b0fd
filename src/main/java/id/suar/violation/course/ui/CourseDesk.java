package id.suar.violation.course.ui;

import id.suar.access.Role;
import id.suar.fx.FilePrompt;
import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.schedule.DeadlineRule;
import id.suar.schedule.DeadlineWords;
import id.suar.violation.course.CaseSteps;
import id.suar.violation.course.Courses;
import id.suar.violation.course.DeadlineBoard;
import id.suar.violation.course.NumberDesk;
import id.suar.violation.record.CaseForms;
import id.suar.violation.record.Cases;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the screens of courses work with.
///
/// @param role   of the account that records here
/// @param numbers which official number comes next
/// @param place  digits of a region or polling station in words; on background threads
/// @param zone   of the office
/// @param files  where exports go
/// @param origin what a printed table says of its source and time; on the FX thread
/// @param recipients to whom the office sends forwards and recommendations
public record CourseDesk(
        Courses courses,
        CaseSteps steps,
        Role role,
        DeadlineBoard board,
        DeadlineWords deadlines,
        RegionCode scope,
        Cases cases,
        CaseForms forms,
        NumberDesk numbers,
        Function<String, String> place,
        Texts texts,
        Clock clock,
        ZoneId zone,
        FilePrompt files,
        Supplier<List<String>> origin,
        Supplier<List<String>> recipients) {

    /// The official number that comes next for a step; empty where it has none, or nobody can tell it. On background
    /// threads.
    Optional<String> next(EntryId id, String event, LocalDate day) {
        return cases.find(id).flatMap(one -> numbers.next(one.kind(), one.summary(), event, day));
    }

    /// What must have happened, as a line begins.
    String done(DeadlineRule rule) {
        String words = rule.done().in(texts.locale());
        return words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }

    /// The minute that it is at the office.
    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.MINUTES);
    }
}
