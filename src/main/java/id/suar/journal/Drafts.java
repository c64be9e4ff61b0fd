package id.suar.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Unfinished forms, kept so that nothing is lost by leaving. Not part of the record: never sent, never
/// signed, gone when the record is saved.
public interface Drafts {

    /// @param room the feature, e.g. `count`
    /// @param key  which form, in the feature's own words
    void save(String room, String key, byte[] body);

    Optional<byte[]> find(String room, String key);

    void drop(String room, String key);

    /// Keys of a room, latest first.
    List<Draft> list(String room);

    record Draft(String key, Instant savedAt) {}
}
