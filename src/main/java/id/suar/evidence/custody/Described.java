package id.suar.evidence.custody;

import id.suar.evidence.CustodyStep;
import id.suar.form.Answers;
import java.util.List;

/// What is said of a piece of evidence now: later descriptions replace what they name. Pure.
public final class Described {

    private Described() {}

    /// @param custody in order of time
    public static Answers of(List<CustodyStep> custody) {
        Answers said = Answers.NONE;
        for (CustodyStep step : custody) {
            if (step.kind() == CustodyStep.Kind.DESCRIBED) {
                said = said.with(step.said());
            }
        }
        return said;
    }
}
