package id.suar.count;

import id.suar.election.Contest;
import id.suar.journal.Drafts;
import id.suar.journal.UnreadableEntry;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Sheets that are not recorded yet, one for each form, kept beside the journal.
///
/// A body is the length of the sheet's own bytes, these bytes, and the time as typed (UTF-8).
public final class CountDrafts {

    private static final String ROOM = "count";
    private static final String NOBODY = "";

    private final Drafts drafts;

    public CountDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    public void save(CountDraft draft) {
        byte[] sheet = CountEntries.encode(draft.sheet(), NOBODY);
        byte[] seen = draft.seen().getBytes(StandardCharsets.UTF_8);
        var body = ByteBuffer.allocate(Integer.BYTES + sheet.length + seen.length);
        body.putInt(sheet.length).put(sheet).put(seen);
        drafts.save(
                ROOM,
                key(
                        draft.sheet().election(),
                        draft.sheet().contest(),
                        draft.sheet().station()),
                body.array());
    }

    /// Empty when there is none, or when it cannot be read any more.
    public Optional<CountDraft> find(Contest contest, TpsCode station) {
        return drafts.find(ROOM, key(contest, station)).flatMap(CountDrafts::read);
    }

    public void drop(Contest contest, TpsCode station) {
        drafts.drop(ROOM, key(contest, station));
    }

    /// The polling stations that have one.
    public Set<TpsCode> stations(Contest contest, RegionCode scope) {
        String prefix = contest.id() + "/";
        return drafts.list(ROOM).stream()
                .map(Drafts.Draft::key)
                .filter(key -> key.startsWith(prefix))
                .map(key -> new TpsCode(key.substring(prefix.length())))
                .filter(station -> station.isWithin(scope))
                .collect(Collectors.toSet());
    }

    private static String key(Contest contest, TpsCode station) {
        return key(contest.election().key(), contest.key(), station);
    }

    private static String key(String election, String contest, TpsCode station) {
        return election + "/" + contest + "/" + station.digits();
    }

    private static Optional<CountDraft> read(byte[] bytes) {
        var body = ByteBuffer.wrap(bytes);
        if (bytes.length < Integer.BYTES || body.getInt(0) < 0 || body.getInt(0) > bytes.length - Integer.BYTES) {
            return Optional.empty();
        }
        var sheet = new byte[body.getInt()];
        body.get(sheet);
        try {
            String seen = StandardCharsets.UTF_8.decode(body).toString();
            return Optional.of(new CountDraft(CountEntries.decode(sheet, NOBODY), seen));
        } catch (UnreadableEntry e) {
            return Optional.empty();
        }
    }
}
