package id.suar.evidence.intake;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.SealedFile;
import id.suar.evidence.tus.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is being brought to a hub, and who has brought what.
public interface Uploads {

    Optional<Upload> find(String id);

    Optional<Upload> of(String device, EvidenceId content);

    void begin(Upload upload);

    /// @param until it is kept
    void renew(String id, Instant until);

    void forget(String id);

    List<Upload> expired(Instant now);

    /// Bytes that a device has brought or promised, sealed.
    long broughtBy(String device);

    /// How many pieces are here that a device has brought.
    long heldOf(String device);

    /// Bytes that were promised and are not known to be here, sealed; of all devices.
    long promised();

    /// In one transaction: the content is kept, who brought it, what it is the thumbnail of.
    ///
    /// @param reader whom the ticket's wrap is for
    void keep(SealedFile file, Ticket ticket, String reader, Instant at);

    /// A further device has brought what is here.
    void brought(Ticket ticket, Instant at);
}
