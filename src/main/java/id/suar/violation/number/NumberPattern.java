package id.suar.violation.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A pattern such as `{seq:000}/LP/{regime}/{level}/{area}/{month:R}/{year}`: literal text and tokens in braces.
///
/// | token | means |
/// |---|---|
/// | `{seq:000}` | running number with at least as many digits as there are zeros |
/// | `{kind}` `{regime}` `{level}` `{area}` `{kecname}` `{office}` `{class}` | see [Numbered] |
/// | `{month:R}` | Roman month of the day, I to XII |
/// | `{year}` `{mm}` `{dd}` | parts of the day |
///
/// A text ends at a slash or with the number, so that reading takes one pass whatever somebody wrote.
public final class NumberPattern {

    /// Most characters of a number that is read, blanks beside slashes not counted. A longer one is of no pattern.
    static final int MAX_LENGTH = 200;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]++");
    private static final Pattern TOKEN = Pattern.compile("\\{([a-z]+)(?::(0+|R))?}");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final List<String> TEXTS = List.of("kind", "regime", "level", "area", "kecname", "office", "class");

    private final String text;
    private final List<Part> parts;
    private final Pattern lenient;

    private NumberPattern(String text, List<Part> parts) {
        this.text = text;
        this.parts = parts;
        this.lenient = lenient(parts);
    }

    /// Empty when it has a token that is not known, braces that do not close, or no running number.
    public static Optional<NumberPattern> of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find()) {
            literal(parts, text.substring(end, token.start()));
            Optional<Part> part = token(token.group(1), token.group(2));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
            end = token.end();
        }
        literal(parts, text.substring(end));
        boolean sound = parts.stream().noneMatch(part -> part instanceof Literal(String s) && s.matches(".*[{}].*"))
                && parts.stream().filter(part -> part instanceof Seq).count() == 1
                && wordsEnd(parts);
        return sound ? Optional.of(new NumberPattern(text, List.copyOf(parts))) : Optional.empty();
    }

    private static boolean wordsEnd(List<Part> parts) {
        return IntStream.range(0, parts.size() - 1)
                .filter(i -> parts.get(i) instanceof Word word && word.isText())
                .allMatch(i -> parts.get(i + 1) instanceof Literal(String next) && next.startsWith("/"));
    }

    public String format(Numbered number) {
        var out = new StringBuilder();
        parts.forEach(part -> out.append(part.write(number)));
        return out.toString();
    }

    /// The running number of what was written by hand or by another program: blanks and letter case are passed
    /// over, and so is the number of zeros. Empty when it is not of this pattern.
    public OptionalInt seq(String written) {
        return read(written).stream().mapToInt(NumberKey::seq).findFirst();
    }

    /// The running number and what it runs within: all of the number but its month and day. Read as leniently as by
    /// [#seq]; empty when it is not of this pattern.
    public Optional<NumberKey> read(String written) {
        String folded = folded(written);
        return folded.length() > MAX_LENGTH ? Optional.empty() : key(folded);
    }

    /// Blanks beside slashes are nothing, and several are one.
    static String folded(String written) {
        return BLANKS.matcher(written)
                .replaceAll(" ")
                .strip()
                .replace(" /", "/")
                .replace("/ ", "/");
    }

    /// One pass over what is written: nothing in a pattern is tried in two ways.
    Optional<NumberKey> key(CharSequence folded) {
        Matcher found = lenient.matcher(folded);
        if (!found.matches()) {
            return Optional.empty();
        }
        var series = new StringBuilder();
        int group = 0;
        for (Part part : parts) {
            series.append(part.series(part instanceof Literal ? "" : found.group(++group)));
        }
        return Optional.of(
                new NumberKey(series.toString().toLowerCase(Locale.ROOT), Integer.parseInt(found.group("seq"))));
    }

    private static Pattern lenient(List<Part> parts) {
        var regex = new StringBuilder();
        parts.forEach(part -> regex.append(part.regex()));
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberPattern pattern && pattern.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static void literal(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Literal(text));
        }
    }

    private static Optional<Part> token(String name, String format) {
        if (name.equals("seq")) {
            return "R".equals(format) ? Optional.empty() : Optional.of(new Seq(format == null ? 1 : format.length()));
        }
        if (name.equals("month")) {
            return "R".equals(format) ? Optional.of(new RomanMonth()) : Optional.empty();
        }
        boolean known = TEXTS.contains(name) || List.of("year", "mm", "dd").contains(name);
        return known && format == null ? Optional.of(new Word(name)) : Optional.empty();
    }

    private sealed interface Part {

        String write(Numbered number);

        /// With one group for what stands there; a literal has none.
        String regex();

        /// What a series has of it.
        ///
        /// @param read what stood there
        String series(String read);
    }

    private record Literal(String text) implements Part {

        @Override
        public String write(Numbered number) {
            return text;
        }

        @Override
        public String regex() {
            return Pattern.quote(text);
        }

        @Override
        public String series(String read) {
            return text;
        }
    }

    private record Seq(int digits) implements Part {

        @Override
        public String write(Numbered number) {
            String plain = Integer.toString(number.seq());
            return "0".repeat(Math.max(0, digits - plain.length())) + plain;
        }

        @Override
        public String regex() {
            return "(?<seq>\\d{1,9}+)";
        }

        @Override
        public String series(String read) {
            return "#";
        }
    }

    private record RomanMonth() implements Part {

        @Override
        public String write(Numbered number) {
            return ROMAN.get(number.on().getMonthValue() - 1);
        }

        @Override
        public String regex() {
            return "([IVX]{1,4}+|\\d{1,2}+)";
        }

        @Override
        public String series(String read) {
            return "*";
        }
    }

    private record Word(String name) implements Part {

        private boolean isText() {
            return TEXTS.contains(name);
        }

        @Override
        public String write(Numbered number) {
            LocalDate on = number.on();
            return switch (name) {
                case "kind" -> number.kind();
                case "regime" -> number.regime();
                case "level" -> number.level();
                case "area" -> number.area();
                case "kecname" -> number.district();
                case "office" -> number.office();
                case "class" -> number.archive();
                case "year" -> Integer.toString(on.getYear());
                case "mm" -> "%02d".formatted(on.getMonthValue());
                case "dd" -> "%02d".formatted(on.getDayOfMonth());
                default -> throw new IllegalStateException(name);
            };
        }

        @Override
        public String regex() {
            return switch (name) {
                case "year" -> "(\\d{4})";
                case "mm", "dd" -> "(\\d{1,2})";
                default -> "([^/]{1,80}+)";
            };
        }

        @Override
        public String series(String read) {
            return switch (name) {
                case "mm", "dd" -> "*";
                default -> read.strip();
            };
        }
    }
}
