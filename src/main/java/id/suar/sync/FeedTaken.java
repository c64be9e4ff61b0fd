package id.suar.sync;

import id.suar.journal.JournalId;
import java.util.List;

/// What storing one answer came to.
///
/// @param added  entries that are new here, lists of devices included
/// @param told   those of them that people will want to see
/// @param parted journals of which the hub's copy goes on otherwise than the one here did
public record FeedTaken(int added, int told, List<JournalId> parted) {

    public FeedTaken {
        parted = List.copyOf(parted);
    }
}
