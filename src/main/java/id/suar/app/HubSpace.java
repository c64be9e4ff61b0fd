package id.suar.app;

import id.suar.access.CardFile;
import id.suar.access.CardIssuer;
import id.suar.access.HubKeys;
import id.suar.access.HubProfile;
import id.suar.access.SafeFile;
import id.suar.access.SignedCard;
import id.suar.db.Database;
import id.suar.evidence.SqlEvidenceItems;
import id.suar.evidence.file.EvidenceFileIntake;
import id.suar.evidence.file.EvidenceFileWatch;
import id.suar.evidence.intake.EvidenceIntake;
import id.suar.evidence.intake.TusService;
import id.suar.hub.CodeIntake;
import id.suar.hub.Drop;
import id.suar.hub.DropDesk;
import id.suar.hub.DropPage;
import id.suar.hub.Enrolments;
import id.suar.hub.FeedBooks;
import id.suar.hub.FeedDesk;
import id.suar.hub.FeedOffice;
import id.suar.hub.FeedRegister;
import id.suar.hub.FolderIntake;
import id.suar.hub.FolderWatch;
import id.suar.hub.Greeting;
import id.suar.hub.HubServer;
import id.suar.hub.Intake;
import id.suar.hub.KeptSegments;
import id.suar.hub.SqlEnrolments;
import id.suar.hub.SqlFeedBooks;
import id.suar.hub.SqlFeedReach;
import id.suar.hub.SqlFeedRegister;
import id.suar.hub.SqlKeptSegments;
import id.suar.i18n.Texts;
import id.suar.journal.Journals;
import id.suar.journal.NewEntry;
import id.suar.journal.SqlJournals;
import id.suar.office.OfficeBook;
import id.suar.office.SettingsPack;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import id.suar.sync.FeedPackCodec;
import id.suar.sync.FeedPurpose;
import id.suar.sync.SqlFeedPacks;
import id.suar.sync.qr.CodeReader;
import id.suar.violation.course.SqlCourses;
import id.suar.violation.number.NumberEntries;
import id.suar.violation.number.NumberRange;
import id.suar.violation.number.SqlNumberRanges;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;

/// A hub's folder, opened. Several processes may have the same one open: `hub serve` and `hub card`.
public final class HubSpace implements AutoCloseable {

    private final DataFolder folder;
    private final HubProfile profile;
    private final HubKeys keys;
    private final Clock clock;
    private final SecureRandom random;
    private final Database db;
    private final Journals journals;
    private final Enrolments enrolments;
    private final KeptSegments kept;
    private final FeedBooks books;
    private final Path packs;
    private final HubPersons persons;
    private final Intake intake;
    private final EvidenceIntake evidence;

    private HubSpace(DataFolder folder, Database db, Clock clock, SecureRandom random) {
        this.folder = folder;
        this.profile = HubProfile.read(folder.path());
        this.keys = HubProfile.keysIn(folder.path());
        this.clock = clock;
        this.random = random;
        this.db = db;
        this.journals = new SqlJournals(db, Rooms.views());
        this.enrolments = new SqlEnrolments(db);
        this.evidence = HubEvidence.intake(folder, db, enrolments, keys, clock);
        this.packs = folder.packs();
        this.kept = new SqlKeptSegments(db);
        this.books = new SqlFeedBooks(db, journals, keys.signing().open());
        this.persons =
                new HubPersons(db, journals, enrolments, keys, ErasedFiles.in(folder.vault(), db, journals), clock);
        persons.catchUp();
        this.intake = new Intake(persons, kept, enrolments, keys, clock);
    }

    public static HubSpace open(DataFolder folder, Clock clock, SecureRandom random) {
        Database db = Database.open(folder.database());
        try {
            return new HubSpace(folder, db, clock, random);
        } catch (RuntimeException e) {
            db.close();
            throw e;
        }
    }

    /// Makes a folder a hub's. It must not be one yet.
    ///
    /// @throws IllegalArgumentException naming the field that is wrong
    public static void init(DataFolder folder, HubProfile profile, SecureRandom random) {
        if (!RegionCode.isOne(profile.region())
                || new BundledRegions().find(new RegionCode(profile.region())).isEmpty()) {
            throw new IllegalArgumentException("hub.region");
        }
        profile.write(folder.path(), HubKeys.generate(random));
        Database.open(folder.database()).close();
    }

    public HubProfile profile() {
        return profile;
    }

    public String id() {
        return keys.id();
    }

    public Database database() {
        return db;
    }

    public Journals journals() {
        return journals;
    }

    public Enrolments enrolments() {
        return enrolments;
    }

    public Clock clock() {
        return clock;
    }

