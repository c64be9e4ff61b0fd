package id.suar.count.recap.ui;

import id.suar.count.recap.RecapEntries;
import id.suar.count.recap.RecapRow;
import id.suar.count.recap.RecapUnit;
import id.suar.election.Contest;
import id.suar.journal.Drafts;
import id.suar.journal.UnreadableEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed of forms that are read aloud and is not recorded, on disk. Reads and writes on the caller's thread.
///
/// @param actor the owner of the device
record PlenaryDrafts(Drafts drafts, Contest contest, String actor) {

    private static final String ROOM = "recap.plenary";

    /// By unit; what this version cannot read is left out.
    Map<RecapUnit, RecapRow> of(List<RecapUnit> units) {
        Map<RecapUnit, RecapRow> rows = new HashMap<>();
        units.forEach(unit -> find(unit).ifPresent(row -> rows.put(unit, row)));
        return rows;
    }

    private Optional<RecapRow> find(RecapUnit unit) {
        return drafts.find(ROOM, key(unit)).flatMap(bytes -> {
            try {
                return Optional.of(RecapEntries.decode(bytes, actor));
            } catch (UnreadableEntry e) {
                return Optional.empty();
            }
        });
    }

    /// @param row empty where nothing is typed any more
    void keep(RecapUnit unit, Optional<RecapRow> row) {
        row.ifPresentOrElse(
                typed -> drafts.save(ROOM, key(unit), RecapEntries.encode(typed, actor)),
                () -> drafts.drop(ROOM, key(unit)));
    }

    private String key(RecapUnit unit) {
        return contest.id() + " " + unit;
    }
}
