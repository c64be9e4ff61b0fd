package id.suar.count.checklist;

import id.suar.journal.Whereabouts;
import id.suar.region.TpsCode;
import java.util.Optional;

/// One polling station in the list of the voting day.
///
/// @param names       village and district as searches compare them
/// @param questions   how many there are
/// @param recorded    empty when nothing is recorded
/// @param whereabouts of the last entry about it
public record DayLine(
        TpsCode station,
        String district,
        String village,
        String names,
        int questions,
        DayState state,
        Optional<ChecklistCount> recorded,
        Optional<Whereabouts> whereabouts) {

    public int answered() {
        return recorded.map(ChecklistCount::answered).orElse(0);
    }

    public int problems() {
        return recorded.map(ChecklistCount::yes).orElse(0);
    }

    public int unanswered() {
        return Math.max(0, questions - answered());
    }
}
