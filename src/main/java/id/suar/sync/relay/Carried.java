package id.suar.sync.relay;

import id.suar.journal.JournalId;
import id.suar.sync.file.ParcelName;
import java.nio.file.Path;
import java.util.Optional;

/// A parcel of another device.
///
/// @param hash  SHA-256 of its bytes, in hexadecimal digits
/// @param name  what its file is called without the suffix, safe to be a file's name anywhere
/// @param bytes how large it is
public record Carried(String hash, String name, long bytes) {

    /// Whose entries it says to hold, by its name; whether it does nobody here can tell.
    Optional<JournalId> journal() {
        return ParcelName.of(Path.of(name)).map(ParcelName::journal);
    }
}
