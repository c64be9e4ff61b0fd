package id.suar.faults;

import id.suar.access.Card;
import id.suar.access.CardIssuer;
import id.suar.access.HubKeys;
import id.suar.access.Role;
import id.suar.access.SignedCard;
import id.suar.app.ErasedFiles;
import id.suar.app.HubEvidence;
import id.suar.app.HubPersons;
import id.suar.db.Database;
import id.suar.evidence.SqlEvidenceView;
import id.suar.evidence.SqlSealedFiles;
import id.suar.evidence.VaultFolder;
import id.suar.evidence.VaultRoom;
import id.suar.evidence.intake.EvidenceIntake;
import id.suar.evidence.intake.SqlUploads;
import id.suar.evidence.intake.TusService;
import id.suar.hub.FeedDesk;
import id.suar.hub.FeedOffice;
import id.suar.hub.Greeting;
import id.suar.hub.HubServer;
import id.suar.hub.Intake;
import id.suar.hub.SqlEnrolments;
import id.suar.hub.SqlFeedBooks;
import id.suar.hub.SqlFeedReach;
import id.suar.hub.SqlFeedRegister;
import id.suar.hub.SqlKeptSegments;
import id.suar.journal.Journals;
import id.suar.journal.NoteView;
import id.suar.journal.SqlJournals;
import id.suar.journal.SqlView;
import id.suar.person.SqlPersonView;
import id.suar.sync.FeedViews;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/// A hub with its own folder, its own clock and a real socket.
public final class Office implements AutoCloseable {

    /// The most evidence that one device may bring, in bytes.
    public static final long QUOTA = 64L * 1024 * 1024;

    public final HubKeys keys;
    public final Card.Hub named;
    public final SteppedClock clock = new SteppedClock();
    public Database db;
    public Journals journals;
    public SqlEnrolments enrolments;
    public HubPersons persons;
    public Intake intake;
    public EvidenceIntake evidence;
    public final AtomicLong room = new AtomicLong(1L << 40);
    public SqlFeedBooks books;
    public FeedDesk feed;
    public FeedOffice people;
    private HubServer server;
    private Greeting greeting;
    private URI address;

    public Office(Path folder) {
        this(folder, HubKeys.generate(new SecureRandom()), Optional.empty());
    }

    public Office(Path folder, HubKeys keys, Optional<SSLContext> tls) {
        this.keys = keys;
        this.named = new Card.Hub(
                keys.id(),
                "Bawaslu Kutai Kartanegara",
                "6402",
                List.of(),
                keys.signing().open(),
                keys.sealing().open());
        open(folder, tls);
    }

    public URI address() {
        return address;
    }

    public SignedCard card(String owner) {
        return card(owner, Role.PWC_STAFF, "640203");
    }

    public SignedCard card(String owner, Role role, String scope) {
        SignedCard card = new CardIssuer(named, keys.signing().signer(), clock, new SecureRandom())
                .issue(owner, role, scope, true);
        enrolments.issue(card);
        return card;
    }

    /// Another server of this hub, with other routes more; not started.
    public HubServer beside(Consumer<HttpRouting.Builder> more) {
        return new HubServer(intake, feed, greeting, more, InetAddress.getLoopbackAddress(), 0, Optional.empty());
    }

    /// Another server of this hub, at another address of this computer; not started.
    public HubServer at(InetAddress bind) {
        return new HubServer(intake, feed, greeting, routes -> {}, bind, 0, Optional.empty());
    }

    /// The same hub (keys, address of its own) on another database.
    public Office on(Path folder) {
        return new Office(folder, keys, Optional.empty());
    }

    @Override
    public void close() {
        server.close();
        db.close();
    }

    static List<SqlView<?>> views() {
        List<SqlView<?>> all = new ArrayList<>(FeedViews.all());
        all.add(new NoteView());
        all.add(new SqlPersonView(Set.of()));
        all.add(new SqlEvidenceView());
        return all;
    }

    private void open(Path folder, Optional<SSLContext> tls) {
        db = Database.open(folder.resolve("hub.db"));
        journals = new SqlJournals(db, views());
        enrolments = new SqlEnrolments(db);
        Clock time = clock;
        var files = new SqlSealedFiles(db);
        evidence = new EvidenceIntake(
                new SqlUploads(db, files),
                files,
                new VaultFolder(folder.resolve("vault"), new SecureRandom()),
                new VaultRoom(near -> room.get(), 0),
                device -> HubEvidence.standing(enrolments.find(device)),
                keys,
                time,
                QUOTA);
        var kept = new SqlKeptSegments(db);
        byte[] key = keys.signing().open();
        books = new SqlFeedBooks(db, journals, key);
        var register = new SqlFeedRegister(db, books, key, named.name(), time);
        persons = new HubPersons(
                db, journals, enrolments, keys, ErasedFiles.in(folder.resolve("vault"), db, journals), time);
        intake = new Intake(persons, kept, enrolments, keys, time);
        people = new FeedOffice(books, enrolments, register, key, named.name(), time);
        feed = new FeedDesk(journals, kept, enrolments, register, new SqlFeedReach(db), keys, time);
        greeting = new Greeting(named, keys.signing().signer(), time, "Suar");
        server = new HubServer(
                intake, feed, greeting, new TusService(evidence)::routes, InetAddress.getLoopbackAddress(), 0, tls);
        try {
            address = server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
