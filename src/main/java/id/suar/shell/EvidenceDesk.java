package id.suar.shell;

import id.suar.evidence.delivery.EvidenceRow;
import id.suar.evidence.delivery.EvidenceStanding;
import id.suar.evidence.delivery.SpaceWarning;
import id.suar.evidence.file.EvidenceReceiptImport;
import java.util.List;
import java.util.function.Supplier;

/// The device's evidence on its way; all of it reads the disk.
///
/// @param standing how much is where
/// @param waiting  what waits, in its order, and why
/// @param warnings what will soon be short of room
/// @param receipts takes what came back on a stick
public record EvidenceDesk(
        Supplier<EvidenceStanding> standing,
        Supplier<List<EvidenceRow>> waiting,
        Supplier<List<SpaceWarning>> warnings,
        EvidenceHandOver handOver,
        EvidenceReceiptImport receipts) {}
