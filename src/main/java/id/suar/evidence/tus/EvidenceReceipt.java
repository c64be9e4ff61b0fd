package id.suar.evidence.tus;

import id.suar.evidence.EvidenceId;
import java.time.Instant;

/// The hub's statement that it has opened this content, found it to be what its hash says, and has it on its disk.
///
/// @param at by the hub's clock, to the millisecond
public record EvidenceReceipt(EvidenceId content, long bytes, Instant at) {}
