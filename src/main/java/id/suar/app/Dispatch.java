package id.suar.app;

import id.suar.access.DeviceKeys;
import id.suar.access.DeviceProfile;
import id.suar.db.Database;
import id.suar.evidence.delivery.EvidenceOutbox;
import id.suar.evidence.delivery.SqlEvidenceOutbox;
import id.suar.journal.Ed25519;
import id.suar.journal.JournalId;
import id.suar.journal.Journals;
import id.suar.person.SqlEnclosedWraps;
import id.suar.sync.AnswerDesk;
import id.suar.sync.Courier;
import id.suar.sync.CourierWatch;
import id.suar.sync.Enclosures;
import id.suar.sync.Errand;
import id.suar.sync.FeedLine;
import id.suar.sync.FeedPuller;
import id.suar.sync.FeedShelf;
import id.suar.sync.Handovers;
import id.suar.sync.LinkMeasure;
import id.suar.sync.Outbox;
import id.suar.sync.Packer;
import id.suar.sync.Passage;
import id.suar.sync.Passages;
import id.suar.sync.Pause;
import id.suar.sync.ReceiptCheck;
import id.suar.sync.Receipts;
import id.suar.sync.SqlFeedShelf;
import id.suar.sync.SqlHandovers;
import id.suar.sync.SqlPassages;
import id.suar.sync.SqlReceipts;
import id.suar.sync.Standing;
import id.suar.sync.Transport;
import id.suar.sync.file.ParcelExport;
import id.suar.sync.file.ReceiptImport;
import id.suar.sync.qr.UrgentParcel;
import id.suar.sync.relay.Porter;
import id.suar.sync.relay.RelayErrand;
import id.suar.sync.relay.Satchel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// A device's ways to its hub, built on its opened database.
public final class Dispatch {

    private final Journals journals;
    private final DeviceProfile profile;
    private final Clock clock;
    private final Receipts receipts;
    private final Handovers handovers;
    private final Passages passages;
    private final Outbox outbox;
    private final FeedShelf shelf;
    private final Runnable arrived;
    private final Satchel satchel;
    private final EvidenceOutbox evidence;
    private final Enclosures enclosures;

    public Dispatch(DataFolder folder, Database db, Journals journals, DeviceProfile profile, Clock clock) {
        this(folder, db, journals, profile, clock, () -> {});
    }

    /// @param folder  where what is carried for others lies
    /// @param arrived called when entries of others are on disk, on the courier's thread
    public Dispatch(
            DataFolder folder, Database db, Journals journals, DeviceProfile profile, Clock clock, Runnable arrived) {
        this.satchel = new Satchel(folder.relay(), profile.hub().id(), profile.device(), Satchel.Room.USUAL);
        this.journals = journals;
        this.profile = profile;
        this.clock = clock;
        this.receipts = new SqlReceipts(db);
        this.handovers = new SqlHandovers(db);
        this.passages = new SqlPassages(db);
        this.outbox = new Outbox(journals, receipts, handovers, profile.device());
        this.shelf = new SqlFeedShelf(db, journals, profile.device());
        this.arrived = arrived;
        this.evidence = new SqlEvidenceOutbox(db);
        this.enclosures = new SqlEnclosedWraps(db, profile.hub().id());
    }

    /// How many of a device's entries are where; for whoever only reads.
    public static Standing standing(Workspace device) {
        return reading(device).outbox().standing();
    }

    /// Of a device whose folder is only read: its outbox and what is known of its link.
    public static Dispatch reading(Workspace device) {
        var profile = device.device().orElseThrow();
        return new Dispatch(device.folder(), device.database(), device.journals(), profile, Clock.systemUTC());
    }

    /// What a device has of others, for whoever only reads.
    public static FeedShelf shelf(Workspace device) {
        return new SqlFeedShelf(
                device.database(),
                device.journals(),
                device.device().orElseThrow().device());
    }

    /// The receipts that lie on a device, for whoever checks the record.
    static ReceiptCheck receiptCheck(Workspace device) {
        var hub = Ed25519.check(device.device().orElseThrow().hub().signKey());
        return new ReceiptCheck(new SqlReceipts(device.database()), device.journals(), hub);
    }

    /// What waits and what has arrived; needs no keys.
    public Outbox outbox() {
        return outbox;
    }

    /// What the last parcels tell about the link.
    public LinkMeasure link() {
        return LinkMeasure.of(passages.recent());
    }

    /// How the last parcel went; empty when none has left this device.
    public Optional<Passage> lastPassage() {
        List<Passage> recent = passages.recent();
        return recent.isEmpty() ? Optional.empty() : Optional.of(recent.getLast());
    }

    public Receipts receipts() {
        return receipts;
    }

    /// What came from others.
    public FeedShelf shelf() {
        return shelf;
    }

    /// The feed comes by the same way, and so by the same connection.
    public <T extends Transport & FeedLine> Courier courier(
            DeviceKeys keys, T transport, Pause pause, RandomGenerator random) {
        return courier(keys, transport, pause, random, List.of());
    }

    /// @param further what it does after records, feed and what is carried for others
    public <T extends Transport & FeedLine> Courier courier(
            DeviceKeys keys, T transport, Pause pause, RandomGenerator random, List<Errand> further) {
        var errands = Stream.concat(Stream.of(feed(keys, transport, random), relay(transport)), further.stream())
                .toList();
        return new Courier(outbox, passages, packer(keys), desk(), transport, clock, pause, random, errands);
    }

    private Errand feed(DeviceKeys keys, FeedLine line, RandomGenerator random) {
        var puller = new FeedPuller(shelf, line, profile, keys, clock, random);
        return (until, watch) -> puller.run(until, new Arrivals(watch));
    }

    /// Packs are laid out before anybody looks for them.
    private final class Arrivals implements CourierWatch {

        private final CourierWatch watch;

        Arrivals(CourierWatch watch) {
            this.watch = watch;
        }

        @Override
        public void fed(int entries) {
            arrived.run();
            watch.fed(entries);
        }

        @Override
        public void parted(JournalId journal) {
            watch.parted(journal);
        }
    }

    public ParcelExport export(DeviceKeys keys) {
        return new ParcelExport(outbox, packer(keys), handovers, profile.hub().id(), clock);
    }

    /// Between sticks and what is carried for others; needs no keys.
    public Porter porter() {
        return new Porter(satchel, Ed25519.check(profile.hub().signKey()));
    }

    public UrgentParcel urgent(DeviceKeys keys) {
        return new UrgentParcel(outbox, packer(keys), handovers, clock);
    }

    /// Needs no keys: receipts are checked with the hub's public one.
    public ReceiptImport receiptImport() {
        return new ReceiptImport(desk(), profile.hub().id(), new FilePictures());
    }

    private Errand relay(Transport transport) {
        return new RelayErrand(
                satchel, transport, this::link, Ed25519.check(profile.hub().signKey()), clock);
    }

    private Packer packer(DeviceKeys keys) {
        return new Packer(journals, enclosures, profile, keys);
    }

    private AnswerDesk desk() {
        return new AnswerDesk(
                journals, receipts, Ed25519.check(profile.hub().signKey()), profile.device(), evidence::lapse);
    }
}
