package id.suar.count.recap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SeatDivisionTest {

    @Test
    void givesEachSeatToTheLargestQuotient() {
        Map<String, Long> votes = Map.of("01", 53_000L, "02", 24_000L, "03", 23_000L);
        assertThat(SeatDivision.of(votes, 7))
                .containsEntry("01", OptionalInt.of(3))
                .containsEntry("02", OptionalInt.of(2))
                .containsEntry("03", OptionalInt.of(2));
    }

    @Test
    void saysNothingOfThoseWhoAreLevelForTheLastSeat() {
        Map<String, Long> votes = Map.of("01", 900L, "02", 300L, "03", 300L, "04", 10L);
        // 900, then 300, 300 and 900/3: one seat, then three for two that are left.
        assertThat(SeatDivision.of(votes, 3))
                .containsEntry("01", OptionalInt.empty())
                .containsEntry("02", OptionalInt.empty())
                .containsEntry("03", OptionalInt.empty())
                .containsEntry("04", OptionalInt.of(0));
        assertThat(SeatDivision.of(votes, 4)).containsEntry("01", OptionalInt.of(2));
        assertThat(SeatDivision.of(Map.of("01", 0L), 4)).containsEntry("01", OptionalInt.empty());
    }

    /// All quotients written down and sorted, as a plenary does it on a sheet.
    @Test
    void agreesWithQuotientsInOneList() {
        var random = new Random(20);
        for (int round = 0; round < 300; round++) {
            Map<String, Long> votes = new TreeMap<>();
            int parties = 2 + random.nextInt(17);
            int range = random.nextBoolean() ? 40 : 120_000;
            for (int number = 1; number <= parties; number++) {
                votes.put("%02d".formatted(number), 1L + random.nextInt(range));
            }
            int seats = 1 + random.nextInt(12);
            assertThat(SeatDivision.of(votes, seats)).isEqualTo(listed(votes, seats));
        }
    }

    private static Map<String, OptionalInt> listed(Map<String, Long> votes, int seats) {
        record Quotient(String party, BigDecimal value) {}
        List<Quotient> all = new ArrayList<>();
        votes.forEach((party, count) -> {
            for (int divisor = 1; divisor < 2 * seats + 2; divisor += 2) {
                BigDecimal value =
                        BigDecimal.valueOf(count).divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL128);
                all.add(new Quotient(party, value));
            }
        });
        all.sort(Comparator.comparing(Quotient::value).reversed());
        BigDecimal last = all.get(seats - 1).value();
        boolean clear = all.get(seats).value().compareTo(last) < 0;
        Map<String, Integer> won = new HashMap<>();
        all.subList(0, seats).forEach(quotient -> won.merge(quotient.party(), 1, Integer::sum));
        Map<String, OptionalInt> result = new TreeMap<>();
        votes.keySet().forEach(party -> {
            boolean level = !clear
                    && all.stream()
                            .anyMatch(one ->
                                    one.party().equals(party) && one.value().compareTo(last) == 0);
            result.put(party, level ? OptionalInt.empty() : OptionalInt.of(won.getOrDefault(party, 0)));
        });
        return result;
    }
}
