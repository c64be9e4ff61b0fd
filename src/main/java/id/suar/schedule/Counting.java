package id.suar.schedule;

import id.suar.region.Zones;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// How days are counted where the texts can be read in two ways: settings, not constants.
///
/// @param firstDayCounts  the day of the event is the first of the term
/// @param jointLeaveWorks *cuti bersama* is a working day
/// @param dueAt           when the last day ends, in `zone`
public record Counting(boolean firstDayCounts, boolean jointLeaveWorks, ZoneId zone, LocalTime dueAt) {

    /// Counting begins on the day after, joint leave is no working day, the last day ends at midnight, in WITA.
    public static final Counting DEFAULT = new Counting(false, false, Zones.WITA.id(), LocalTime.of(23, 59, 59));

    /// Every way in which the uncertain texts can be read; who keeps the earliest date is safe under all of them.
    List<Counting> readings() {
        return Stream.of(false, true)
                .flatMap(first -> Stream.of(false, true).map(leave -> new Counting(first, leave, zone, dueAt)))
                .toList();
    }
}
