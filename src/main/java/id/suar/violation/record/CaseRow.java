package id.suar.violation.record;

import id.suar.journal.EntryId;
import java.time.Instant;

/// One line of a list of cases.
///
/// @param state    where its course stands; empty where no course is known
/// @param number   the latest official number; empty until one is given
/// @param conflict two people changed it without seeing each other's change
public record CaseRow(
        EntryId id,
        CaseKind kind,
        ShortId shortId,
        CaseSummary summary,
        String state,
        String number,
        boolean conflict,
        String recordedBy,
        Instant changedAt) {}
