package id.suar.shell;

import id.suar.evidence.delivery.EvidenceRow;
import id.suar.evidence.delivery.EvidenceStanding;
import id.suar.evidence.file.EvidenceReceiptImport;
import java.util.List;
import java.util.function.Supplier;

/// The device's evidence on its way; all of it reads the disk.
///
/// @param standing how much is where
/// @param waiting  what waits, in its order, and why
/// @param receipts takes what came back on a stick
public record EvidenceDesk(
        Supplier<EvidenceStanding> standing,
        Supplier<List<EvidenceRow>> waiting,
        EvidenceHandOver handOver,
        EvidenceReceiptImport receipts) {}
