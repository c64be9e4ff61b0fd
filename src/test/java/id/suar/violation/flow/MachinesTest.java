package id.suar.violation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Role;
import id.suar.schedule.DeadlineRules;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachinesTest {

    private static final int QUORUM = 2;
    private static final LocalDateTime DAY = LocalDateTime.parse("2024-02-14T10:00");
    private static final Map<String, String> ALL = Map.of(
            "number", "001/TM/PL/Kab/23.07/II/2024",
            "plenary", "12/BA/II/2024",
            "reason", "alasan",
            "present", "Satu\nDua");

    private final Machines machines = Machines.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"form_a", "finding", "report", "initial_info"})
    void everyStateCanBeReachedAndEveryOneThatIsNoEndCanBeLeft(String key) {
        Machine machine = machines.find(key).orElseThrow();
        Set<String> reached = new HashSet<>();
        boolean more = true;
        while (more) {
            more = machine.steps().stream()
                    .filter(step ->
                            step.from().isEmpty() || step.from().stream().anyMatch(reached::contains))
                    .flatMap(step -> step.next().stream())
                    .map(reached::add)
                    .reduce(false, Boolean::logicalOr);
        }

        assertThat(reached).containsExactlyInAnyOrderElementsOf(machine.states().keySet());
        for (String state : machine.states().keySet()) {
            if (!machine.ends().contains(state)) {
                assertThat(machine.steps())
                        .as("%s leads on", state)
                        .anyMatch(step -> step.from().contains(state)
                                && step.next()
                                        .filter(next -> !next.equals(state))
                                        .isPresent());
            }
        }
    }

    @Test
    void everyDeadlineThatAStepNamesIsOneOfTheLaw() {
        Set<String> known =
                DeadlineRules.bundled().all().stream().map(rule -> rule.key()).collect(Collectors.toSet());
        for (String key : machines.keys()) {
            for (Step step : machines.find(key).orElseThrow().steps()) {
                assertThat(known).containsAll(step.judged());
                step.stops().stream()
                        .filter(stop -> !stop.equals("*"))
                        .forEach(stop -> assertThat(known).contains(stop));
                step.starts().forEach(clock -> assertThat(known).contains(clock.split("@")[0]));
            }
        }
    }

    @Test
    void aFindingGoesFromThePlenaryToThePolice() {
        CaseState end = fold(
                "finding",
                "finding.proposed",
                "plenary.set",
                "registered",
                "clarification.invited",
                "clarification.held",
                "extended",
                "study.written",
                "plenary.decided",
                "crime.declared",
                "crime.forwarded",
                "followed_up",
                "status.announced",
                "closed");

        assertThat(end.state()).contains("closed");
        assertThat(end.irregular()).isEmpty();
    }

    @Test
    void anExtensionRunsFromTheRegistration() {
        Machine finding = machines.find("finding").orElseThrow();
        CaseEvent registered = new CaseEvent("registered", DAY.plusDays(1), ALL);
        CaseState state = finding.fold(
                List.of(
                        new CaseEvent("finding.proposed", DAY, ALL),
                        new CaseEvent("plenary.set", DAY, ALL),
                        registered,
                        new CaseEvent("extended", DAY.plusDays(5), ALL)),
                QUORUM);

        assertThat(state.clocks()).containsEntry("handle.extended", registered).doesNotContainKey("handle");
    }

    @Test
    void whatWasExtendedAndDecidedRunsNoLonger() {
        assertThat(fold("finding", "finding.proposed", "plenary.set", "registered", "extended", "study.written")
                        .clocks())
                .containsOnlyKeys("handle.extended");
        assertThat(fold(
                                "finding",
                                "finding.proposed",
                                "plenary.set",
                                "registered",
                                "extended",
                                "study.written",
                                "plenary.decided")
                        .clocks())
                .isEmpty();
    }

    @Test
    void nothingRunsInACaseThatIsOver() {
        assertThat(fold("report", "report.started", "report.filed", "withdrawn").clocks())
                .isEmpty();
        assertThat(fold("finding", "finding.proposed", "plenary.set", "registered", "transferred")
                        .clocks())
                .as("the receiver's registration starts it again")
                .isEmpty();
        assertThat(fold("finding", "finding.proposed", "plenary.set", "registered", "hearing.held", "decision.read")
                        .clocks())
                .containsOnlyKeys("adm.follow");
        assertThat(fold(
                                "finding",
                                "finding.proposed",
                                "plenary.set",
                                "registered",
                                "hearing.held",
                                "decision.read",
                                "closed")
                        .clocks())
                .isEmpty();
    }

    @Test
    void aStepThatTheWayDoesNotHaveIsRefusedAndSaysWhatIsPossible() {
        Machine finding = machines.find("finding").orElseThrow();
        CaseState now = fold("finding", "finding.proposed");

        assertThat(finding.take(now, event("registered"), QUORUM))
                .isEqualTo(new Stepped.NotFromHere("registered", List.of("plenary.set", "plenary.not_set")));
        assertThat(finding.take(now, event("nonsense"), QUORUM)).isEqualTo(new Stepped.Unknown("nonsense"));
    }

    @Test
    void guardsHold() {
        Machine finding = machines.find("finding").orElseThrow();
        CaseState proposed = fold("finding", "finding.proposed");
        var alone = new CaseEvent("plenary.set", DAY, Map.of("number", "1", "plenary", "2", "present", "Satu\nSatu"));
        CaseState decided =
                fold("finding", "finding.proposed", "plenary.set", "registered", "study.written", "plenary.decided");
        var crime = new CaseEvent("forwarded", DAY, Map.of("kind", "pidana"));
        CaseState extended = fold("finding", "finding.proposed", "plenary.set", "registered", "extended");

        assertThat(finding.take(proposed, new CaseEvent("plenary.set", DAY, Map.of()), QUORUM))
                .isEqualTo(new Stepped.Guarded("plenary.set", List.of(Guard.PLENARY, Guard.QUORUM)));
        assertThat(finding.take(proposed, alone, QUORUM))
                .isEqualTo(new Stepped.Guarded("plenary.set", List.of(Guard.QUORUM)));
        assertThat(finding.take(decided, crime, QUORUM))
                .isEqualTo(new Stepped.Guarded("forwarded", List.of(Guard.CRIME_DECLARED)));
        CaseState set = fold("finding", "finding.proposed", "plenary.set");
        assertThat(finding.take(set, new CaseEvent("registered", DAY, Map.of()), QUORUM))
                .as("no case is registered without a number")
                .isEqualTo(new Stepped.Guarded("registered", List.of(Guard.NUMBER)));
        assertThat(finding.take(extended, event("extended"), QUORUM))
                .isEqualTo(new Stepped.Guarded("extended", List.of(Guard.ONCE)));
    }

    @Test
    void aReportIsCompletedAndThenRegistered() {
        CaseState end = fold(
                "report",
                "report.started",
                "report.filed",
                "review.complete_first",
                "report.completed",
                "review.register_here",
                "registered");

        assertThat(end.state()).contains("registered");
        assertThat(end.clocks()).containsOnlyKeys("handle");
    }

    @Test
    void aRegisteredReportCannotBeWithdrawn() {
        Machine report = machines.find("report").orElseThrow();
        CaseState registered = fold("report", "report.started", "report.filed", "review.register_here", "registered");

        assertThat(report.take(registered, event("withdrawn"), QUORUM)).isInstanceOf(Stepped.NotFromHere.class);
    }

    @Test
    void whoMayTakeAStepIsARole() {
        Machine finding = machines.find("finding").orElseThrow();
        CaseState now = fold("finding", "finding.proposed");

        assertThat(finding.possible(now, Role.PTS)).isEmpty();
        assertThat(finding.possible(now, Role.KAB_MEMBER))
                .extracting(Step::event)
                .contains("plenary.set");
    }

    /// Whatever comes in whatever order, nothing is lost and a legal way is never left.
    @Property
    void whatWasRecordedIsKeptWhateverItsOrder(@ForAll long seed) {
        var random = new Random(seed);
        Machine machine = machines.find(List.copyOf(machines.keys()).get(random.nextInt(4)))
                .orElseThrow();
        List<CaseEvent> events = random.ints(20, 0, machine.steps().size())
                .mapToObj(i -> event(machine.steps().get(i).event()))
                .toList();
        CaseState state = machine.fold(events, QUORUM);

        assertThat(state.happened().size() + state.irregular().size()).isEqualTo(events.size());
        assertThat(machine.fold(state.happened(), QUORUM).state()).isEqualTo(state.state());
        assertThat(machine.fold(state.happened(), QUORUM).irregular()).isEmpty();
    }

    private CaseState fold(String machine, String... events) {
        return machines.find(machine)
                .orElseThrow()
                .fold(List.of(events).stream().map(MachinesTest::event).toList(), QUORUM);
    }

    private static CaseEvent event(String key) {
        return new CaseEvent(key, DAY, ALL);
    }
}
