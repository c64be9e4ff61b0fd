package id.suar.count.keying;

import id.suar.count.CountEntries;
import id.suar.count.CountRecorder;
import id.suar.count.CountSheet;
import id.suar.count.CountSheets;
import id.suar.count.RecordedSheet;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import id.suar.journal.UnreadableEntry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Records second keyings and settles what differs. Nothing that it gives to who keys comes from the first sheet
/// but which paper it is.
public final class SecondKeying {

    private final Journal journal;
    private final CountSheets sheets;
    private final Keyings keyings;
    private final KeyedPairs pairs;
    private final CountRecorder recorder;
    private final Clock clock;

    public SecondKeying(
            Journal journal,
            CountSheets sheets,
            Keyings keyings,
            KeyedPairs pairs,
            CountRecorder recorder,
            Clock clock) {
        this.journal = journal;
        this.sheets = sheets;
        this.keyings = keyings;
        this.pairs = pairs;
        this.recorder = recorder;
        this.clock = clock;
    }

    /// Whether somebody may key a form a second time.
    public enum Permission {
        GRANTED,
        /// Nobody can be told by what stands for a name.
        NAMELESS,
        /// That person recorded or saw a version of the first one.
        SAME_PERSON,
        /// There is a second keying already.
        KEYED_ALREADY,
        /// The sheet is not here.
        GONE
    }

    /// What became of a keying.
    public sealed interface Outcome {

        record Recorded(RecordedKeying keying) implements Outcome {}

        record Refused(Permission why) implements Outcome {}
    }

    /// The owner of the device.
    public String actor() {
        return recorder.actor();
    }

    public Permission permission(EntryId sheet, String keyer) {
        if (!Persons.isName(keyer)) {
            return Permission.NAMELESS;
        }
        if (sheets.find(sheet).isEmpty()) {
            return Permission.GONE;
        }
        if (hands(sheet).stream().anyMatch(one -> Persons.same(one, keyer))) {
            return Permission.SAME_PERSON;
        }
        boolean done = keyings.of(sheet).stream()
                .anyMatch(one -> Persons.same(one.keyed().keyer(), keyer)
                        || pairs.pair(one).isPresent());
        return done ? Permission.KEYED_ALREADY : Permission.GRANTED;
    }

    /// Returns when it is on disk. What it is compared with is the first sheet as it stands now.
    public Outcome record(KeyingTask task, String keyer, CountSheet second) {
        boolean same = second.election().equals(task.election())
                && second.contest().equals(task.contest())
                && second.station().equals(task.station());
        if (!same) {
            throw new IllegalArgumentException("another form than " + task);
        }
        Permission permission = permission(task.sheet(), keyer);
        if (permission != Permission.GRANTED) {
            return new Outcome.Refused(permission);
        }
        EntryId basis = sheets.find(task.sheet()).orElseThrow().last();
        var keyed = new Keyed(task.sheet(), basis, keyer.strip(), second.withRound(task.round()));
        Entry entry = journal.append(
                NewEntry.begin(clock.instant(), actor(), KeyingEntries.KEYED, KeyingEntries.encode(keyed, actor())));
        return new Outcome.Recorded(keyings.find(entry.id()).orElseThrow());
    }

    /// The sheet as it stands now, which a settlement corrects.
    public Optional<RecordedSheet> current(KeyedPair pair) {
        return sheets.find(pair.recorded().keyed().sheet());
    }

    /// Records what was decided, and a correction of the sheet where it differs from the record; both or neither.
    /// Returns when they are on disk.
    ///
    /// @param current the sheet as whoever decided saw it; empty when it is not to be corrected
    /// @throws IllegalArgumentException when something else is settled than what differs
    public RecordedKeying settle(KeyedPair pair, Settlement settlement, Optional<RecordedSheet> current) {
        if (!settlement.settles(pair.comparison())) {
            throw new IllegalArgumentException("not what differs is settled");
        }
        RecordedKeying recorded = pair.recorded();
        NewEntry settled = NewEntry.amend(
                clock.instant(),
                actor(),
                KeyingEntries.SETTLED,
                recorded.subject(),
                recorded.heads(),
                KeyingEntries.encode(settlement, actor()));
        List<CountRecorder.Change> corrections = current.stream()
                .map(known ->
                        new CountRecorder.Change(SettledSheet.of(known.sheet(), pair, settlement), Optional.of(known)))
                .filter(change ->
                        !change.sheet().equals(change.known().orElseThrow().sheet()))
                .toList();
        recorder.record(corrections, List.of(settled));
        return keyings.find(recorded.subject()).orElseThrow();
    }

    /// Everybody who recorded a version of a sheet or saw its paper.
    private List<String> hands(EntryId sheet) {
        List<String> hands = new ArrayList<>();
        for (Entry entry : journal.history(sheet)) {
            if (CountEntries.isOne(entry.kind())) {
                hands.add(entry.actor());
                observer(entry).ifPresent(hands::add);
            }
        }
        return hands;
    }

    private static Optional<String> observer(Entry entry) {
        try {
            return Optional.of(CountEntries.decode(entry.body(), entry.actor()).observer());
        } catch (UnreadableEntry e) {
            return Optional.empty();
        }
    }
}
