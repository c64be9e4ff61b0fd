package id.suar.sync;

import id.suar.journal.JournalId;
import java.util.Arrays;

/// How far a device holds a journal of others.
///
/// @param hash the beginning of the chain's hash there, [#HASH] bytes: enough to see that two copies differ
public record FeedPosition(JournalId journal, long through, byte[] hash) {

    public static final int HASH = 4;
    /// Of a journal that the device writes itself.
    public static final long NOTHING_WANTED = Integer.MAX_VALUE;

    /// @param hash all of it
    static FeedPosition of(JournalId journal, long through, byte[] hash) {
        return new FeedPosition(journal, through, Arrays.copyOf(hash, HASH));
    }

    /// Whether a copy whose chain has this hash there is the same so far.
    public boolean agrees(byte[] other) {
        return Arrays.equals(hash, 0, HASH, other, 0, HASH);
    }
}
