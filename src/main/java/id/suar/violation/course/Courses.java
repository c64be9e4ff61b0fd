package id.suar.violation.course;

import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import java.util.List;
import java.util.Optional;

/// The courses of all cases that are known here.
public interface Courses {

    Optional<RecordedCourse> find(EntryId id);

    /// The official numbers that their steps gave.
    GivenNumbers numbers();

    /// Every deadline that runs within a region, in no particular order.
    List<RunningClock> running(RegionCode scope);
}
