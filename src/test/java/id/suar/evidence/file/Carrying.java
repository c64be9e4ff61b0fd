package id.suar.evidence.file;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.VaultFolder;
import id.suar.evidence.delivery.EvidenceOwner;
import id.suar.evidence.delivery.SqlEvidenceOutbox;
import id.suar.evidence.intake.Bringer;
import id.suar.faults.Office;
import id.suar.journal.Ed25519;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// A device with real parts that hands over on sticks, and its hub.
final class Carrying {

    final Bringer device;
    final SqlEvidenceOutbox outbox;
    final Set<EvidenceId> urgent = new HashSet<>();
    final Set<EvidenceId> recorded = new HashSet<>();

    Carrying(Bringer device) {
        this.device = device;
        this.outbox = new SqlEvidenceOutbox(device.laptop.db);
    }

    HandedOver handOver(Path stick, StickRoom room) {
        return export(device.folder).to(stick, room);
    }

    EvidenceExport export(VaultFolder vault) {
        Office office = device.office;
        var owner = new EvidenceOwner(
                device.laptop.profile.device(),
                office.keys.id(),
                device.laptop.keys.signing().signer());
        return new EvidenceExport(
                outbox,
                device.files,
                vault,
                owner,
                EvidenceFile.sealer(office.keys.sealing().open()),
                () -> urgent,
                device.laptop.clock);
    }

    EvidenceFileIntake at(Office office) {
        return new EvidenceFileIntake(office.evidence, office.keys, recorded::contains);
    }

    EvidenceReceiptImport receipts() {
        Office office = device.office;
        return new EvidenceReceiptImport(
                outbox,
                device.files,
                office.keys.id(),
                Ed25519.check(office.keys.signing().open()));
    }

    static StickRoom room(long bytes) {
        long[] left = {bytes};
        return new StickRoom(folder -> left[0], 0, bytes);
    }
}
