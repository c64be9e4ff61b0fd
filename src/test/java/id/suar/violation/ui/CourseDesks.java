package id.suar.violation.ui;

import id.suar.access.Role;
import id.suar.region.RegionCode;
import id.suar.region.Zones;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.OfficeCalendar;
import id.suar.violation.FindingBook;
import id.suar.violation.Place;
import id.suar.violation.course.CaseStepper;
import id.suar.violation.course.DeadlineBoard;
import id.suar.violation.course.NumberDesk;
import id.suar.violation.course.ui.CourseDesk;
import id.suar.violation.number.SqlNumberRanges;
import id.suar.violation.record.CaseForms;

/// What screens of courses work with, on the database of a [FindingBook].
final class CourseDesks {

    private static final int QUORUM = 2;

    private CourseDesks() {}

    /// Of the regency that keeps the register.
    static NumberDesk numbers(FindingBook book) {
        return new NumberDesk(
                book.courses.numbers(), new SqlNumberRanges(book.db), FindingStage.SCOPE, RegionCode::dotted);
    }

    static CourseDesk of(FindingBook book, FindingDesk desk, MadeCases made, Role role) {
        var stepper = new CaseStepper(book.journal, book.courses, desk.clock(), "anggota", role, QUORUM, numbers(book));
        RegionCode scope = FindingStage.SCOPE;
        var counting = new Counting(false, false, Zones.of(scope).id(), Counting.DEFAULT.dueAt());
        return new CourseDesk(
                book.courses,
                made.steps(stepper, book.courses, desk),
                role,
                new DeadlineBoard(book.courses, DeadlineRules.bundled(), OfficeCalendar.bundled(), counting),
                new DeadlineWords(desk.texts(), OfficeCalendar.bundled()),
                scope,
                made.cases,
                CaseForms.bundled(),
                digits -> Place.read(digits).map(desk.words()::place).orElse(digits),
                desk.texts(),
                desk.clock(),
                Zones.of(scope).id(),
                desk.files(),
                desk::origin);
    }
}
