package id.suar.violation.ui;

import java.util.List;

/// What the list shows, and how much there is beside it.
///
/// @param recorded how many of the rows are recorded
/// @param begun    how many of the rows are only begun
/// @param all      how many findings are recorded here, shown or not
/// @param drafts   how many new ones are begun here, shown or not
/// @param kinds    keys of the kinds that occur
record FindingList(List<FindingRow> rows, int recorded, int begun, int all, int drafts, List<String> kinds) {

    FindingList {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    boolean nothingYet() {
        return all + drafts == 0;
    }

    boolean filtered() {
        return recorded + begun < all + drafts;
    }
}
