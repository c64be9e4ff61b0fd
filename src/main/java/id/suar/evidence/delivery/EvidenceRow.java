package id.suar.evidence.delivery;

/// A piece of evidence in the outbox.
///
/// @param order 1 for what goes first
/// @param name  of the file that it was taken from; empty where no entry tells it
/// @param upTo  bytes of it and of all that goes before it
public record EvidenceRow(long order, WaitingEvidence item, String name, EvidenceWhy why, long upTo) {}
