package id.suar.violation.paper;

import id.suar.form.AnswerTexts;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times as they stand on paper: `Rabu, 14 Februari 2024 21.30`.
final class PaperTimes {

    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter plain;

    PaperTimes(Locale locale) {
        this.day = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale);
        this.plain = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.minute = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu HH.mm", locale);
    }

    String of(LocalDateTime at) {
        return minute.format(at);
    }

    /// Without the day of the week: nobody is asked for that of their birth.
    String plain(String answer) {
        return AnswerTexts.dayOf(answer).map(plain::format).orElse(answer);
    }

    String dayOf(LocalDateTime at) {
        return day.format(at);
    }

    /// An answer as it is kept; what is no day stays as it is, for answers of other devices are not asked again.
    String of(String answer) {
        return AnswerTexts.dayOf(answer)
                .map(date -> answer.contains("T") ? minute.format(LocalDateTime.parse(answer)) : day.format(date))
                .orElse(answer);
    }
}
