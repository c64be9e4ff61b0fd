package id.suar.evidence;

import java.util.List;

/// Evidence that entries tell of, of this device and of others; its files may lie elsewhere. Features link to it by
/// [EvidenceId].
public interface EvidenceItems {

    /// All, by time of record.
    List<RecordedItem> list();

    /// One for each device that has taken it in.
    List<RecordedItem> records(EvidenceId content);

    /// Who took it in, what was said of it and done with it: in each record what its writer had seen comes first,
    /// whatever the clocks say; records beside each other are laid together by time.
    List<CustodyStep> custody(EvidenceId content);
}
