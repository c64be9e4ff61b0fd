package id.suar.journal;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Tables made from entries. They hold nothing that the entries do not say, so they can be dropped and
/// made again at any time.
///
/// All calls run inside the transaction that appends, on `db-writer`.
///
/// @param <S> state of one record, see [Fold]
public interface SqlView<S> {

    /// Stable, e.g. `count.sheet`.
    String name();

    /// Raised whenever the tables or the fold change; they are then made again.
    int version();

    Fold<S> fold();

    /// The tables, for `verify` and for dropping.
    List<String> tables();

    /// `CREATE TABLE …` and indexes.
    void create(Handle handle);

    /// Replaces the rows of these records.
    void put(Handle handle, List<Folded<S>> records);
}
