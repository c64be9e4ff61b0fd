package id.suar.violation.flow;

import java.util.List;

/// What came of a step.
public sealed interface Stepped {

    record Taken(CaseState state) implements Stepped {}

    /// The machine has no such event.
    record Unknown(String event) implements Stepped {}

    /// Not from here.
    ///
    /// @param possible events that are possible from here
    record NotFromHere(String event, List<String> possible) implements Stepped {}

    /// Something must be so first.
    record Guarded(String event, List<Guard> missing) implements Stepped {}
}
