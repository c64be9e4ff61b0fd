package id.suar.shell;

import id.suar.access.DeviceProfile;
import id.suar.access.HeldKeys;
import id.suar.access.KeyRing;
import id.suar.access.TrustFile;
import id.suar.app.FilePictures;
import id.suar.evidence.MadeVault;
import id.suar.evidence.SqlEvidenceItems;
import id.suar.evidence.SqlSealedFiles;
import id.suar.evidence.delivery.EvidenceOutbox;
import id.suar.evidence.delivery.EvidencePermit;
import id.suar.evidence.delivery.EvidenceQueue;
import id.suar.evidence.delivery.EvidenceTroubles;
import id.suar.evidence.delivery.SpaceWarning;
import id.suar.evidence.delivery.SqlEvidenceOutbox;
import id.suar.evidence.file.EvidenceReceiptImport;
import id.suar.evidence.file.HandedOver;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.faults.SteppedSchedule;
import id.suar.journal.Ed25519;
import id.suar.journal.Verification;
import id.suar.region.BundledRegions;
import id.suar.sync.Couriers;
import id.suar.sync.Deliveries;
import id.suar.sync.DeliveryState;
import id.suar.sync.DeliveryWatch;
import id.suar.sync.LinkMeasure;
import id.suar.sync.SqlFeedNotices;
import id.suar.sync.file.ParcelExport;
import id.suar.sync.file.ReceiptImport;
import id.suar.sync.http.LinkFile;
import id.suar.sync.http.ProxyChoice;
import id.suar.sync.qr.UrgentParcel;
import id.suar.sync.relay.Porter;
import id.suar.sync.relay.Satchel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A device's folder for tests of models: real keys, real database, a courier's thread that is stepped by hand.
final class TestDevice implements AutoCloseable {

    final Laptop laptop;
    final SteppedSchedule schedule = new SteppedSchedule();
    final DeviceDesk desk;
    final Path stick;
    final MadeVault vault;
    final EvidenceOutbox evidence;
    final EvidenceTroubles troubles = new EvidenceTroubles();
    List<SpaceWarning> warnings = List.of();
    EvidencePermit permit = EvidencePermit.ALL;

    TestDevice(Path folder, Office office, Optional<char[]> pin) throws IOException {
        laptop = new Laptop(folder, office.card("Pengawas contoh"));
        stick = Files.createDirectories(folder.resolve("stick"));
        vault = new MadeVault(folder.resolve("vault"), laptop.db);
        evidence = new SqlEvidenceOutbox(laptop.db);
        var items = new SqlEvidenceItems(laptop.db, laptop.journals);
        var queue = new EvidenceQueue(evidence, vault.folder, items, Set::of, () -> permit, troubles::of);
        DeviceProfile profile = laptop.profile;
        var ring = new KeyRing(folder.resolve("keys.json"));
        ring.write(laptop.keys, pin, profile.hub().sealKey(), new SecureRandom());
        var deliveries = new Deliveries(schedule, new NoCourier(), Set::of, laptop.clock, new Random(1), new Silent());
        desk = new DeviceDesk(
                profile.card().card(),
                laptop.outbox,
                laptop.shelf,
                new SqlFeedNotices(laptop.db),
                List::of,
                () -> LinkMeasure.of(laptop.passages.recent()),
                deliveries,
                new HeldKeys(ring),
                keys -> new ParcelExport(
                        laptop.outbox,
                        laptop.packer,
                        laptop.handovers,
                        profile.hub().id(),
                        laptop.clock),
                new ReceiptImport(laptop.desk, laptop.profile.hub().id(), new FilePictures()),
                new EvidenceDesk(
                        evidence::standing,
                        queue::rows,
                        () -> warnings,
                        (to, keys) -> HandedOver.NOTHING,
                        new EvidenceReceiptImport(
                                evidence,
                                new SqlSealedFiles(laptop.db),
                                profile.hub().id(),
                                Ed25519.check(profile.hub().signKey()))),
                keys -> new UrgentParcel(laptop.outbox, laptop.packer, laptop.handovers, laptop.clock),
                new FilePictures(),
                new Porter(
                        new Satchel(folder.resolve("relay"), profile.hub().id(), profile.device(), Satchel.Room.USUAL),
                        Ed25519.check(profile.hub().signKey())),
                new FolderUpkeep(),
                new FolderNetwork(folder),
                new MadeOffice(folder),
                new BundledRegions(),
                SettingsFile.open(folder.resolve("settings.json"), laptop.clock),
                laptop.clock,
                "1.0");
    }

    @Override
    public void close() {
        laptop.close();
    }

    /// Answers every question with a folder.
    record Always(Path path) implements Choosing {

        @Override
        public Optional<Path> card() {
            return Optional.of(path);
        }

        @Override
        public Optional<Path> picture() {
            return Optional.of(path);
        }

        @Override
        public Optional<Path> certificate(String title) {
            return Optional.of(path);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(path);
        }

        @Override
        public Optional<Path> newFile(String title, String proposed) {
            return Optional.of(path.resolve(proposed));
        }
    }

    private final class FolderUpkeep implements Upkeep {

        @Override
        public Verification verify() {
            return laptop.journals.verify();
        }

        @Override
        public void backupTo(Path out) {
            laptop.db.backupTo(out);
        }
    }

    private record FolderNetwork(Path folder) implements OfficeLink {

        @Override
        public ProxyChoice proxy() {
            return LinkFile.read(folder.resolve("link.json"));
        }

        @Override
        public void proxy(ProxyChoice choice) {
            LinkFile.write(folder.resolve("link.json"), choice);
        }

        @Override
        public Optional<String> authority() throws IOException {
            Path kept = folder.resolve("office-ca.pem");
            return Files.exists(kept)
                    ? Optional.of(TrustFile.read(kept)
                            .getFirst()
                            .getSubjectX500Principal()
                            .getName())
                    : Optional.empty();
        }

        @Override
        public void trust(Path pem) throws IOException {
            TrustFile.read(pem);
            Files.copy(pem, folder.resolve("office-ca.pem"));
        }

        @Override
        public void distrust() throws IOException {
            Files.deleteIfExists(folder.resolve("office-ca.pem"));
        }
    }

    private static final class NoCourier implements Couriers {

        @Override
        public Hired hire() {
            return new Hired.PinNeeded();
        }

        @Override
        public void hurry() {}
    }

    private static final class Silent implements DeliveryWatch {

        @Override
        public void state(DeliveryState state) {}

        @Override
        public void moved() {}

        @Override
        public void broke(Throwable fault) {}
    }
}