    public CardIssuer cards() {
        return new CardIssuer(profile.onCards(keys), keys.signing().signer(), clock, random);
    }

    /// Whether a card may be issued for this place: a region that there is, or a polling station of one, here.
    public boolean serves(String scope) {
        String place = TpsCode.isOne(scope) ? new TpsCode(scope).village().digits() : scope;
        return RegionCode.isOne(place)
                && new RegionCode(place).isWithin(new RegionCode(profile.region()))
                && new BundledRegions().find(new RegionCode(place)).isPresent();
    }

    /// Writes a card and takes it into the list of devices; neither, when the file cannot be written.
    ///
    /// @throws UncheckedIOException when the file cannot be written
    public void issue(SignedCard card, Path out) {
        db.writing(handle -> {
            enrolments.issue(card);
            SafeFile.writePrivate(out, CardFile.write(card));
        });
    }

    /// Takes parcels by whatever way they come.
    public Intake intake() {
        return intake;
    }

    public FolderIntake folderIntake() {
        return new FolderIntake(intake);
    }

    public FolderWatch folderWatch(Path folder) {
        return new FolderWatch(folderIntake(), folder, clock);
    }

    /// Ends what nobody went on with and does what is still due, while the hub serves. What fails is logged and
    /// tried the next time: a full disk, or one that is away for a moment, ends no hub.
    void sweep() {
        try {
            persons.catchUp();
            evidence.sweep();
        } catch (IOException | RuntimeException e) {
            Logger.getLogger(HubSpace.class.getName()).log(Level.WARNING, "sweeping", e);
        }
    }

    /// Takes evidence from a stick; parcels first.
    public EvidenceFileIntake evidenceFileIntake() {
        var items = new SqlEvidenceItems(db, journals);
        return new EvidenceFileIntake(
                evidence, keys, content -> !items.records(content).isEmpty());
    }

    public EvidenceFileWatch evidenceFileWatch(Path folder) {
        return new EvidenceFileWatch(evidenceFileIntake(), folder, clock);
    }

    public CodeIntake codeIntake(CodeReader.Decoding decoding) {
        return new CodeIntake(intake, decoding);
    }

    /// @param texts in the language of the hub's people
    public HubServer server(InetAddress bind, int port, Optional<SSLContext> tls, Texts texts) {
        var greeting =
                new Greeting(profile.onCards(keys), keys.signing().signer(), clock, texts.text("hub.page.words"));
        return new HubServer(
                intake, feed(), greeting, drop(texts).beside(new TusService(evidence)::routes), bind, port, tls);
    }

    private DropDesk drop(Texts texts) {
        var drop = new Drop(intake, new FilePictures(), folder.temporary());
        return new DropDesk(drop, new DropPage(texts, profile.name()), clock);
    }

    /// What devices are told of others.
    private FeedDesk feed() {
        return new FeedDesk(journals, kept, enrolments, register(), new SqlFeedReach(db), keys, clock);
    }

    /// The ranges of official numbers that are known of a series.
    public List<NumberRange> assigned(String series) {
        return new SqlNumberRanges(db).in(series);
    }

    /// Whether a case has one of these numbers already.
    public boolean given(NumberRange range) {
        return new SqlCourses(db, journals)
                .numbers().in(range.series()).stream()
                        .anyMatch(one -> range.holds(one.key().seq()));
    }

    /// Gives an office below numbers that it may give to cases itself. On disk when it returns, and on its devices with
    /// the feed.
    ///
    /// @param range assigned to a region that this hub [#serves]
    public void assign(NumberRange range) {
        byte[] body = NumberEntries.assigned(keys.signing().open(), range);
        books.write(
                FeedPurpose.ORDERS,
                range.region(),
                NewEntry.begin(clock.instant(), profile.name(), NumberEntries.ASSIGNED, body),
                List.of());
    }

    /// What the hub's people tell their devices.
    public FeedOffice office() {
        return new FeedOffice(books, enrolments, register(), keys.signing().open(), profile.name(), clock);
    }

    /// What is set here, for this hub and all its devices.
    public OfficeBook settings() {
        laySentPacks();
        return OfficeSetup.book(folder);
    }

    /// Devices have it with their next delivery.
    public void sendSettings(SettingsPack pack) {
        office().send(FeedPackCodec.cut(profile.region(), SettingsPack.NAME, pack.version(), pack.write()));
        laySentPacks();
    }

    /// What was sent to devices is used here too.
    public void laySentPacks() {
        new SentPacks(new SqlFeedPacks(db), packs).lay();
    }

    private FeedRegister register() {
        return new SqlFeedRegister(db, books, keys.signing().open(), profile.name(), clock);
    }

    @Override
    public void close() {
        db.close();
    }
}
