package id.suar.evidence.delivery;

import id.suar.sync.LinkProblem;

/// What asking for a hub's statement came to.
sealed interface StatementAnswer {

    /// @param signed as it came, not checked yet
    record Came(byte[] signed) implements StatementAnswer {}

    /// The hub does not know the question.
    record Unknown() implements StatementAnswer {}

    record Failed(LinkProblem problem) implements StatementAnswer {}
}
