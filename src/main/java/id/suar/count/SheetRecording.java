package id.suar.count;

import id.suar.count.CountRecorder.Recorded;
import java.util.List;
import java.util.Optional;

/// Where a form goes that somebody has keyed: into the record, or beside it when it is keyed a second time.
public interface SheetRecording {

    /// Whose hands these are.
    String actor();

    /// Returns when it is on disk.
    ///
    /// @param known the record as whoever writes this saw it: its heads become the parents, so that nobody
    ///              else's correction is passed over in silence; empty for a form that was not recorded then
    Recorded record(CountSheet sheet, Optional<RecordedSheet> known);

    /// All versions of a sheet and of the records that were joined into it, oldest first.
    List<CountVersion> history(RecordedSheet sheet);
}
