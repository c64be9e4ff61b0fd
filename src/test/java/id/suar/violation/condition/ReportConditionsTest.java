package id.suar.violation.condition;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Regime;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.OfficeCalendar;
import id.suar.schedule.Reckoner;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportConditionsTest {

    private static final LocalDate KNOWN = LocalDate.parse("2024-02-07");

    private final ReportConditions conditions =
            new ReportConditions(DeadlineRules.bundled(), new Reckoner(OfficeCalendar.bundled()), Counting.DEFAULT);

    @Test
    void aWholeReportMeetsAll() {
        assertThat(conditions
                        .judge(report(Regime.PEMILU, LocalDate.parse("2024-02-15"), Optional.empty()))
                        .values())
                .allMatch(Judged::settled);
        assertThat(conditions
                        .judge(report(Regime.PILKADA, KNOWN, Optional.of(true)))
                        .values())
                .allMatch(Judged::settled);
    }

    @Test
    void anEmptyOneLacksEverythingByName() {
        var empty = new ReportFacts(
                Regime.PEMILU,
                "",
                " ",
                false,
                "",
                List.of(),
                Optional.empty(),
                KNOWN,
                Optional.empty(),
                false,
                false,
                false,
                "\n",
                0);
        Map<Condition, Judged> judged = conditions.judge(empty);

        assertThat(judged.get(Condition.REPORTER))
                .isEqualTo(new Judged.NotMet(List.of("name", "address", "citizen", "capacity")));
        assertThat(judged.get(Condition.REPORTED)).isEqualTo(new Judged.NotMet(List.of("name")));
        assertThat(judged.get(Condition.TIME)).isEqualTo(new Judged.NotMet(List.of("known")));
        assertThat(judged.get(Condition.TIME_PLACE)).isEqualTo(new Judged.NotMet(List.of("when", "where")));
        assertThat(judged.get(Condition.ACCOUNT)).isEqualTo(new Judged.NotMet(List.of("account")));
        assertThat(judged.get(Condition.EVIDENCE)).isEqualTo(new Judged.NotMet(List.of("evidence")));
        assertThat(judged.get(Condition.SIGNATURE)).isEqualTo(new Judged.NotAsked());
    }

    @Test
    void aRegionalElectionAsksForTheAddressOfTheReportedAndTheSignature() {
        var facts = report(Regime.PILKADA, KNOWN, Optional.empty(), List.of(new ReportFacts.Reported("Terlapor", "")));

        assertThat(conditions.judge(facts).get(Condition.REPORTED)).isEqualTo(new Judged.NotMet(List.of("address")));
        assertThat(conditions.judge(facts).get(Condition.SIGNATURE)).isEqualTo(new Judged.Open("signature"));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-21, 0", "2024-02-22, 1", "2024-02-29, 8"})
    void whatComesAfterTheLimitIsLateByDaysAndNotLost(LocalDate filed, long late) {
        Judged time =
                conditions.judge(report(Regime.PEMILU, filed, Optional.empty())).get(Condition.TIME);

        if (late == 0) {
            assertThat(time).isInstanceOf(Judged.InTime.class);
        } else {
            assertThat(time).isInstanceOfSatisfying(Judged.Late.class, judged -> {
                assertThat(judged.days()).isEqualTo(late);
                assertThat(judged.limit().last()).isEqualTo("2024-02-21");
            });
        }
    }

    private static ReportFacts report(Regime regime, LocalDate filed, Optional<Boolean> signature) {
        return report(regime, filed, signature, List.of(new ReportFacts.Reported("Terlapor", "Jalan Satu")));
    }

    private static ReportFacts report(
            Regime regime, LocalDate filed, Optional<Boolean> signature, List<ReportFacts.Reported> reported) {
        return new ReportFacts(
                regime,
                "Pelapor",
                "Jalan Dua",
                true,
                "wni_pemilih",
                reported,
                Optional.of(KNOWN),
                filed,
                signature,
                false,
                true,
                true,
                "Uraian",
                1);
    }
}
