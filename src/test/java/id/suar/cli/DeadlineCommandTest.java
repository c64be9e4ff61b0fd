package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeadlineCommandTest {

    @Test
    void countsADeadlineOfTheLaw() {
        Spoken spoken = Spoken.run("deadline", "--regime", "pemilu", "--step", "report.file", "--from", "2024-02-07");

        assertThat(spoken.exit()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.out())
                .isEqualTo("step,from,counted,safe,last,basis\n"
                        + "report.file,2024-02-07,\"7 working days, from the next day, skipped 2024-02-08 2024-02-09"
                        + " 2024-02-10 2024-02-11 2024-02-14 2024-02-17 2024-02-18\",2024-02-19,2024-02-21,UU 7/2017"
                        + " Pasal 454 ayat (6); Perbawaslu 7/2022 Pasal 8 ayat (3)\n");
        assertThat(spoken.err()).contains("7 hari kerja dihitung mulai sehari setelah Rabu, 7 Feb 2024");
    }

    @Test
    void theSameStepHasAnotherTermInTheOtherRegime() {
        Spoken spoken = Spoken.run("deadline", "--regime", "pilkada", "--step", "report.file", "--from", "2024-11-25");

        assertThat(spoken.out().lines().skip(1).findFirst().orElseThrow())
                .contains("7 calendar days")
                .contains("2024-12-01,2024-12-02");
    }

    @Test
    void hoursNeedATimeAndEndAtAnExactOne() {
        Spoken without =
                Spoken.run("deadline", "--regime", "pemilu", "--step", "crime.forward", "--from", "2024-03-05");
        Spoken with =
                Spoken.run("deadline", "--regime", "pemilu", "--step", "crime.forward", "--from", "2024-03-05T15:00");

        assertThat(without.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(without.err()).contains("--from 2024-02-20T15:30");
        assertThat(with.out()).contains("2024-03-06T15:00+08:00,2024-03-06T15:00+08:00");
    }

    @Test
    void countsAnyNumberOfDays() {
        Spoken working = Spoken.run("deadline", "--days", "7", "--kind", "working", "--from", "2024-02-07");
        Spoken calendar = Spoken.run("deadline", "--days", "7", "--kind", "calendar", "--from", "2024-02-07");

        assertThat(working.out()).startsWith("counted,safe,last\n").endsWith(",2024-02-19,2024-02-21\n");
        assertThat(calendar.out()).endsWith(",2024-02-13,2024-02-14\n");
    }

    @Test
    void whatTheCalendarDoesNotCoverIsRefusedInWords() {
        Spoken spoken = Spoken.run("deadline", "--days", "7", "--kind", "working", "--from", "2027-12-28");

        assertThat(spoken.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).contains("kalender 2028 belum lengkap");
    }

    @Test
    void listsEveryDeadlineWithItsBasisAndMark() {
        Spoken spoken = Spoken.run("deadline", "--list");

        assertThat(spoken.out())
                .startsWith("step,regime,n,unit,starts,basis,mark\n")
                .contains("saran.done,PEMILU,3,cd,saran_sent_at,Perbawaslu 5/2022 Pasal 18 ayat (3),confirmed\n");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Spoken.run("deadline").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(Spoken.run("deadline", "--days", "7", "--from", "7 Feb").err())
                .contains("2024-02-07");
        assertThat(Spoken.run("deadline", "--regime", "pemilu", "--step", "nope", "--from", "2024-02-07")
                        .err())
                .contains("nope");
        assertThat(Spoken.run("deadline", "--days", "0", "--from", "2024-02-07").exit())
                .isEqualTo(ExitCode.USAGE);
    }
}
