package id.suar.count.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTimeTest {

    private static final LocalDate VOTE = LocalDate.of(2024, 2, 14);

    @ParameterizedTest
    @CsvSource({
        "19.42, 2024-02-14T19:42",
        "19:42, 2024-02-14T19:42",
        "1942, 2024-02-14T19:42",
        "0.30, 2024-02-15T00:30",
        "7.00, 2024-02-14T07:00",
        "15/2 01.10, 2024-02-15T01:10",
        "14/2/2024 19.42, 2024-02-14T19:42",
        "2024-02-14 19:42, 2024-02-14T19:42",
    })
    void readsWhatPeopleType(String typed, String meant) {
        assertThat(SeenTime.read(typed, VOTE)).contains(LocalDateTime.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sore", "25.00", "31/2 10.00", "19.4", "1/1/1800 10.00"})
    void doesNotGuess(String typed) {
        assertThat(SeenTime.read(typed, VOTE)).isEmpty();
    }

    @Test
    void readsWhatItShows() {
        var at = LocalDateTime.of(2024, 2, 15, 0, 5);
        assertThat(SeenTime.read(SeenTime.shown(at), VOTE)).contains(at);
    }
}
