package id.suar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant AT = Instant.parse("2024-02-20T04:00:00Z");

    @Test
    void aDayStandsAsADayAndAMomentAsAMoment() throws IOException {
        String text = written(
                new CalendarItem(
                        "a@suar",
                        "Temuan; batas",
                        "Baris satu\nbaris dua, tiga",
                        LocalDate.of(2024, 2, 23),
                        Optional.empty(),
                        Optional.of(Instant.parse("2024-02-22T00:00:00Z"))),
                new CalendarItem(
                        "b@suar",
                        "Pidana",
                        "24 jam",
                        LocalDate.of(2024, 3, 6),
                        Optional.of(Instant.parse("2024-03-06T07:00:00Z")),
                        Optional.empty()));

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:a@suar\r\n")
                .contains("DTSTAMP:20240220T040000Z\r\n")
                .contains("DTSTART;VALUE=DATE:20240223\r\n")
                .contains("SUMMARY:Temuan\\; batas\r\n")
                .contains("DESCRIPTION:Baris satu\\nbaris dua\\, tiga\r\n")
                .contains("TRIGGER;VALUE=DATE-TIME:20240222T000000Z\r\n")
                .contains("DTSTART:20240306T070000Z\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void nothingDueIsACalendarWithoutEvents() throws IOException {
        assertThat(written()).contains("VERSION:2.0").doesNotContain("VEVENT");
    }

    @Test
    void theLibraryHasNothingToSayOnEveryStart() {
        assertThat(CalendarFile.class.getResource("/ical4j.properties")).isNotNull();
    }

    private static String written(CalendarItem... items) throws IOException {
        var out = new ByteArrayOutputStream();
        CalendarFile.write(List.of(items), AT, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
