package id.suar.person;

import id.suar.journal.EntryId;
import java.util.List;

/// The parts that are in the records here; what screens and lists read. Shows nobody.
///
/// Thread: any but FX.
public interface Persons {

    /// All, in the order of recording.
    List<RecordedPerson> list();

    /// Those of one record.
    List<RecordedPerson> of(EntryId subject);

    /// Where a part stands: one place, or several where entries repeat it or others have copied it.
    List<RecordedPerson> find(PartId part);

    /// The parts whose ids begin so; what people write and read is [PartId#brief()].
    List<PartId> beginning(String digits);

    /// Who opened a part, oldest first.
    List<RecordedOpening> openings(PartId part);
}
