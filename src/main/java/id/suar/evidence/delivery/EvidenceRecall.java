package id.suar.evidence.delivery;

import id.suar.evidence.tus.Statement;
import id.suar.sync.LinkProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Asks the hub, once for each run, how much of this device's evidence it has. One that was put back to an older backup
/// between records and evidence still has all records, so nothing else would tell.
public final class EvidenceRecall {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EvidenceOutbox outbox;
    private final TusLine line;
    private final HubStatements statements;
    private final EvidenceSender sender;
    private final EvidenceOwner owner;
    private final RandomGenerator random;

    public EvidenceRecall(
            EvidenceOutbox outbox,
            TusLine line,
            HubStatements statements,
            EvidenceSender sender,
            EvidenceOwner owner,
            RandomGenerator random) {
        this.outbox = outbox;
        this.line = line;
        this.statements = statements;
        this.sender = sender;
        this.owner = owner;
        this.random = random;
    }

    /// What the hub had signed for and has no more waits again after this.
    ///
    /// @return what kept it from being known
    Optional<LinkProblem> run(Instant until) throws InterruptedException {
        if (outbox.standing().items() == 0) {
            return Optional.empty();
        }
        long nonce = random.nextLong();
        return switch (line.statement(owner.question(nonce), PATIENCE)) {
            case StatementAnswer.Came(byte[] signed) -> {
                Optional<Statement> statement = statements.heard(signed, nonce);
                yield statement.isEmpty()
                        ? Optional.of(new LinkProblem.Contradiction("statement of another hub"))
                        : compare(statement.get(), until);
            }
            // A hub of an earlier version: everything else goes on as before.
            case StatementAnswer.Unknown() -> Optional.empty();
            case StatementAnswer.Failed(LinkProblem problem) -> Optional.of(problem);
        };
    }

    /// As many as are missing are the latest, for a backup is the hub as it was one day; then one by one, until the
    /// hub shows that it has one.
    private Optional<LinkProblem> compare(Statement statement, Instant until) throws InterruptedException {
        long missing = outbox.receivedPieces() - statement.held();
        if (missing <= 0) {
            return Optional.empty();
        }
        outbox.lapseLatest(missing);
        for (Optional<WaitingEvidence> last = outbox.latestReceived();
                last.isPresent();
                last = outbox.latestReceived()) {
            switch (sender.confirm(last.get(), until)) {
                case YES -> {
                    return Optional.empty();
                }
                case NO -> outbox.lapseLatest(1);
                case UNKNOWN -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
