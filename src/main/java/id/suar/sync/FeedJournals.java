package id.suar.sync;

import id.suar.access.Digest;
import id.suar.journal.JournalId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// The journals that a hub writes itself: one for each purpose and region. Their ids are made from the hub's
/// key, so nobody else can claim one, and who knows the key knows whose it is.
public final class FeedJournals {

    private FeedJournals() {}

    /// @param hubKey the hub's public signing key
    /// @param region its code, or that of a polling station: 2, 4, 6, 10 or 13 digits
    public static JournalId id(byte[] hubKey, FeedPurpose purpose, String region) {
        byte[] words = ("suar hub journal 1\n" + purpose.key() + "\n" + region + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] hash = Digest.sha256(ByteBuffer.allocate(words.length + hubKey.length)
                .put(words)
                .put(hubKey)
                .array());
        return new JournalId(HexFormat.of().formatHex(Arrays.copyOf(hash, 8)), 0);
    }
}
