package id.suar.shell;

import id.suar.i18n.Texts;
import id.suar.region.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Moments as people of one region write them: `Rab, 14 Feb 2024 19.42 WITA`, today's `19.42`.
final class Times {

    private final Zones zone;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter minute;

    Times(Texts texts, Zones zone) {
        this.zone = zone;
        this.moment = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH.mm", texts.locale());
        this.minute = DateTimeFormatter.ofPattern("HH.mm", texts.locale());
    }

    String moment(Instant at) {
        return moment.format(at.atZone(zone.id())) + " " + zone;
    }

    /// The time alone when it is of the same day as `now`.
    String brief(Instant at, Instant now) {
        boolean today = LocalDate.ofInstant(at, zone.id()).equals(LocalDate.ofInstant(now, zone.id()));
        return today ? minute.format(at.atZone(zone.id())) : moment(at);
    }
}
