package id.suar.violation.course;

import id.suar.form.Answers;
import id.suar.form.FormWords;
import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.violation.course.CaseProposer.Proposed;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.Stepped;
import id.suar.violation.record.CaseForms;
import id.suar.violation.record.CaseTakeover.Taken;
import id.suar.violation.record.Cases;
import id.suar.violation.record.RecordedCase;
import id.suar.violation.record.ShortId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes a step in a case, and begins the record that the step leads to where there is one; says in words what came of
/// it. What it did is on disk when it returns.
public final class CaseSteps {

    private final Cases cases;
    private final CaseForms forms;
    private final Supplier<LocalDate> today;
    private final CaseStepper stepper;
    private final CaseProposer proposer;
    private final Texts texts;

    /// @param today the day that it is here
    public CaseSteps(
            Cases cases,
            CaseForms forms,
            CaseStepper stepper,
            CaseProposer proposer,
            Texts texts,
            Supplier<LocalDate> today) {
        this.cases = cases;
        this.forms = forms;
        this.today = today;
        this.stepper = stepper;
        this.proposer = proposer;
        this.texts = texts;
    }

    /// @param taken else nothing was recorded
    /// @param said  what came of it, or why not
    public record Said(boolean taken, String said) {}

    public Said take(EntryId id, CaseEvent step) {
        Optional<RecordedCase> found = cases.find(id);
        return found.filter(one -> CaseProposer.leads(one.kind(), step.event())).isPresent()
                ? proposed(proposer.propose(id, step))
                : advanced(stepper.advance(id, step));
    }

    private Said advanced(Advanced advanced) {
        return switch (advanced) {
            case Advanced.Done _ -> new Said(true, texts.text("violation.step.taken"));
            case Advanced.Refused refused
            when refused.why() instanceof Stepped.Guarded guarded ->
                new Said(
                        false, texts.text("violation.step.missing", new CourseWords(texts).missing(guarded.missing())));
            default -> new Said(false, new CourseWords(texts).refusal(advanced));
        };
    }

    /// The form of the record that was to follow is not known yet where its regime is missing: any one names its
    /// fields.
    private String unfit(Taken.Refused refused) {
        var form = forms.of(refused.kind(), Answers.NONE, today.get());
        return texts.text(
                "violation.step.unfit",
                new FormWords(form, texts).told(refused.faults().getFirst()));
    }

    private Said proposed(Proposed proposed) {
        return switch (proposed) {
            case Proposed.Done(var step, Taken.Done taken) ->
                new Said(
                        true,
                        texts.text(
                                "violation.step.followed",
                                texts.text("violation.case.kind." + taken.kind().key()),
                                ShortId.of(taken.id()).text()));
            case Proposed.NotStepped(Advanced why) -> advanced(why);
            case Proposed.NotYet(var kind, String state) ->
                new Said(false, texts.text("violation.takeover.notyet", kind.key(), state));
            case Proposed.NotTaken(Taken.Nothing(var kind)) ->
                new Said(false, texts.text("violation.takeover.none", kind.key()));
            case Proposed.NotTaken(Taken.Refused refused) -> new Said(false, unfit(refused));
            case Proposed.NotTaken(Taken.Done _) -> throw new IllegalArgumentException("taken");
        };
    }
}
