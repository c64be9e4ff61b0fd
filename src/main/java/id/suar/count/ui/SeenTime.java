package id.suar.count.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a form was seen, as people type it: `19.42`, `1942`, `14/2 19.42`, `14/2/2024 19:42`,
/// `2024-02-14 19:42`.
///
/// A time without a day is one of the count, which may go on until noon of the next day: before the polls open
/// at seven it means the day after the vote.
final class SeenTime {

    private static final String CLOCK = "(\\d{1,2})[.:]?(\\d{2})";
    private static final Pattern TIME = Pattern.compile(CLOCK);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?[ ,]+" + CLOCK);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})[ T]+" + CLOCK);
    private static final LocalTime OPENING = LocalTime.of(7, 0);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu HH.mm");

    private SeenTime() {}

    /// Empty when it cannot be read.
    static Optional<LocalDateTime> read(String typed, LocalDate votingDay) {
        String text = typed.strip();
        try {
            return clock(text, votingDay)
                    .or(() -> dayFirst(text, votingDay))
                    .or(() -> iso(text))
                    .filter(at -> at.getYear() >= 2000 && at.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String shown(LocalDateTime at) {
        return SHOWN.format(at);
    }

    private static Optional<LocalDateTime> clock(String text, LocalDate votingDay) {
        Matcher match = TIME.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        LocalTime time = time(match, 1);
        return Optional.of(votingDay.plusDays(time.isBefore(OPENING) ? 1 : 0).atTime(time));
    }

    private static Optional<LocalDateTime> dayFirst(String text, LocalDate votingDay) {
        Matcher match = DAY_FIRST.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = match.group(3) == null ? votingDay.getYear() : number(match, 3);
        return Optional.of(
                LocalDate.of(year, number(match, 2), number(match, 1)).atTime(time(match, 4)));
    }

    private static Optional<LocalDateTime> iso(String text) {
        Matcher match = ISO.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(number(match, 1), number(match, 2), number(match, 3))
                .atTime(time(match, 4)));
    }

    private static LocalTime time(Matcher match, int group) {
        return LocalTime.of(number(match, group), number(match, group + 1));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
