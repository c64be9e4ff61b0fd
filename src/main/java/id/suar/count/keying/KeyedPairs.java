package id.suar.count.keying;

import id.suar.count.CountEntries;
import id.suar.count.CountSheet;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journals;
import id.suar.journal.UnreadableEntry;
import id.suar.region.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lays second keyings beside the first ones, and leaves out those that are none: of a sheet that is not here, of
/// another form, by the same person.
public final class KeyedPairs {

    private final Keyings keyings;
    private final Journals journals;

    public KeyedPairs(Keyings keyings, Journals journals) {
        this.keyings = keyings;
        this.journals = journals;
    }

    /// In order of stations.
    ///
    /// @param unusable keyings that are recorded and are no second keying of anything here
    public record Listed(List<KeyedPair> pairs, int unusable) {

        public Listed {
            pairs = List.copyOf(pairs);
        }
    }

    public Listed list(String election, String contest, RegionCode scope) {
        List<RecordedKeying> all = keyings.list(election, contest, scope);
        Map<EntryId, Entry> bases =
                journals.find(all.stream().map(one -> one.keyed().basis()).toList());
        List<KeyedPair> pairs = all.stream()
                .map(one -> pair(one, Optional.ofNullable(bases.get(one.keyed().basis()))))
                .flatMap(Optional::stream)
                .toList();
        return new Listed(pairs, all.size() - pairs.size());
    }

    public Optional<KeyedPair> find(EntryId keying) {
        return keyings.find(keying).flatMap(this::pair);
    }

    /// Empty when the keying is no second keying of the sheet that it names.
    Optional<KeyedPair> pair(RecordedKeying recorded) {
        return pair(recorded, journals.find(recorded.keyed().basis()));
    }

    private static Optional<KeyedPair> pair(RecordedKeying recorded, Optional<Entry> basis) {
        return basis.filter(entry -> CountEntries.isOne(entry.kind()))
                .filter(entry -> entry.subject().equals(recorded.keyed().sheet()))
                .flatMap(entry -> pair(recorded, entry));
    }

    private static Optional<KeyedPair> pair(RecordedKeying recorded, Entry basis) {
        CountSheet first;
        try {
            first = CountEntries.decode(basis.body(), basis.actor());
        } catch (UnreadableEntry e) {
            return Optional.empty();
        }
        Keyed keyed = recorded.keyed();
        boolean another = !Persons.same(keyed.keyer(), basis.actor()) && !Persons.same(keyed.keyer(), first.observer());
        return another && sameForm(first, keyed.second())
                ? Optional.of(KeyedPair.of(recorded, first, basis.actor()))
                : Optional.empty();
    }

    private static boolean sameForm(CountSheet first, CountSheet second) {
        return first.election().equals(second.election())
                && first.contest().equals(second.contest())
                && first.station().equals(second.station())
                && first.round().number() == second.round().number()
                && first.figures()
                        .layout()
                        .key()
                        .equals(second.figures().layout().key());
    }
}
