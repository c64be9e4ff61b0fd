package id.suar.fx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days and times as people type them, turned into the text form of the record and back: `14/2/2024 21.30`,
/// `14-02-24`, `14.2.2024`, `2024-02-14 21:30`, `14/2` (the year of today), `hari ini 9.05`, `kemarin`.
public final class TypedTime {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?(?:[ ,T]+(.*))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ ,T]+(.*))?");
    private static final Pattern WORD =
            Pattern.compile("(hari ini|today|kemarin|yesterday)(?:[ ,]+(.*))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[.:](\\d{2})|(\\d{2})(\\d{2})");

    private TypedTime() {}

    /// The record's text; what cannot be read stays as it was typed, for the checks to say so.
    public static String canonical(String typed, LocalDate today) {
        String text = typed.strip();
        return read(text, today).orElse(text);
    }

    /// As people here write it: `14/02/2024 21.30`.
    public static String shown(String canonical) {
        Matcher iso = ISO.matcher(canonical);
        if (!iso.matches()) {
            return canonical;
        }
        String day = "%s/%s/%s".formatted(iso.group(3), iso.group(2), iso.group(1));
        return iso.group(4) == null ? day : day + " " + iso.group(4).replace(':', '.');
    }

    private static Optional<String> read(String text, LocalDate today) {
        Matcher word = WORD.matcher(text);
        if (word.matches()) {
            boolean now =
                    word.group(1).equalsIgnoreCase("hari ini") || word.group(1).equalsIgnoreCase("today");
            return at(now ? today : today.minusDays(1), word.group(2));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), today).flatMap(day -> at(day, iso.group(4)));
        }
        Matcher first = DAY_FIRST.matcher(text);
        return first.matches()
                ? day(first.group(3), first.group(2), first.group(1), today).flatMap(day -> at(day, first.group(4)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day, LocalDate today) {
        try {
            int y = year == null ? today.getYear() : Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
            return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> at(LocalDate day, String clock) {
        if (clock == null || clock.isBlank()) {
            return Optional.of(day.toString());
        }
        String time =
                clock.strip().replaceFirst("(?i)\\s*(wib|wita|wit)$", "").replaceFirst("(?i)^(pukul|jam|at)\\s+", "");
        Matcher match = CLOCK.matcher(time);
        if (!match.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1) == null ? match.group(3) : match.group(1));
        int minute = Integer.parseInt(match.group(2) == null ? match.group(4) : match.group(2));
        return hour < 24 && minute < 60 ? Optional.of("%sT%02d:%02d".formatted(day, hour, minute)) : Optional.empty();
    }
}
