package id.suar.evidence.delivery;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.tus.EvidenceReceipt;
import id.suar.evidence.tus.UploadRefusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What evidence waits for the hub's receipt, and what has one. Only a receipt that verified is ever stored here.
public interface EvidenceOutbox {

    /// All that waits, oldest first.
    List<WaitingEvidence> waiting();

    EvidenceStanding standing();

    /// When the hub signed for it; empty as long as it has not.
    Optional<Instant> receivedAt(EvidenceId content);

    /// @param signed as it came, so that anybody can check it again
    void received(EvidenceReceipt receipt, byte[] signed);

    /// The hub was put back to an earlier time: what it signed for after that is asked about again.
    void lapse(Instant after);

    /// How many pieces the hub has signed for and is not known to have lost, thumbnails too.
    long receivedPieces();

    /// What the hub signed for last.
    Optional<WaitingEvidence> latestReceived();

    /// The hub has so many fewer than it signed for: the latest of them wait again.
    void lapseLatest(long count);

    /// Whether a receipt was signed before the hub was put back, so that it says nothing any more.
    boolean lapsed(EvidenceReceipt receipt);

    /// Where an upload goes on, beside the hub's address.
    Optional<String> place(EvidenceId content);

    /// @param there bytes that the hub is known to have
    void sending(EvidenceId content, String place, long there);

    void begunAnew(EvidenceId content);

    /// It left by a way that does not answer at once.
    ///
    /// @param way `file`, …
    void handedOver(EvidenceId content, String way, Instant at);

    /// The hub does not take this content, and no later one of the same seal.
    void refused(EvidenceId content, UploadRefusal reason);
}
