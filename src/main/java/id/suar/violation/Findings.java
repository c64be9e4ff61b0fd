package id.suar.violation;

import id.suar.journal.EntryId;
import java.util.List;
import java.util.Optional;

/// The findings that are known here, as they stand.
public interface Findings {

    /// Latest found first.
    List<RecordedFinding> list(FindingFilter filter);

    Optional<RecordedFinding> find(EntryId id);

    /// By its own mark in the file it was imported from; the first recorded, should there be several.
    Optional<RecordedFinding> byRef(String ref);

    int count();

    /// Keys of the kinds that occur, sorted.
    List<String> kinds();

    /// How many were changed in two places and are not joined yet.
    int conflicts();
}
