package id.suar.violation.ui;

import id.suar.access.Role;
import id.suar.region.RegionCode;
import id.suar.region.Zones;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.OfficeCalendar;
import id.suar.schedule.Reckoner;
import id.suar.violation.FindingBook;
import id.suar.violation.Place;
import id.suar.violation.course.CaseStepper;
import id.suar.violation.course.DeadlineBoard;
import id.suar.violation.course.NumberDesk;
import id.suar.violation.course.ui.CourseDesk;
import id.suar.violation.number.SqlNumberRanges;
import id.suar.violation.record.CaseForms;
import id.suar.violation.register.RegisterWords;
import id.suar.violation.register.SqlRegister;
import id.suar.violation.register.TermJudge;
import id.suar.violation.register.ui.RegisterDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What screens of courses work with, on the database of a [FindingBook].
final class CourseDesks {

    private static final int QUORUM = 2;

    private CourseDesks() {}

    /// Of the regency that keeps the register.
    static NumberDesk numbers(FindingBook book) {
        return new NumberDesk(
                book.courses.numbers(), new SqlNumberRanges(book.db), FindingStage.SCOPE, RegionCode::dotted);
    }

    static RegisterDesk register(FindingBook book, FindingDesk desk) {
        var counting = new Counting(false, false, Zones.of(FindingStage.SCOPE).id(), Counting.DEFAULT.dueAt());
        return new RegisterDesk(
                new SqlRegister(book.db),
                () -> new TermJudge(DeadlineRules.bundled(), new Reckoner(OfficeCalendar.bundled()), counting),
                new RegisterWords(
                        desk.texts(),
                        CaseForms.bundled(),
                        digits -> Place.read(digits).map(desk.words()::place).orElse(digits),
                        LocalDate.of(2024, 2, 20)),
                book.regions,
                FindingStage.SCOPE,
                Path.of("absent"),
                desk.texts(),
                desk.clock(),
                desk.files(),
                desk::origin);
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
                numbers(book),
                digits -> Place.read(digits).map(desk.words()::place).orElse(digits),
                desk.texts(),
                desk.clock(),
                Zones.of(scope).id(),
                desk.files(),
                desk::origin,
                () -> List.of("Polres Contoh", "BKN Contoh"));
    }
}
