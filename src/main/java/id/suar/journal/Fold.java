package id.suar.journal;

/// How the entries of one record make its state. Pure: no clock, no store, no order but the one given.
///
/// @param <S> an immutable state
public interface Fold<S> {

    /// Whether entries of this kind belong to it.
    boolean takes(String kind);

    /// The state after the entry that begins the record.
    ///
    /// @throws UnreadableEntry to set the entry (and with it the record) aside
    S begin(Entry first);

    /// The state after one more entry.
    ///
    /// @throws UnreadableEntry to set the entry aside and go on without it
    S amend(S before, Entry next);
}
