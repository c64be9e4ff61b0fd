package id.suar.schedule;

import id.suar.election.Names;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which days offices work. It knows whole years only and says which: of a year that nobody has entered nothing
/// is computed.
public final class OfficeCalendar {

    private static final String FILE = "/schedule/holidays.csv";

    private final Map<LocalDate, DayOff> off = new HashMap<>();
    private final Set<Integer> years;

    /// @param daysOff all of each year that has any
    public OfficeCalendar(List<DayOff> daysOff) {
        daysOff.forEach(day -> off.put(day.day(), day));
        this.years = off.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    /// The one that ships with the program: 2024 to 2027.
    public static OfficeCalendar bundled() {
        return new OfficeCalendar(BundledTable.lines(FILE, "date").stream()
                .map(OfficeCalendar::day)
                .toList());
    }

    public boolean covers(int year) {
        return years.contains(year);
    }

    public Optional<DayOff> off(LocalDate day) {
        return Optional.ofNullable(off.get(day));
    }

    /// @param jointLeaveWorks a day of joint leave is a working day
    public boolean works(LocalDate day, boolean jointLeaveWorks) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend
                && off(day).map(DayOff::kind)
                        .map(kind -> kind == DayOff.Kind.JOINT_LEAVE && jointLeaveWorks)
                        .orElse(true);
    }

    private static DayOff day(Line line) {
        return new DayOff(
                LocalDate.parse(line.cell("date")),
                DayOff.Kind.valueOf(line.cell("kind").toUpperCase(Locale.ROOT)),
                new Names(line.cell("name_id"), line.cell("name_en")),
                line.cell("source"));
    }
}
