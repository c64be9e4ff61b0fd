package id.suar.sync;

import id.suar.journal.JournalId;

/// A parcel ready to go.
///
/// @param hash      SHA-256 of `bytes`, to which the hub's answer is bound
/// @param from      seq of its first entry
/// @param through   seq of its last entry; `from - 1` when it has none
/// @param raw       bytes of its entries before compression; what goes beside them counts in `bytes` alone, so that a
///                  link's measure takes it for a part of what each entry costs
/// @param enrolling carries the answer to the card
public record Packed(
        byte[] bytes, byte[] hash, JournalId journal, long from, long through, long raw, boolean enrolling) {

    public long entries() {
        return through - from + 1;
    }
}
