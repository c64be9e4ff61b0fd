package id.suar.violation.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Role;
import id.suar.form.AnswerFault;
import id.suar.form.PersonalParts;
import id.suar.journal.EntryId;
import id.suar.violation.record.CaseRecorder.Recorded;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRecorderTest {

    @TempDir
    Path folder;

    private CaseBook book;

    @BeforeEach
    void open() {
        book = new CaseBook(folder.resolve("suar.db"), PersonalParts.NONE);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theRegimeComesFromTheContest() {
        EntryId id = book.begun(CaseKind.REPORT, Map.of("election", "PEMILU-2024/PPWP"));

        assertThat(book.cases.find(id).orElseThrow().summary().regime().key()).isEqualTo("PEMILU");
        assertThat(faults(
                        book.recorder.record(CaseKind.REPORT, Map.of("election", "PEMILU-2024", "regime", "PILKADA"))))
                .contains("regime");
        assertThat(faults(book.recorder.record(CaseKind.REPORT, Map.of("event.what", "x"))))
                .contains("regime");
    }

    @Test
    void theRegimeIsFixedOnceANumberIsGiven() {
        EntryId id = book.begun(CaseKind.REPORT, Map.of("regime", "PEMILU", "event.what", "x"));
        assertThat(book.recorder.amend(seen(id), Map.of("regime", "PILKADA"))).isInstanceOf(Recorded.Done.class);
        book.step(id, Role.KAB_PP_STAFF, "report.filed", "2024-11-27", "number", "001/LP");

        Recorded refused = book.recorder.amend(seen(id), Map.of("regime", "PEMILU"));

        assertThat(((Recorded.Refused) refused).faults())
                .extracting(AnswerFault::reason)
                .containsExactly("violation.case.fault.regime_fixed");
        assertThat(book.recorder.amend(seen(id), Map.of("event.what", "y"))).isInstanceOf(Recorded.Done.class);
    }

    @Test
    void whatIsAboutPersonsIsRefusedWhereNothingSealsIt() {
        Recorded refused = book.recorder.record(
                CaseKind.REPORT, Map.of("regime", "PEMILU", "event.what", "x", "reporter.name", "Warga"));

        assertThat(((Recorded.Refused) refused).faults())
                .containsExactly(new AnswerFault("reporter.name", "form.personal.unsealed", java.util.List.of()));
        assertThat(book.cases.list(CaseFilter.ALL, 0, 10).total()).isZero();
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Recorded refused = book.recorder.record(
                CaseKind.FORM_A,
                Map.of("regime", "PEMILU", "stage", "musim", "act.1.from", "kemarin", "tidak_ada", "x"));

        assertThat(faults(refused)).contains("stage").contains("act.1.from").contains("tidak_ada");
    }

    @Test
    void placesLieInTheScopeAndKindsInTheDictionaryOfTheRegime() {
        assertThat(faults(book.recorder.record(CaseKind.INITIAL_INFO, Map.of("regime", "PEMILU", "place", "3171"))))
                .contains("place");
        assertThat(faults(book.recorder.record(CaseKind.FORM_A, Map.of("regime", "PILKADA", "v.type", "money_voting"))))
                .contains("v.type");
    }

    @Test
    void aFindingNeedsWhatItAlwaysNeeded() {
        assertThat(faults(book.recorder.record(CaseKind.FINDING, Map.of("regime", "PEMILU", "what", "x"))))
                .contains("place")
                .contains("found")
                .contains("observer")
                .contains("account");
    }

    @Test
    void twoChangesBesideEachOtherBothStandUntilSomebodyJoinsThem() {
        EntryId id = book.begun(CaseKind.REPORT, Map.of("regime", "PEMILU", "event.what", "x"));
        RecordedCase seen = seen(id);
        book.recorder.amend(seen, Map.of("event.what", "satu"));
        book.recorder.amend(seen, Map.of("event.spot", "dua"));

        assertThat(seen(id).conflict()).isTrue();
        assertThat(seen(id).answers().text("event.what")).isEqualTo("satu");
        assertThat(seen(id).answers().text("event.spot")).isEqualTo("dua");
        assertThat(book.recorder.amend(seen(id), Map.of())).isInstanceOf(Recorded.Done.class);
        assertThat(seen(id).conflict()).isFalse();
        assertThat(book.recorder.amend(seen(id), Map.of("event.what", "satu"))).isInstanceOf(Recorded.Unchanged.class);
    }

    private RecordedCase seen(EntryId id) {
        return book.cases.find(id).orElseThrow();
    }

    private static String faults(Recorded recorded) {
        return ((Recorded.Refused) recorded)
                .faults().stream().map(AnswerFault::path).toList().toString();
    }
}
