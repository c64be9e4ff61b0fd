package id.suar.violation.register.ui;

import id.suar.violation.register.RegisterRow;
import id.suar.violation.register.RegisterWords;
import id.suar.violation.register.Timing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of the register on screen.
///
/// @param place in words, as the others are
/// @param worst of its deadlines; null, as tables have it, where none ever ran
record RegisterLine(
        RegisterRow row, String book, String place, String suspected, String stage, String state, Timing worst) {

    /// What somebody must know first.
    private static final List<Timing> WEIGHT =
            List.of(Timing.OVERDUE, Timing.LATE, Timing.UNKNOWN, Timing.RUNNING, Timing.MET);

    static RegisterLine of(RegisterRow row, List<Timing> timings, RegisterWords words) {
        return new RegisterLine(
                row,
                words.kind(row.kind()),
                words.place(row.summary().place()),
                words.suspected(row.suspected()),
                words.stage(row.stage()),
                words.state(row.kind().key(), row.state()),
                timings.stream().min(Comparator.comparingInt(WEIGHT::indexOf)).orElse(null));
    }

    String key() {
        return row.id().toString();
    }

    String what() {
        return row.summary().what();
    }

    /// The official number, or the short name until there is one.
    String name() {
        String number = row.registration().isEmpty() ? row.number() : row.registration();
        return number.isEmpty() ? row.shortId().text() : number;
    }

    /// What the columns have no room for.
    String more(RegisterWords words) {
        return Stream.of(
                        row.number(),
                        row.registration(),
                        row.shortId().text(),
                        place,
                        stage,
                        words.reported(row.reported(), row.roles()),
                        state)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /// Null, as tables have it, where none is known.
    LocalDate day() {
        return row.summary().day().orElse(null);
    }
}
