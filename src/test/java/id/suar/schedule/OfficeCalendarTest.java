package id.suar.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OfficeCalendarTest {

    private final OfficeCalendar calendar = OfficeCalendar.bundled();

    @Test
    void holdsTheFourYearsThatAreKnownAndNoOther() {
        assertThat(List.of(2024, 2025, 2026, 2027)).allMatch(calendar::covers);
        assertThat(calendar.covers(2023)).isFalse();
        assertThat(calendar.covers(2028)).isFalse();
    }

    @Test
    void hasEveryDayOfTheReferenceTable() throws IOException {
        Path table = Path.of(System.getProperty("suar.shared", "../shared"), "data/calendar/id-holidays.csv");
        assumeTrue(Files.exists(table), "no reference table here");

        List<String> lines = Files.readAllLines(table);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 3);
            assertThat(calendar.off(LocalDate.parse(cells[0])))
                    .as(line)
                    .hasValueSatisfying(off ->
                            assertThat(off.kind()).isEqualTo(DayOff.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT))));
        }
        long days = LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(day -> calendar.off(day).isPresent())
                .count();
        assertThat(days).isEqualTo(lines.size() - 1);
    }

    @Test
    void eachDayOffNamesTheDecisionThatSetIt() {
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .flatMap(day -> calendar.off(day).stream())
                .forEach(off -> assertThat(off.source()).as("%s", off.day()).isNotBlank());
    }
}
