package id.suar.app;

import id.suar.access.DeviceKeys;
import id.suar.access.DeviceProfile;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.EvidenceItems;
import id.suar.evidence.SealedFiles;
import id.suar.evidence.SqlSealedFiles;
import id.suar.evidence.Thumbnails;
import id.suar.evidence.Vault;
import id.suar.evidence.VaultFolder;
import id.suar.evidence.delivery.EvidenceErrand;
import id.suar.evidence.delivery.EvidenceOutbox;
import id.suar.evidence.delivery.EvidenceOwner;
import id.suar.evidence.delivery.EvidencePermit;
import id.suar.evidence.delivery.EvidenceQueue;
import id.suar.evidence.delivery.EvidenceRecall;
import id.suar.evidence.delivery.EvidenceSender;
import id.suar.evidence.delivery.EvidenceTroubles;
import id.suar.evidence.delivery.EvidenceWatch;
import id.suar.evidence.delivery.HubStatements;
import id.suar.evidence.delivery.SpaceWarning;
import id.suar.evidence.delivery.SqlEvidenceOutbox;
import id.suar.evidence.delivery.TusLine;
import id.suar.evidence.file.EvidenceExport;
import id.suar.evidence.file.EvidenceFile;
import id.suar.evidence.file.EvidenceReceiptImport;
import id.suar.evidence.file.HandedOver;
import id.suar.evidence.file.StickRoom;
import id.suar.evidence.tus.Statement;
import id.suar.journal.Ed25519;
import id.suar.sync.Errand;
import id.suar.sync.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// A device's evidence on its way to the hub.
public final class DeviceEvidence {

    private final DeviceProfile profile;
    private final SealedFiles files;
    private final VaultFolder folder;
    private final Vault vault;
    private final EvidenceOutbox outbox;
    private final EvidenceItems items;
    private final Supplier<Set<EvidenceId>> urgent;
    private final Thumbnails thumbnails;
    private final HubStatements statements;
    private final BooleanSupplier recordsWait;
    private final Clock clock;
    private final EvidenceTroubles troubles = new EvidenceTroubles();

    DeviceEvidence(Workspace workspace, DeviceProfile profile, BooleanSupplier recordsWait, Clock clock) {
        this.profile = profile;
        this.files = new SqlSealedFiles(workspace.database());
        this.folder = new VaultFolder(workspace.folder().vault(), new SecureRandom());
        this.vault = workspace.vault();
        this.outbox = new SqlEvidenceOutbox(workspace.database());
        this.items = workspace.rooms().evidence();
        this.urgent = new UrgentEvidence(outbox, workspace.rooms(), workspace::scope);
        this.thumbnails = new Thumbnails(workspace.vault(), files);
        this.statements = new HubStatements(
                workspace.folder().hubStatement(),
                profile.device(),
                Ed25519.check(profile.hub().signKey()));
        this.recordsWait = recordsWait;
        this.clock = clock;
    }

    /// Of what earlier versions took in. The disk may be full; then the pictures themselves go all the same.
    private void makeThumbnails() {
        try {
            thumbnails.makeMissing();
        } catch (IOException e) {
            return;
        }
    }

    /// What waits and what has arrived; needs no keys.
    public EvidenceOutbox outbox() {
        return outbox;
    }

    /// What waits, in its order, and why; needs no keys.
    ///
    /// @param permit what evidence may use the link now
    public EvidenceQueue queue(Supplier<EvidencePermit> permit) {
        return new EvidenceQueue(outbox, folder, items, urgent, permit, troubles::of);
    }

    /// What will soon be short of room, here and at the hub as it said last.
    public List<SpaceWarning> warnings() {
        return SpaceWarning.of(room(), statements.last(), outbox.standing().left());
    }

    /// Bytes that may still be taken in.
    public long room() {
        try {
            return vault.room();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the hub said last of this device's evidence.
    public Optional<Statement> hubSaid() {
        return statements.last();
    }

    /// Of a device whose folder is only read.
    public static DeviceEvidence reading(Workspace device) {
        return new DeviceEvidence(device, device.device().orElseThrow(), () -> false, Clock.systemUTC());
    }

    /// Writes what waits to a stick, as much as fits.
    public HandedOver handOver(DeviceKeys keys, Path folder, StickRoom room) {
        makeThumbnails();
        var sealer = EvidenceFile.sealer(profile.hub().sealKey());
        return new EvidenceExport(outbox, files, this.folder, owner(keys), sealer, urgent, clock).to(folder, room);
    }

    /// Needs no keys: receipts are checked with the hub's public one.
    public EvidenceReceiptImport receiptImport() {
        return new EvidenceReceiptImport(
                outbox, files, profile.hub().id(), Ed25519.check(profile.hub().signKey()));
    }

    private EvidenceOwner owner(DeviceKeys keys) {
        return new EvidenceOwner(
                profile.device(), profile.hub().id(), keys.signing().signer());
    }

    /// @param permit asked before each thing that goes
    public Errand errand(
            DeviceKeys keys,
            HttpClient client,
            List<URI> addresses,
            Pause pause,
            RandomGenerator random,
            Supplier<EvidencePermit> permit,
            EvidenceWatch watch) {
        var line = new TusLine(client, addresses);
        var sender = new EvidenceSender(
                outbox,
                files,
                folder,
                line,
                owner(keys),
                Ed25519.check(profile.hub().signKey()),
                clock,
                pause,
                random);
        var recall = new EvidenceRecall(outbox, line, statements, sender, owner(keys), random);
        var errand =
                new EvidenceErrand(outbox, recall, sender, urgent, permit, recordsWait, clock, troubles.before(watch));
        return (until, courier) -> {
            makeThumbnails();
            return errand.run(until, courier);
        };
    }
}
