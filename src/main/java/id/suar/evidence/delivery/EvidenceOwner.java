package id.suar.evidence.delivery;

import id.suar.evidence.SealedFile;
import id.suar.evidence.tus.Question;
import id.suar.evidence.tus.QuestionCodec;
import id.suar.evidence.tus.Ticket;
import id.suar.evidence.tus.TicketCodec;
import id.suar.journal.Signer;
import java.time.Instant;

/// Whose evidence it is and for which hub.
public record EvidenceOwner(String device, String hub, Signer signer) {

    /// The right to bring it, signed.
    ///
    /// @param wrap its key, closed for the hub
    public byte[] ticket(WaitingEvidence item, byte[] wrap, Instant at) {
        SealedFile file = item.file();
        var ticket = new Ticket(hub, device, file.id(), file.bytes(), file.sealedBytes(), item.original(), wrap, at);
        return TicketCodec.encode(ticket, signer);
    }

    /// How much of it the hub has, asked under this device's signature.
    byte[] question(long nonce) {
        return QuestionCodec.encode(new Question(hub, device, nonce), signer);
    }
}
