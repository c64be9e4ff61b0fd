package id.suar.count.recap.ui;

import id.suar.i18n.Texts;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// Times as people say them.
final class Spoken {

    private Spoken() {}

    /// `20 Feb 2024 10.15`.
    static String when(LocalDateTime at, Texts texts) {
        return DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", texts.locale()).format(at);
    }
}
