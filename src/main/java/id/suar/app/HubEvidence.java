package id.suar.app;

import id.suar.access.HubKeys;
import id.suar.db.Database;
import id.suar.evidence.SqlSealedFiles;
import id.suar.evidence.VaultFolder;
import id.suar.evidence.VaultRoom;
import id.suar.evidence.intake.Bringers;
import id.suar.evidence.intake.EvidenceIntake;
import id.suar.evidence.intake.SqlUploads;
import id.suar.hub.Enrolments;
import id.suar.hub.KnownDevice;
import id.suar.journal.Ed25519;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/// The hub's taking in of evidence: who may bring it is who has enrolled.
public final class HubEvidence {

    /// The most sealed bytes that one device may bring.
    static final long QUOTA = 50L * 1024 * 1024 * 1024;

    private HubEvidence() {}

    static EvidenceIntake intake(DataFolder folder, Database db, Enrolments enrolments, HubKeys keys, Clock clock) {
        var files = new SqlSealedFiles(db);
        return new EvidenceIntake(
                new SqlUploads(db, files),
                files,
                new VaultFolder(folder.vault(), new SecureRandom()),
                VaultRoom.OF_DISK,
                device -> standing(enrolments.find(device)),
                keys,
                clock,
                QUOTA);
    }

    /// What a hub knows of a device, as evidence asks it.
    public static Bringers.Standing standing(Optional<KnownDevice> device) {
        if (device.flatMap(KnownDevice::revokedAt).isPresent()) {
            return new Bringers.Revoked();
        }
        return device.flatMap(KnownDevice::signKey)
                .<Bringers.Standing>map(key -> new Bringers.Known(Ed25519.check(key)))
                .orElseGet(Bringers.Unknown::new);
    }
}
