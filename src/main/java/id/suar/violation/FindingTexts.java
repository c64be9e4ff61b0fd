package id.suar.violation;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.suar.election.Regime;
import id.suar.journal.EntryId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A finding as texts and back. What is sound here is sound in every place and year; whether a region or a
/// kind exists today is asked by [FindingChecks].
public final class FindingTexts {

    private static final Pattern REGIME = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern CONTEST = Pattern.compile("[A-Z0-9-]+(/[A-Z0-9-]+)?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]|\\p{Cs}|\\p{Co}|\\p{Cn}");
    private static final LocalDate EARLIEST = LocalDate.of(1999, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private FindingTexts() {}

    /// Only the fields that something is written in.
    public static Map<FindingField, String> of(Finding finding) {
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        for (FindingField field : FindingField.values()) {
            String text = text(finding, field);
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    public static String text(Finding finding, FindingField field) {
        return switch (field) {
            case ELECTION -> finding.election();
            case REGIME -> finding.regime().key();
            case WHAT -> finding.what();
            case PLACE -> finding.place().digits();
            case SPOT -> finding.spot();
            case OCCURRED -> finding.occurred().text();
            case FOUND -> finding.found().toString();
            case OBSERVER -> finding.observer().name();
            case OFFICE -> finding.observer().office();
            case ACCOUNT -> finding.account();
            case KIND -> finding.suspicion().kind();
            case BASIS -> finding.suspicion().basis();
            case SANCTION -> finding.suspicion().sanction();
            case SUSPECTED -> String.join(";", finding.suspicion().suspected());
            case SOURCE -> finding.source().map(EntryId::toString).orElse("");
            case NOTE -> finding.note();
            case REF -> finding.ref();
        };
    }

    /// Texts may be as typed: blanks around them and line ends of any system are put right.
    public static FindingReading read(Map<FindingField, String> typed) {
        List<FieldFault> faults = Stream.of(FindingField.values())
                .map(field -> fault(field, clean(field, typed.getOrDefault(field, ""))))
                .flatMap(Optional::stream)
                .toList();
        return faults.isEmpty() ? new FindingReading.Sound(finding(typed)) : new FindingReading.Faulty(faults);
    }

    /// As it will be kept.
    public static String clean(FindingField field, String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        String text = (field.multiline() ? lines : lines.replace('\n', ' ')).strip();
        return switch (field) {
            case PLACE -> Place.read(text).map(Place::digits).orElse(text);
            case OCCURRED -> Occurred.read(text).map(Occurred::text).orElse(text);
            case SUSPECTED -> String.join(";", keys(text));
            default -> text;
        };
    }

    /// What is wrong with one field's (clean) text.
    static Optional<FieldFault> fault(FindingField field, String text) {
        if (text.isEmpty()) {
            return field.required() ? Optional.of(FieldFault.of(field, "required")) : Optional.empty();
        }
        int bytes = text.getBytes(UTF_8).length;
        if (bytes > field.maxBytes()) {
            return Optional.of(FieldFault.of(field, "long", bytes, field.maxBytes()));
        }
        if (CONTROL.matcher(text).find()) {
            return Optional.of(FieldFault.of(field, "control"));
        }
        return shape(field, text) ? Optional.empty() : Optional.of(FieldFault.of(field, "shape." + field.key()));
    }

    private static boolean shape(FindingField field, String text) {
        return switch (field) {
            case ELECTION -> CONTEST.matcher(text).matches();
            case REGIME -> REGIME.matcher(text).matches();
            case PLACE -> Place.read(text).isPresent();
            case OCCURRED ->
                Occurred.read(text)
                        .flatMap(Occurred::date)
                        .filter(FindingTexts::sane)
                        .isPresent();
            case FOUND -> date(text).filter(FindingTexts::sane).isPresent();
            case KIND -> KEY.matcher(text).matches();
            case SUSPECTED ->
                keys(text).stream().allMatch(key -> KEY.matcher(key).matches());
            case SOURCE -> entry(text).isPresent();
            case WHAT, SPOT, OBSERVER, OFFICE, ACCOUNT, BASIS, SANCTION, NOTE, REF -> true;
        };
    }

    private static Finding finding(Map<FindingField, String> typed) {
        Map<FindingField, String> text = new EnumMap<>(FindingField.class);
        Stream.of(FindingField.values()).forEach(f -> text.put(f, clean(f, typed.getOrDefault(f, ""))));
        return new Finding(
                text.get(FindingField.ELECTION),
                new Regime(text.get(FindingField.REGIME)),
                text.get(FindingField.WHAT),
                Place.read(text.get(FindingField.PLACE)).orElseThrow(),
                text.get(FindingField.SPOT),
                Occurred.read(text.get(FindingField.OCCURRED)).orElseThrow(),
                date(text.get(FindingField.FOUND)).orElseThrow(),
                new Observer(text.get(FindingField.OBSERVER), text.get(FindingField.OFFICE)),
                text.get(FindingField.ACCOUNT),
                new Suspicion(
                        text.get(FindingField.KIND),
                        text.get(FindingField.BASIS),
                        text.get(FindingField.SANCTION),
                        keys(text.get(FindingField.SUSPECTED))),
                entry(text.get(FindingField.SOURCE)),
                text.get(FindingField.NOTE),
                text.get(FindingField.REF));
    }

    private static List<String> keys(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean sane(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    private static Optional<EntryId> entry(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(EntryId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
