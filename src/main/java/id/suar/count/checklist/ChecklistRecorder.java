package id.suar.count.checklist;

import id.suar.election.Election;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import id.suar.region.TpsCode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// Records answers to checklists: only those that changed. Every call returns when what it did is on disk.
public final class ChecklistRecorder {

    /// So many bytes of answers go into one entry; a few long texts fit, thirty do not.
    private static final int ROOM = NewEntry.MAX_BODY - 2_048;

    private final Journal journal;
    private final ChecklistPacks packs;
    private final Clock clock;
    private final String actor;

    /// @param actor whose hands these are: the owner of the device
    public ChecklistRecorder(Journal journal, ChecklistPacks packs, Clock clock, String actor) {
        this.journal = journal;
        this.packs = packs;
        this.clock = clock;
        this.actor = actor;
    }

    public String actor() {
        return actor;
    }

    /// What somebody answers of one polling station.
    ///
    /// @param answers by code; empty where an answer is taken back
    /// @param seen    the record as whoever answers saw it: its heads become the parents, so that nobody else's
    ///                answer is passed over in silence
    public record Answers(
            Election election,
            TpsCode station,
            Map<String, Optional<Answer>> answers,
            Optional<StationChecklist> seen) {

        public Answers {
            answers = Map.copyOf(answers);
        }

        /// Those that say something else than the record.
        public SortedMap<String, Optional<Answer>> changed() {
            SortedMap<String, Optional<Answer>> changed = ChecklistEntries.ordered(answers);
            changed.entrySet()
                    .removeIf(one ->
                            seen.flatMap(record -> record.answer(one.getKey())).equals(one.getValue()));
            return changed;
        }

        private boolean joins() {
            return seen.filter(one -> one.last().conflict()).isPresent();
        }
    }

    /// @return whether anything was written: there was something to say, or something to join
    public boolean record(Answers given) {
        return record(List.of(given)) > 0;
    }

    /// Many at once, all or none, as long as no station's texts are so long that they need a second entry.
    ///
    /// @return how many stations there was something to write of
    public int record(List<Answers> all) {
        List<NewEntry> entries = new ArrayList<>();
        List<List<SortedMap<String, Optional<Answer>>>> rest = new ArrayList<>();
        for (Answers given : all) {
            SortedMap<String, Optional<Answer>> changed = given.changed();
            if (!changed.isEmpty() || given.joins()) {
                List<SortedMap<String, Optional<Answer>>> parts = parts(changed);
                entries.add(first(given, parts.getFirst()));
                rest.add(parts.subList(1, parts.size()));
            }
        }
        if (entries.isEmpty()) {
            return 0;
        }
        List<Entry> recorded = journal.append(entries);
        for (int i = 0; i < recorded.size(); i++) {
            EntryId parent = recorded.get(i).id();
            for (SortedMap<String, Optional<Answer>> part : rest.get(i)) {
                parent = journal.append(answered(recorded.get(i).subject(), List.of(parent), part))
                        .id();
            }
        }
        return entries.size();
    }

    private NewEntry first(Answers given, SortedMap<String, Optional<Answer>> answers) {
        if (given.seen().isPresent()) {
            RecordedChecklist last = given.seen().get().last();
            return answered(last.subject(), last.heads(), answers);
        }
        var begun = new ChecklistEntries.Begun(
                given.election().key(),
                given.station(),
                packs.of(given.election()).id(),
                actor,
                answers);
        return NewEntry.begin(clock.instant(), actor, ChecklistEntries.BEGUN, ChecklistEntries.begun(begun));
    }

    private NewEntry answered(EntryId subject, List<EntryId> parents, SortedMap<String, Optional<Answer>> answers) {
        return NewEntry.amend(
                clock.instant(),
                actor,
                ChecklistEntries.ANSWERED,
                subject,
                parents,
                ChecklistEntries.answered(answers));
    }

    /// At least one, also when nothing is said.
    private static List<SortedMap<String, Optional<Answer>>> parts(SortedMap<String, Optional<Answer>> answers) {
        List<SortedMap<String, Optional<Answer>>> parts = new ArrayList<>();
        parts.add(ChecklistEntries.ordered(Map.of()));
        int room = ROOM;
        for (var answer : answers.entrySet()) {
            int size = size(answer.getValue());
            if (size > room) {
                parts.add(ChecklistEntries.ordered(Map.of()));
                room = ROOM;
            }
            parts.getLast().put(answer.getKey(), answer.getValue());
            room -= size;
        }
        return parts;
    }

    /// No less than it takes in an entry, in bytes.
    private static int size(Optional<Answer> answer) {
        return 40
                + answer.map(one -> 3 * one.text().length()
                                + 130 * one.contests().size()
                                + 66 * one.photos().size())
                        .orElse(0);
    }
}
