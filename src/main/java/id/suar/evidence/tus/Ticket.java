package id.suar.evidence.tus;

import id.suar.evidence.EvidenceId;
import java.time.Instant;
import java.util.Optional;

/// What a device signs of an upload: the right to bring it, and the key to open it.
///
/// @param hub         id of the hub that it is for
/// @param device      whose it is
/// @param content     hash of what is inside
/// @param bytes       of the content
/// @param sealedBytes of the sealed file, which is what is sent
/// @param original    of what this is the thumbnail; empty for the thing itself
/// @param wrap        the key of the file, closed for the hub
/// @param at          by the device's clock
public record Ticket(
        String hub,
        String device,
        EvidenceId content,
        long bytes,
        long sealedBytes,
        Optional<EvidenceId> original,
        byte[] wrap,
        Instant at) {}
