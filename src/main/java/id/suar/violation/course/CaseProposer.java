package id.suar.violation.course;

import id.suar.journal.EntryId;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseTakeover;
import id.suar.violation.record.CaseTakeover.Taken;
import id.suar.violation.record.Cases;
import id.suar.violation.record.RecordedCase;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes the step that leads from one record to the next, and begins that one: Form A to a finding, initial information
/// to the Form A of its tracing, a report to initial information. Nothing is recorded when either cannot be. Asked
/// again after a cut it goes on where it stood.
public final class CaseProposer {

    /// Where a record of each kind must stand for another to follow it.
    private static final Map<CaseKind, Set<String>> READY = Map.of(
            CaseKind.FORM_A, Set.of("to_plenary"),
            CaseKind.INITIAL_INFO, Set.of("tracing", "traced", "proposed"),
            CaseKind.REPORT, Set.of("initial_info", "withdrawn", "lapsed"));

    /// Steps that lead there by themselves.
    private static final Map<CaseKind, String> STEPS = Map.of(
            CaseKind.FORM_A, "finding.proposed",
            CaseKind.REPORT, "review.to_initial_info");

    private final CaseStepper stepper;
    private final CaseTakeover takeover;
    private final Cases cases;
    private final Courses courses;

    public CaseProposer(CaseStepper stepper, CaseTakeover takeover, Cases cases, Courses courses) {
        this.stepper = stepper;
        this.takeover = takeover;
        this.cases = cases;
        this.courses = courses;
    }

    /// What became of it.
    public sealed interface Proposed {

        /// @param step empty where the record stood there already
        record Done(Optional<Advanced.Done> step, Taken.Done taken) implements Proposed {}

        /// The step was not taken, and nothing was recorded.
        record NotStepped(Advanced why) implements Proposed {}

        /// The record is not fit to be followed, and nothing was recorded.
        record NotTaken(Taken why) implements Proposed {}

        /// It does not stand where another may follow, and no step of this name leads there.
        record NotYet(CaseKind kind, String state) implements Proposed {}
    }

    /// Whether this step has another record begin.
    public static boolean leads(CaseKind kind, String event) {
        return event.equals(STEPS.get(kind));
    }

    /// @param step taken where the record does not stand there yet; its event is replaced by the one that leads there
    public Proposed propose(EntryId id, CaseEvent step) {
        Optional<RecordedCase> source = cases.find(id);
        Optional<String> state =
                courses.find(id).flatMap(course -> course.state().state());
        if (source.isEmpty() || state.isEmpty()) {
            return new Proposed.NotStepped(new Advanced.NoCase());
        }
        Optional<Taken> hindered = takeover.hindered(source.get());
        if (hindered.isPresent()) {
            return new Proposed.NotTaken(hindered.get());
        }
        CaseKind kind = source.get().kind();
        if (READY.get(kind).contains(state.get())) {
            return taken(source.get(), Optional.empty());
        }
        if (!STEPS.containsKey(kind)) {
            return new Proposed.NotYet(kind, state.get());
        }
        var event = new CaseEvent(STEPS.get(kind), step.at(), step.fields());
        return switch (stepper.advance(id, event)) {
            case Advanced.Done done -> taken(source.get(), Optional.of(done));
            case Advanced refused -> new Proposed.NotStepped(refused);
        };
    }

    private Proposed taken(RecordedCase source, Optional<Advanced.Done> step) {
        return switch (takeover.take(source)) {
            case Taken.Done done -> new Proposed.Done(step, done);
            case Taken refused -> new Proposed.NotTaken(refused);
        };
    }
}
