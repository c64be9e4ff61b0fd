package id.suar.app;

import id.suar.access.Account;
import id.suar.access.CardReading;
import id.suar.access.DeviceProfile;
import id.suar.access.HeldKeys;
import id.suar.access.HubProfile;
import id.suar.access.KeyRing;
import id.suar.access.SignedCard;
import id.suar.db.BackupFile;
import id.suar.db.Database;
import id.suar.evidence.SealedVault;
import id.suar.evidence.SqlSealedFiles;
import id.suar.evidence.VaultCheck;
import id.suar.evidence.VaultFolder;
import id.suar.hub.SqlEnrolments;
import id.suar.journal.Head;
import id.suar.journal.JournalId;
import id.suar.journal.Journals;
import id.suar.journal.SqlJournals;
import id.suar.journal.Verification;
import id.suar.person.PartRights;
import id.suar.person.PersonErasures;
import id.suar.person.Persons;
import id.suar.person.RecordedErasure;
import id.suar.person.SqlPersonErasures;
import id.suar.person.SqlPersons;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import id.suar.sync.SqlFeedAccounts;
import id.suar.sync.SqlFeedOwn;
import id.suar.sync.SqlFeedShelf;
import id.suar.sync.SqlFeedVerifier;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A data folder, opened for what devices and hubs have in common: reading records, checking, backup.
public final class Workspace implements AutoCloseable {

    private final DataFolder folder;
    private final Database db;
    private final HeldKeys keys;
    private final SealedVault vault;
    private final Journals journals;
    private final Rooms rooms;
    private final Optional<DeviceProfile> device;

    private Workspace(DataFolder folder, Clock clock) {
        this.folder = folder;
        this.device = profile(folder);
        this.keys = new HeldKeys(new KeyRing(folder.keyRing()));
        this.db = Database.open(folder.database());
        try {
            this.journals = new SqlJournals(db, Rooms.views());
            this.vault = Vaults.of(folder, db, device, keys, clock);
            this.rooms = new Rooms(folder, db, journals, vault, clock);
        } catch (RuntimeException e) {
            db.close();
            throw e;
        }
    }

    /// Empty when the folder is neither a device's nor a hub's.
    public static Optional<Workspace> open(DataFolder folder, Clock clock) {
        boolean known = DeviceProfile.existsIn(folder.path()) || HubProfile.existsIn(folder.path());
        return known ? Optional.of(new Workspace(folder, clock)) : Optional.empty();
    }

    /// The device that a folder is; empty for a hub's folder, an empty one, and one whose card is damaged.
    static Optional<DeviceProfile> profile(DataFolder folder) {
        return DeviceProfile.read(folder.path())
                .flatMap(reading -> reading instanceof CardReading.Genuine(SignedCard card)
                        ? Optional.of(new DeviceProfile(card))
                        : Optional.empty());
    }

    public DataFolder folder() {
        return folder;
    }

    public Database database() {
        return db;
    }

    public Journals journals() {
        return journals;
    }

    /// How far the journals of devices are here; without those that the hub writes itself.
    public List<Head> ofDevices() {
        Set<JournalId> own = SqlFeedOwn.in(db);
        return journals.heads().stream()
                .filter(head -> !own.contains(head.journal()))
                .toList();
    }

    public Rooms rooms() {
        return rooms;
    }

    /// A device's, as this run of the program holds them: what opens them once opens them for all.
    HeldKeys keys() {
        return keys;
    }

    SealedVault vault() {
        return vault;
    }

    /// Empty when this is a hub's folder.
    public Optional<DeviceProfile> device() {
        return device;
    }

    /// The region that is recorded or served here, as the hub has said last; for a device of one polling station, its
    /// village.
    public RegionCode scope() {
        String code = device.map(profile -> new SqlFeedShelf(db, journals, profile.device())
                        .scope()
                        .orElseGet(() -> profile.card().card().scope()))
                .orElseGet(() -> HubProfile.read(folder.path()).region());
        return TpsCode.isOne(code) ? new TpsCode(code).village() : new RegionCode(code);
    }

    /// Of the hub that is here, or that this device belongs to.
    public String name() {
        return device.map(profile -> profile.hub().name())
                .orElseGet(() -> HubProfile.read(folder.path()).name());
    }

    /// What is here was made for a demonstration.
    public boolean sample() {
        return device.map(profile -> profile.card().card().sample())
                .orElseGet(() -> HubProfile.read(folder.path()).sample());
    }

    /// Chains, columns, heads, views, that receipts are the hub's and speak of this journal, and that others' entries
    /// are what their devices signed; that evidence lies in the vault as it was put; that what was erased
    /// is gone.
    public Verification verify() {
        Verification found = journals.verify().and(evidence().faults()).and(erasuresKept());
        var signatures = new SqlFeedVerifier(db, journals);
        if (device.isPresent()) {
            byte[] hub = device.get().hub().signKey();
            return found.and(Dispatch.receiptCheck(this).faults())
                    .and(signatures.onDevice(device.get().device(), hub));
        }
        if (HubProfile.existsIn(folder.path())) {
            return found.and(signatures.onHub());
        }
        return found.and(List.of(new Verification.Fault(folder.path().toString(), "card", "the card is damaged")));
    }

    /// Where persons are named in records; shows nobody.
    public Persons persons() {
        return new SqlPersons(db, partRights());
    }

    /// A device by its card and the scope that the hub gave it last, others as the hub has listed them; on a hub as it
    /// has enrolled them.
    PartRights partRights() {
        Function<String, Optional<Account>> listed = device.isPresent()
                ? new SqlFeedAccounts(db)
                : id -> new SqlEnrolments(db).find(id).map(known -> new Account(known.role(), known.scope()));
        return new PartRights(
                id -> device.filter(own -> own.device().equals(id))
                        .map(own -> new Account(own.card().card().role(), scope().digits()))
                        .or(() -> listed.apply(id)),
                id -> SqlFeedOwn.writes(db, id));
    }

    /// Erasures of persons that are recorded here, and what was done about them. Carries none out.
    public List<RecordedErasure> erasures() {
        return personErasures(Clock.systemUTC()).list();
    }

    PersonErasures personErasures(Clock clock) {
        return new SqlPersonErasures(db, partRights(), ErasedFiles.in(folder.vault(), db, journals), clock);
    }

    /// An erasure that counts and is not carried out is a fault, whatever the reason.
    private List<Verification.Fault> erasuresKept() {
        return personErasures(Clock.systemUTC()).kept().stream()
                .map(kept -> new Verification.Fault(
                        kept.entry().toString(),
                        "erasure",
                        "part " + kept.part().hex() + ": "
                                + switch (kept.what()) {
                                    case DUE -> "not carried out yet";
                                    case KEY -> "a key is still readable";
                                    case FILE -> "a file that goes with it can still be opened";
                                }))
                .toList();
    }

    private VaultCheck evidence() {
        return new VaultCheck(vault, new SqlSealedFiles(db), new VaultFolder(folder.vault(), new SecureRandom()));
    }

    /// @throws FileAlreadyExistsException when `out` exists
    public void backupTo(Path out) throws IOException {
        BackupFile.write(db, folder.path(), folder::kept, out);
    }

    /// Lays a backup out in a folder that holds no database.
    public static BackupFile.Restored restore(Path backup, DataFolder folder) throws IOException {
        return BackupFile.restore(
                backup, folder.path(), folder.database().getFileName().toString());
    }

    @Override
    public void close() {
        db.close();
    }
}
