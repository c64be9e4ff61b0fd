package id.suar.journal;

import java.time.Instant;

/// The hub's statement that it has a journal on its disk.
///
/// @param journal the journal
/// @param through seq of the last entry that the hub has
/// @param hash    chain hash after that entry
/// @param at      when the hub said so, by its clock, to the millisecond
public record Receipt(JournalId journal, long through, byte[] hash, Instant at) {}
