package id.suar.hub;

import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.NewEntry;
import id.suar.sync.FeedPurpose;
import java.util.List;
import java.util.function.Function;

/// The journals that the hub writes itself.
public interface FeedBooks {

    /// All or none; returns when they are on disk.
    ///
    /// @param then what is said about the first entry, whose id it is given
    Entry write(FeedPurpose purpose, String region, NewEntry first, List<Function<EntryId, NewEntry>> then);
}
