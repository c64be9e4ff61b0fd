package id.suar.count;

import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/// The versions of a sheet, with those of the records that were joined into it. Reads on the caller's thread.
record SheetHistory(Journal journal) {

    /// More records of one form than anybody joins.
    private static final int MOST = 64;

    /// In the order of the fold; where records were joined, in order of time.
    List<CountVersion> of(EntryId subject) {
        List<CountVersion> versions = new ArrayList<>();
        Set<EntryId> read = new HashSet<>(Set.of(subject));
        Queue<EntryId> records = new ArrayDeque<>(read);
        while (!records.isEmpty()) {
            List<Entry> entries = journal.history(records.remove()).stream()
                    .filter(entry -> CountEntries.isOne(entry.kind()))
                    .toList();
            entries.stream().map(SheetHistory::version).forEach(versions::add);
            joined(entries).stream()
                    .filter(other -> read.size() < MOST && read.add(other))
                    .forEach(records::add);
        }
        if (read.size() > 1) {
            versions.sort(Comparator.comparing(CountVersion::recordedAt));
        }
        return versions;
    }

    private List<EntryId> joined(List<Entry> entries) {
        Set<EntryId> own = new HashSet<>();
        entries.forEach(entry -> own.add(entry.id()));
        return entries.stream()
                .flatMap(entry -> entry.parents().stream())
                .filter(parent -> !own.contains(parent))
                .distinct()
                .flatMap(parent -> journal.find(parent).stream())
                .filter(entry -> CountEntries.isOne(entry.kind()))
                .map(Entry::subject)
                .toList();
    }

    private static CountVersion version(Entry entry) {
        return new CountVersion(
                entry.id(),
                entry.parents(),
                CountEntries.decode(entry.body(), entry.actor()),
                entry.recordedAt(),
                entry.actor());
    }
}
