package id.suar.count.keying;

import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Second keyings that are recorded here, and the forms that wait for one.
public interface Keyings {

    /// Those of a contest within `scope`, in order of their stations.
    List<RecordedKeying> list(String election, String contest, RegionCode scope);

    Optional<RecordedKeying> find(EntryId subject);

    /// Every keying of one sheet, the earliest first.
    List<RecordedKeying> of(EntryId sheet);

    /// The sheets in force within `scope` that wait for a second keying, in order of their stations: which they are
    /// and whose, and nothing of what is in them.
    ///
    /// @param keyed sheets that have one
    List<Unmatched> unmatched(String election, String contest, RegionCode scope, Set<EntryId> keyed);

    /// @param task for whoever is to key it
    /// @param hands whose work the first keying is: who recorded it, and who saw the paper
    record Unmatched(KeyingTask task, List<String> hands) {

        public Unmatched {
            hands = List.copyOf(hands);
        }

        public boolean isOf(String person) {
            return hands.stream().anyMatch(one -> Persons.same(one, person));
        }
    }
}
