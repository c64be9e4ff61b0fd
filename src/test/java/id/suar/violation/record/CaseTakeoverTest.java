package id.suar.violation.record;

import static id.suar.access.Role.KAB_MEMBER;
import static id.suar.access.Role.KAB_PP_STAFF;
import static id.suar.access.Role.PKD;
import static id.suar.access.Role.PTS;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.form.PersonalParts;
import id.suar.journal.EntryId;
import id.suar.violation.ViolationDictionary;
import id.suar.violation.course.CaseProposer;
import id.suar.violation.course.CaseProposer.Proposed;
import id.suar.violation.course.CaseStepper;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.record.CaseTakeover.Taken;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTakeoverTest {

    private static final String MEANS = "a".repeat(64) + " foto.jpg";

    @TempDir
    Path folder;

    private CaseBook book;
    private CaseTakeover takeover;

    @BeforeEach
    void open() {
        // Sealed enough to see that nothing of it is read: the part is turned round.
        PersonalParts parts = texts -> new PersonalParts.Sealing.Sealed(
                new StringBuilder(texts.toString()).reverse().toString().getBytes(StandardCharsets.UTF_8));
        book = new CaseBook(folder.resolve("suar.db"), parts);
        takeover = new CaseTakeover(book.recorder, book.cases, ViolationDictionary.bundled());
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void whatFormASaysStandsInTheFindingAndPersonsStayWhereTheyWereNamed() {
        EntryId formA = reviewed(formA());

        Taken.Done taken = done(propose(formA));

        RecordedCase finding = book.cases.find(taken.id()).orElseThrow();
        assertThat(taken.kind()).isEqualTo(CaseKind.FINDING);
        assertThat(taken.fresh()).isTrue();
        assertThat(finding.answers().texts())
                .containsEntry("election", "PEMILU-2024")
                .containsEntry("regime", "PEMILU")
                .containsEntry("what", "Salinan tidak diberikan")
                .containsEntry("place", "6402032001001")
                .containsEntry("occurred", "2024-02-14T15:30")
                .containsEntry("found", "2024-02-14")
                .containsEntry("observer", "Pengawas contoh")
                .containsEntry("account", "KPPS tidak memberi salinan.")
                .containsEntry("evidence", MEANS)
                .containsEntry("reported.1.role", "Ketua KPPS")
                .containsEntry("kind", "kpps_copy")
                .containsEntry("form_a", formA.toString());
        assertThat(finding.answers().text("basis")).contains("506");
        assertThat(finding.answers().text("suspected")).isEqualTo("pidana");
        assertThat(finding.form().filled()).isEmpty();
        assertThat(finding.form().sealed()).isEmpty();
        assertThat(finding.answers().texts().values()).noneMatch(text -> text.contains("Rahasia"));
        assertThat(book.cases.find(formA).orElseThrow().answers().text("related"))
                .isEqualTo(taken.id().toString());
        assertThat(book.courses.find(formA).orElseThrow().state().state()).contains("to_plenary");
        assertThat(book.last(taken.id(), "finding.set")).isEqualTo("2024-02-23");
    }

    @Test
    void oneFormAMakesOneFindingAndACutIsMadeGood() {
        EntryId formA = reviewed(formA());
        Taken.Done first = done(propose(formA));
        // As if the line back had never been written.
        book.recorder.amend(book.cases.find(formA).orElseThrow(), Map.of("related", ""));

        Taken.Done again = done(propose(formA));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.fresh()).isFalse();
        assertThat(book.cases.find(formA).orElseThrow().answers().text("related"))
                .isEqualTo(first.id().toString());
        assertThat(book.cases.list(CaseFilter.ALL.kind(CaseKind.FINDING), 0, 10).total())
                .isOne();
    }

    @Test
    void whatCannotBeAFindingTakesNoStepEither() {
        Map<String, String> bare = new HashMap<>(formA());
        bare.put("v.account", "");
        EntryId noAccount = reviewed(bare);
        Map<String, String> clean = new HashMap<>(formA());
        clean.put("has_violation", "no");
        EntryId nothingAlleged = reviewed(clean);
        EntryId early = book.begun(CaseKind.FORM_A, formA());

        assertThat(propose(noAccount))
                .isInstanceOfSatisfying(
                        Proposed.NotTaken.class,
                        not -> assertThat(not.why())
                                .isInstanceOfSatisfying(
                                        Taken.Refused.class,
                                        refused -> assertThat(refused.faults())
                                                .anyMatch(fault -> fault.path().equals("account"))));
        assertThat(propose(nothingAlleged)).isInstanceOf(Proposed.NotTaken.class);
        assertThat(propose(early)).isInstanceOf(Proposed.NotStepped.class);
        assertThat(book.courses.find(noAccount).orElseThrow().state().state()).contains("reviewed");
        assertThat(book.cases.list(CaseFilter.ALL.kind(CaseKind.FINDING), 0, 10).total())
                .isZero();
    }

    @Test
    void initialInformationIsTracedInAFormA() {
        EntryId info = book.begun(
                CaseKind.INITIAL_INFO,
                Map.of(
                        "election", "PEMILU-2024",
                        "received_at", "2024-02-10",
                        "summary", "Uang dibagikan",
                        "place", "6402032001",
                        "informant.name", "Rahasia Sekali"));
        assertThat(propose(info)).isInstanceOf(Proposed.NotYet.class);
        book.step(info, KAB_MEMBER, "plenary.trace", "2024-02-12", "plenary", "3/BA");

        Taken.Done taken = done(propose(info));

        RecordedCase formA = book.cases.find(taken.id()).orElseThrow();
        assertThat(formA.kind()).isEqualTo(CaseKind.FORM_A);
        assertThat(formA.answers().texts())
                .containsEntry("v.event", "Uang dibagikan")
                .containsEntry("v.place", "6402032001")
                .containsEntry("related", info.toString());
        assertThat(book.cases.find(info).orElseThrow().answers().text("form_a"))
                .isEqualTo(taken.id().toString());
        assertThat(done(propose(info)).id()).isEqualTo(taken.id());
    }

    @Test
    void aReportThatIsNotRegisteredOrWithdrawnIsStillInitialInformation() {
        EntryId decided = report();
        book.step(decided, KAB_PP_STAFF, "report.filed", "2024-02-15", "number", "001/LP/PL/Kab/23.07/II/2024");
        EntryId withdrawn = report();
        book.step(withdrawn, KAB_PP_STAFF, "report.filed", "2024-02-15", "number", "002/LP/PL/Kab/23.07/II/2024");
        book.step(withdrawn, KAB_PP_STAFF, "withdrawn", "2024-02-16");

        Taken.Done first = done(propose(decided));
        Taken.Done second = done(propose(withdrawn));

        RecordedCase info = book.cases.find(first.id()).orElseThrow();
        assertThat(info.answers().texts())
                .containsEntry("summary", "Uang dibagikan")
                .containsEntry("channel", "laporan")
                .containsEntry("related", decided.toString());
        assertThat(info.form().filled()).isEmpty();
        assertThat(book.courses.find(decided).orElseThrow().state().state()).contains("initial_info");
        assertThat(book.courses.find(withdrawn).orElseThrow().state().state()).contains("withdrawn");
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    private EntryId report() {
        return book.begun(
                CaseKind.REPORT,
                Map.of(
                        "election", "PEMILU-2024",
                        "event.what", "Uang dibagikan",
                        "event.place", "6402032001",
                        "event.known_on", "2024-02-07",
                        "reporter.name", "Rahasia Sekali"));
    }

    private static Map<String, String> formA() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "election", "PEMILU-2024",
                "summary", "Pengawasan penghitungan",
                "officer_name", "Pengawas contoh",
                "office", "Pengawas TPS 001",
                "has_violation", "yes",
                "v.event", "Salinan tidak diberikan",
                "v.place", "6402032001001",
                "v.occurred_at", "2024-02-14T15:30",
                "v.found_at", "2024-02-14",
                "v.type", "kpps_copy"));
        typed.put("v.account", "KPPS tidak memberi salinan.");
        typed.put("v.means", MEANS);
        typed.put("v.actors.1.name", "Rahasia Sekali");
        typed.put("v.actors.1.role", "Ketua KPPS");
        typed.put("v.witnesses.1.name", "Saksi Rahasia");
        return typed;
    }

    private EntryId reviewed(Map<String, String> typed) {
        EntryId id = book.begun(CaseKind.FORM_A, typed);
        book.step(id, PTS, "formA.finalised", "2024-02-14");
        book.step(id, PKD, "formA.reviewed", "2024-02-15");
        return id;
    }

    private Proposed propose(EntryId id) {
        var clock = Clock.fixed(CaseBook.NOON, ZoneOffset.UTC);
        var stepper = new CaseStepper(
                book.journal, book.courses, clock, "anggota", KAB_MEMBER, 2, book.numbers(CaseBook.KUKAR));
        return new CaseProposer(stepper, takeover, book.cases, book.courses)
                .propose(id, new CaseEvent("proposed", LocalDateTime.parse("2024-02-16T10:00"), Map.of()));
    }

    private static Taken.Done done(Proposed proposed) {
        return switch (proposed) {
            case Proposed.Done(var _, Taken.Done taken) -> taken;
            case Proposed other -> throw new AssertionError(other.toString());
        };
    }
}
