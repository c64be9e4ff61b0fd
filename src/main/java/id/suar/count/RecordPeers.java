package id.suar.count;

import id.suar.journal.EntryId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The records of one form of one polling station beside each other: which of them were joined into another one
/// and stand no more by themselves, and which say something else of the same document. Pure.
final class RecordPeers {

    private RecordPeers() {}

    /// Entries that records name as parents though they belong to other records of the form.
    static final class Joins {

        /// A record that stands alone asks for none.
        static final Joins NONE = new Joins(Map.of());

        private final Map<EntryId, Set<EntryId>> subjects;

        Joins() {
            this(new HashMap<>());
        }

        private Joins(Map<EntryId, Set<EntryId>> subjects) {
            this.subjects = subjects;
        }

        void add(EntryId subject, EntryId entry) {
            subjects.computeIfAbsent(entry, _ -> new HashSet<>()).add(subject);
        }

        private boolean elsewhere(EntryId entry, EntryId subject) {
            return subjects.getOrDefault(entry, Set.of()).stream().anyMatch(one -> !one.equals(subject));
        }
    }

    /// The record that counts, of all of a form.
    ///
    /// @param records the heaviest first, see [CountRank]
    static Optional<RecordedSheet> counting(List<RecordedSheet> records, Joins joins) {
        return standing(records, joins).stream()
                .findFirst()
                .filter(one -> CountRank.of(one.sheet()) != CountRank.NEVER);
    }

    /// Those that were not joined into another one, each knowing the others of its document. Whoever corrects a
    /// record after it was joined, without having seen that, makes it stand again.
    static List<RecordedSheet> standing(List<RecordedSheet> records, Joins joins) {
        if (records.size() == 1) {
            return records;
        }
        List<RecordedSheet> own =
                records.stream().filter(one -> !isJoined(one, joins)).toList();
        // Entries that name each other as parents: nobody who saw what he joined writes such, and none may be lost.
        List<RecordedSheet> standing = own.isEmpty() ? records : own;
        return standing.stream().map(one -> beside(one, standing)).toList();
    }

    private static boolean isJoined(RecordedSheet record, Joins joins) {
        return record.heads().stream().allMatch(head -> joins.elsewhere(head, record.subject()));
    }

    private static RecordedSheet beside(RecordedSheet one, List<RecordedSheet> all) {
        if (one.sheet().round().withdrawn()) {
            return one;
        }
        List<RecordedSheet> others = all.stream()
                .filter(other -> !other.subject().equals(one.subject()))
                .filter(other -> !other.sheet().round().withdrawn())
                .filter(other -> CountDocument.of(other.sheet()).equals(CountDocument.of(one.sheet())))
                .toList();
        int differing = (int) others.stream()
                .filter(other ->
                        !other.sheet().figures().sameWritten(one.sheet().figures()))
                .count();
        return one.withPeers(others.size(), differing);
    }
}
