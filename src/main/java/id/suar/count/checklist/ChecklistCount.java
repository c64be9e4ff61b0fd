package id.suar.count.checklist;

import id.suar.journal.EntryId;
import id.suar.region.TpsCode;
import java.time.Instant;

/// How far the checklist of one polling station has got.
///
/// @param last     the entry that was recorded last
/// @param records  how many devices began one each
/// @param conflict answers that did not see each other stand in one of them
public record ChecklistCount(
        TpsCode station,
        int yes,
        int no,
        int notObserved,
        EntryId last,
        Instant recordedAt,
        String actor,
        int records,
        boolean conflict) {

    public int answered() {
        return yes + no + notObserved;
    }
}
