package id.suar.violation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// When something happened, as exactly as anybody knows; local time of the place.
public sealed interface Occurred {

    record Unknown() implements Occurred {}

    record OnDay(LocalDate day) implements Occurred {}

    record AtMinute(LocalDateTime minute) implements Occurred {}

    DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /// Empty when the text is no such time.
    static Optional<Occurred> read(String text) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 0 -> new Unknown();
                        case 10 -> new OnDay(LocalDate.parse(text));
                        default -> new AtMinute(LocalDateTime.parse(text.replace(' ', 'T'), MINUTE));
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    default Optional<LocalDate> date() {
        return switch (this) {
            case Unknown() -> Optional.empty();
            case OnDay(var day) -> Optional.of(day);
            case AtMinute(var minute) -> Optional.of(minute.toLocalDate());
        };
    }

    default String text() {
        return switch (this) {
            case Unknown() -> "";
            case OnDay(var day) -> day.toString();
            case AtMinute(var minute) -> MINUTE.format(minute);
        };
    }
}
