package id.suar.violation.record;

import id.suar.journal.EntryId;
import java.util.List;
import java.util.Optional;

/// The cases that are known here, as they stand.
public interface Cases {

    /// Latest first. One query, whatever the number of cases.
    ///
    /// @param offset how many to leave out
    /// @param limit  the most rows, at least 1
    CasePage list(CaseFilter filter, int offset, int limit);

    Optional<RecordedCase> find(EntryId id);

    /// Who changed what in its record, in the order of the fold; empty where there is no such case.
    List<CaseChange> history(EntryId id);

    /// More than one only where two devices made the same short name.
    List<EntryId> byShortId(ShortId shortId);

    /// By its own mark in the file it was imported from; the first recorded, should there be several.
    Optional<EntryId> byRef(CaseKind kind, String ref);

    /// @param total of all pages
    record CasePage(List<CaseRow> rows, int total) {

        public CasePage {
            rows = List.copyOf(rows);
        }
    }
}
