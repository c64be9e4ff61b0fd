package id.suar.fx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days and times of day as people type them: `14`, `14/2`, `14/2/2024`, `2024-02-14`; `19.42`, `1942`.
public final class WrittenDay {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:[/. -](\\d{1,2})(?:[/. -](\\d{4}))?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:]?(\\d{2})");
    private static final DateTimeFormatter SHOWN_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter SHOWN_TIME = DateTimeFormatter.ofPattern("HH.mm");

    private WrittenDay() {}

    /// @param usual gives the month and the year that were not typed
    public static Optional<LocalDate> day(String typed, LocalDate usual) {
        Matcher iso = ISO.matcher(typed.strip());
        Matcher day = DAY.matcher(typed.strip());
        try {
            if (iso.matches()) {
                return known(LocalDate.of(number(iso, 1, 0), number(iso, 2, 0), number(iso, 3, 0)));
            }
            return day.matches()
                    ? known(LocalDate.of(
                            number(day, 3, usual.getYear()), number(day, 2, usual.getMonthValue()), number(day, 1, 0)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static Optional<LocalTime> time(String typed) {
        Matcher time = TIME.matcher(typed.strip());
        try {
            return time.matches()
                    ? Optional.of(LocalTime.of(number(time, 1, 0), number(time, 2, 0)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static String shown(LocalDate day) {
        return SHOWN_DAY.format(day);
    }

    public static String shown(LocalTime time) {
        return SHOWN_TIME.format(time);
    }

    private static Optional<LocalDate> known(LocalDate day) {
        return Optional.of(day).filter(one -> one.getYear() >= 2000 && one.getYear() < 2100);
    }

    private static int number(Matcher match, int group, int otherwise) {
        return match.group(group) == null ? otherwise : Integer.parseInt(match.group(group));
    }
}
