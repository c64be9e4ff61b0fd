package id.suar.count.keying.ui;

import id.suar.count.RecordedSheet;
import id.suar.count.keying.KeyedPair;
import id.suar.count.keying.KeyingEntries;
import id.suar.count.keying.Settlement;
import id.suar.election.Contest;
import id.suar.journal.EntryId;
import id.suar.journal.UnreadableEntry;
import java.util.Optional;

/// What settling one form begins with.
///
/// @param current the sheet as it stands now; empty when it is not here any more
/// @param draft   what was decided on an earlier visit and is not recorded
record SettleStart(
        Contest contest, KeyedPair pair, String district, Optional<RecordedSheet> current, Optional<Settlement> draft) {

    /// Under which decisions are kept that are not recorded.
    private static final String DRAFTS = "keying/settle";

    /// Reads on the caller's thread, never FX. Empty when there is no such keying.
    static Optional<SettleStart> read(KeyingDesk desk, Contest chosen, EntryId keying) {
        return desk.pairs()
                .find(keying)
                .map(pair -> new SettleStart(
                        desk.held(chosen, pair.station()),
                        pair,
                        desk.district(pair.station()),
                        desk.second().current(pair),
                        draft(desk, keying)));
    }

    EntryId keying() {
        return pair.recorded().subject();
    }

    void keep(KeyingDesk desk, Settlement partly) {
        desk.counts().drafts().save(DRAFTS, keying().toString(), KeyingEntries.encode(partly, ""));
    }

    void drop(KeyingDesk desk) {
        desk.counts().drafts().drop(DRAFTS, keying().toString());
    }

    private static Optional<Settlement> draft(KeyingDesk desk, EntryId keying) {
        try {
            return desk.counts()
                    .drafts()
                    .find(DRAFTS, keying.toString())
                    .map(body -> KeyingEntries.settlement(body, ""));
        } catch (UnreadableEntry e) {
            return Optional.empty();
        }
    }
}
