package id.suar.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One answer as it is kept, and what is wrong with it by its type. What a list of another room holds, or whether a
/// place exists today, is asked by that room.
public final class AnswerTexts {

    /// The most files of evidence, or records, in one field.
    public static final int MOST_LINES = 100;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]|\\p{Cs}|\\p{Co}|\\p{Cn}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_/-]*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern POINT = Pattern.compile("-?[0-9]{1,2}(\\.[0-9]{1,7})?,-?[0-9]{1,3}(\\.[0-9]{1,7})?");
    private static final Pattern FILE = Pattern.compile("[0-9a-f]{64}( .*)?");
    private static final DateTimeFormatter MINUTE = strict("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter DAY = strict("uuuu-MM-dd");
    private static final DateTimeFormatter HOUR = strict("HH:mm");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private AnswerTexts() {}

    /// As it will be kept: blanks around it and line ends of any system put right, keys sorted, digits without dots.
    public static String clean(FormField field, String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        String text = (field.type().multiline() ? lines : lines.replace('\n', ' ')).strip();
        return switch (field.type()) {
            case PLACE ->
                TpsCode.read(text)
                        .map(TpsCode::digits)
                        .or(() -> RegionCode.read(text).map(RegionCode::digits))
                        .orElse(text);
            case TIMESTAMP, MOMENT -> text.replaceFirst("^([0-9-]{10}) +", "$1T");
            case TIME -> text.replace('.', ':');
            case YES_NO -> yesNo(text);
            case OPTION -> option(field, text);
            case OPTIONS -> options(field, text);
            case EVIDENCE, RECORDS ->
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
            case TEXT, LONG_TEXT, PERSON, DATE, KEY, POINT, NUMBER -> text;
        };
    }

    /// What is wrong with a (clean) text; nothing is wrong with an empty one.
    public static Optional<AnswerFault> fault(FormField field, String path, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int bytes = text.getBytes(UTF_8).length;
        if (bytes > field.most()) {
            return Optional.of(AnswerFault.of(path, "long", bytes, field.most()));
        }
        if (CONTROL.matcher(text).find()) {
            return Optional.of(AnswerFault.of(path, "control"));
        }
        if (shape(field, text)) {
            return Optional.empty();
        }
        return Optional.of(
                field.type().chosen()
                        ? AnswerFault.of(path, "option", keys(field))
                        : AnswerFault.of(path, "shape." + field.type().key()));
    }

    private static boolean shape(FormField field, String text) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT, PERSON -> true;
            case DATE -> day(text).isPresent();
            case TIME -> parses(() -> LocalTime.parse(text, HOUR));
            case TIMESTAMP -> minute(text).isPresent();
            case MOMENT -> day(text).isPresent() || minute(text).isPresent();
            case OPTION -> chosen(field, text);
            case OPTIONS -> Arrays.stream(text.split(";")).allMatch(key -> chosen(field, key));
            case KEY -> KEY.matcher(text).matches();
            case PLACE -> TpsCode.isOne(text) || RegionCode.isOne(text);
            case POINT -> POINT.matcher(text).matches() && onEarth(text);
            case YES_NO -> text.equals("yes") || text.equals("no");
            case NUMBER -> NUMBER.matcher(text).matches();
            case EVIDENCE -> everyLine(text, line -> FILE.matcher(line).matches());
            case RECORDS -> everyLine(text, line -> parses(() -> EntryId.parse(line)));
        };
    }

    /// A day, or the day of a minute; empty when the text is neither.
    public static Optional<LocalDate> dayOf(String text) {
        return day(text).or(() -> minute(text).map(LocalDateTime::toLocalDate));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY)).filter(AnswerTexts::sane);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> minute(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, MINUTE)).filter(at -> sane(at.toLocalDate()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean sane(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    private static boolean parses(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean onEarth(String point) {
        String[] parts = point.split(",");
        return Math.abs(Double.parseDouble(parts[0])) <= 90 && Math.abs(Double.parseDouble(parts[1])) <= 180;
    }

    private static boolean everyLine(String text, Predicate<String> sound) {
        return text.lines().count() <= MOST_LINES && text.lines().allMatch(sound);
    }

    private static boolean chosen(FormField field, String key) {
        return field.options().stream().anyMatch(option -> option.key().equals(key));
    }

    private static String option(FormField field, String text) {
        return field.options().stream()
                .map(FormOption::key)
                .filter(key -> key.equalsIgnoreCase(text))
                .findFirst()
                .orElse(text);
    }

    private static String options(FormField field, String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> option(field, key))
                .distinct()
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private static String keys(FormField field) {
        return field.options().stream().map(FormOption::key).collect(Collectors.joining(", "));
    }

    private static String yesNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "ya", "y", "true", "1" -> "yes";
            case "no", "tidak", "t", "n", "false", "0" -> "no";
            default -> text;
        };
    }

    /// The files that a field of evidence names: SHA-256 in hex.
    public static List<String> files(String text) {
        return text.lines().map(AnswerTexts::file).toList();
    }

    /// The file that one line of such a field names.
    public static String file(String line) {
        return line.split(" ", 2)[0];
    }

    /// What stands after it; may be empty.
    public static String caption(String line) {
        return line.substring(file(line).length()).strip();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
