package id.suar.journal;

/// How far a copy of a journal goes.
///
/// @param seq  of the last entry; 0 when there is none
/// @param hash of the chain after it
public record Head(JournalId journal, long seq, byte[] hash) {

    public static Head empty(JournalId journal) {
        return new Head(journal, 0, Chain.start(journal));
    }
}
