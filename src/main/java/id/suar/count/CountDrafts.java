package id.suar.count;

import id.suar.election.Contest;
import id.suar.journal.Drafts;
import id.suar.journal.UnreadableEntry;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Sheets that are not recorded yet, one for each document of a form, kept beside the journal.
///
/// A body is the length of the sheet's own bytes, these bytes, and what was typed beside it (UTF-8).
public final class CountDrafts {

    private static final String ROOM = "count";
    private static final String NOBODY = "";
    private static final int STATION = 13;

    private final Drafts drafts;

    public CountDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /// @param document as it is recorded, or as it was begun; what is keyed may say otherwise by now
    public void save(CountDocument document, CountDraft draft) {
        byte[] sheet = CountEntries.encode(draft.sheet(), NOBODY);
        byte[] typed = draft.typed().joined().getBytes(StandardCharsets.UTF_8);
        var body = ByteBuffer.allocate(Integer.BYTES + sheet.length + typed.length);
        body.putInt(sheet.length).put(sheet).put(typed);
        CountSheet of = draft.sheet();
        drafts.save(
                ROOM, CountDocument.form(of.election(), of.contest(), of.station()) + document.suffix(), body.array());
    }

    /// Empty when there is none, or when it cannot be read any more.
    public Optional<CountDraft> find(Contest contest, TpsCode station, CountDocument document) {
        return drafts.find(ROOM, CountDocument.form(contest, station) + document.suffix())
                .flatMap(CountDrafts::read);
    }

    /// That of any document of the form, latest first.
    public Optional<CountDraft> find(Contest contest, TpsCode station) {
        return documents(contest, station).stream().findFirst().flatMap(one -> find(contest, station, one));
    }

    /// The documents of a form that have one, latest first.
    public List<CountDocument> documents(Contest contest, TpsCode station) {
        String form = CountDocument.form(contest, station);
        return drafts.list(ROOM).stream()
                .map(Drafts.Draft::key)
                .filter(key -> key.equals(form) || key.startsWith(form + "/"))
                .map(key -> CountDocument.read(key.substring(form.length())))
                .flatMap(Optional::stream)
                .toList();
    }

    public void drop(Contest contest, TpsCode station, CountDocument document) {
        drafts.drop(ROOM, CountDocument.form(contest, station) + document.suffix());
    }

    /// The polling stations that have one.
    public Set<TpsCode> stations(Contest contest, RegionCode scope) {
        String prefix = contest.id() + "/";
        return drafts.list(ROOM).stream()
                .map(Drafts.Draft::key)
                .filter(key -> key.startsWith(prefix) && key.length() >= prefix.length() + STATION)
                .map(key -> new TpsCode(key.substring(prefix.length(), prefix.length() + STATION)))
                .filter(station -> station.isWithin(scope))
                .collect(Collectors.toSet());
    }

    private static Optional<CountDraft> read(byte[] bytes) {
        var body = ByteBuffer.wrap(bytes);
        if (bytes.length < Integer.BYTES || body.getInt(0) < 0 || body.getInt(0) > bytes.length - Integer.BYTES) {
            return Optional.empty();
        }
        var sheet = new byte[body.getInt()];
        body.get(sheet);
        try {
            String typed = StandardCharsets.UTF_8.decode(body).toString();
            return Optional.of(new CountDraft(CountEntries.decode(sheet, NOBODY), CountDraft.Typed.split(typed)));
        } catch (UnreadableEntry e) {
            return Optional.empty();
        }
    }
}
