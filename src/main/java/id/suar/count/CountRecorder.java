package id.suar.count;

import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Records what was read on a form. A form that is known already gets a correction; the old version stays.
public final class CountRecorder implements SheetRecording, VersionSettling {

    /// As many parents as an entry may have; more versions than these stay apart until the next time.
    private static final int MOST_JOINED = NewEntry.MAX_PARENTS;

    private final Journal journal;
    private final CountSheets sheets;
    private final Clock clock;
    private final String actor;

    /// @param actor whose hands these are: the owner of the device
    public CountRecorder(Journal journal, CountSheets sheets, Clock clock, String actor) {
        this.journal = journal;
        this.sheets = sheets;
        this.clock = clock;
        this.actor = actor;
    }

    /// What became of a sheet.
    public sealed interface Recorded {

        record Begun(Entry entry) implements Recorded {}

        record Corrected(Entry entry) implements Recorded {}

        /// It says nothing that the record does not say already.
        record Unchanged(RecordedSheet sheet) implements Recorded {}
    }

    @Override
    public String actor() {
        return actor;
    }

    /// Begins or corrects the record of the same vote's same paper, never that of another. Returns when it is on
    /// disk.
    public Recorded record(CountSheet sheet) {
        return record(sheet, CountDocument.known(sheets, sheet));
    }

    @Override
    public Recorded record(CountSheet sheet, Optional<RecordedSheet> known) {
        if (known.isPresent()
                && known.get().sheet().equals(sheet)
                && !known.get().split()) {
            return new Recorded.Unchanged(known.get());
        }
        Entry entry = journal.append(entry(sheet, known, clock.instant()));
        return known.isPresent() ? new Recorded.Corrected(entry) : new Recorded.Begun(entry);
    }

    @Override
    public Entry settle(CountSheet sheet, List<RecordedSheet> seen) {
        List<EntryId> heads = seen.stream()
                .flatMap(one -> one.heads().stream())
                .distinct()
                .limit(MOST_JOINED)
                .toList();
        byte[] body = CountEntries.encode(sheet, actor);
        return journal.append(NewEntry.amend(
                clock.instant(), actor, CountEntries.CORRECTED, seen.getFirst().subject(), heads, body));
    }

    /// Many at once, all or none; returns when they are on disk.
    ///
    /// @param sheets each with the record it corrects, if there is one
    public void record(List<Change> sheets) {
        record(sheets, List.of());
    }

    /// The same, together with what another room records about them.
    ///
    /// @param beside entries of that room, which come first
    public void record(List<Change> sheets, List<NewEntry> beside) {
        Instant now = clock.instant();
        List<NewEntry> all = new ArrayList<>(beside);
        sheets.forEach(change -> all.add(entry(change.sheet(), change.known(), now)));
        journal.append(all);
    }

    /// @param known what it corrects; empty for a form not recorded yet
    public record Change(CountSheet sheet, Optional<RecordedSheet> known) {}

    @Override
    public List<CountVersion> history(RecordedSheet sheet) {
        return new SheetHistory(journal).of(sheet.subject());
    }

    private NewEntry entry(CountSheet sheet, Optional<RecordedSheet> known, Instant now) {
        byte[] body = CountEntries.encode(sheet, actor);
        return known.map(old -> NewEntry.amend(now, actor, CountEntries.CORRECTED, old.subject(), old.heads(), body))
                .orElseGet(() -> NewEntry.begin(now, actor, CountEntries.RECORDED, body));
    }
}
