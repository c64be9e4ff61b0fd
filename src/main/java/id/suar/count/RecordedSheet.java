package id.suar.count;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.List;

/// A sheet as it stands in the record.
///
/// @param subject    the entry that began it
/// @param heads      what a correction must name as its parents
/// @param last       the entry that it is now made of
/// @param recordedAt when that was recorded
/// @param actor      by whom
/// @param versions   how many entries there are about it
/// @param others     how many other records there are of the same document (another device saw it too) that
///                   nobody has joined with this one; this one is the last of them
/// @param differing  how many of those say other figures
public record RecordedSheet(
        CountSheet sheet,
        EntryId subject,
        List<EntryId> heads,
        EntryId last,
        Instant recordedAt,
        String actor,
        int versions,
        int others,
        int differing) {

    public RecordedSheet {
        heads = List.copyOf(heads);
    }

    /// Two people recorded or corrected it without seeing each other, and nobody has said yet what the paper says.
    public boolean conflict() {
        return split() || differing > 0;
    }

    /// Two people corrected this very record without seeing each other's correction.
    public boolean split() {
        return heads.size() > 1;
    }

    /// How many versions say something else than this one, as far as nobody has settled that.
    public int otherVersions() {
        return heads.size() - 1 + differing;
    }

    RecordedSheet withPeers(int others, int differing) {
        return new RecordedSheet(sheet, subject, heads, last, recordedAt, actor, versions, others, differing);
    }
}
