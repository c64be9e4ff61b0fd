package id.suar.sync.http;

import id.suar.sync.LinkProblem;
import java.time.Duration;

/// What one look at the line found.
public sealed interface LinkState {

    /// The hub answers.
    ///
    /// @param clockOff how far its clock is ahead of this computer's
    record Up(String address, Duration clockOff) implements LinkState {}

    record Down(LinkProblem problem) implements LinkState {}
}
