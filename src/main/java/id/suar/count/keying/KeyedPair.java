package id.suar.count.keying;

import id.suar.count.CountSheet;
import id.suar.region.TpsCode;
import java.util.Optional;

/// Both keyings of one form, beside each other.
///
/// @param first       the sheet as it stood when the second was recorded
/// @param firstBy     who recorded that version: the owner of the device
/// @param settlement  one that decides just what differs
public record KeyedPair(
        RecordedKeying recorded,
        CountSheet first,
        String firstBy,
        Comparison comparison,
        Optional<Settlement> settlement) {

    public static KeyedPair of(RecordedKeying recorded, CountSheet first, String firstBy) {
        var comparison = Comparison.of(first, recorded.keyed().second());
        return new KeyedPair(
                recorded,
                first,
                firstBy,
                comparison,
                recorded.keying().settlement().filter(one -> one.settles(comparison)));
    }

    /// Where a pair stands. In the order in which lists sort it.
    public enum State {
        DIFFERS,
        SETTLED,
        AGREES
    }

    public State state() {
        if (comparison.agrees()) {
            return State.AGREES;
        }
        return settlement.isPresent() ? State.SETTLED : State.DIFFERS;
    }

    public TpsCode station() {
        return first.station();
    }

    public CountSheet second() {
        return recorded.keyed().second();
    }

    public String secondBy() {
        return recorded.keyed().keyer();
    }

    /// Whoever keyed one of the two, or saw the paper for the first, is no third pair of eyes.
    public boolean isOf(String person) {
        return Persons.same(person, firstBy)
                || Persons.same(person, secondBy())
                || Persons.same(person, first.observer());
    }

    /// Nobody else was there to decide.
    public boolean settledByKeyer() {
        return settlement.filter(one -> isOf(one.by())).isPresent();
    }
}
