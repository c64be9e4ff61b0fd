package id.suar.violation.number;

import id.suar.journal.EntryId;
import java.util.List;
import java.util.Optional;

/// The ranges of numbers that are known here.
public interface NumberRanges {

    List<NumberRange> in(String series);

    List<NumberRange> all();

    /// The entry by which a number is skipped.
    Optional<EntryId> skipped(String series, int seq);
}
