package id.suar.faults;

import id.suar.access.DeviceKeys;
import id.suar.access.DeviceProfile;
import id.suar.access.SignedCard;
import id.suar.db.Database;
import id.suar.evidence.delivery.SqlEvidenceOutbox;
import id.suar.journal.ChainedEntry;
import id.suar.journal.Ed25519;
import id.suar.journal.Entry;
import id.suar.journal.Journals;
import id.suar.journal.NewEntry;
import id.suar.journal.SqlJournals;
import id.suar.person.SqlEnclosedWraps;
import id.suar.sync.AnswerDesk;
import id.suar.sync.Courier;
import id.suar.sync.CourierWatch;
import id.suar.sync.FeedLine;
import id.suar.sync.FeedPuller;
import id.suar.sync.LinkProblem;
import id.suar.sync.Outbox;
import id.suar.sync.Packer;
import id.suar.sync.SqlFeedShelf;
import id.suar.sync.SqlHandovers;
import id.suar.sync.SqlPassages;
import id.suar.sync.SqlReceipts;
import id.suar.sync.SyncOutcome;
import id.suar.sync.Transport;
import id.suar.sync.http.Clients;
import id.suar.sync.http.HttpTransport;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A device with its own folder and clock. Its rests take no time.
public final class Laptop implements AutoCloseable {

    public final SteppedClock clock = new SteppedClock();
    public final DeviceProfile profile;
    public final DeviceKeys keys;
    public final Database db;
    public final Journals journals;
    public final SqlReceipts receipts;
    public final SqlHandovers handovers;
    public final SqlPassages passages;
    public final Outbox outbox;
    public final Packer packer;
    public final AnswerDesk desk;
    public final SqlFeedShelf shelf;

    public Laptop(Path folder, SignedCard card) {
        this(folder, card, DeviceKeys.generate(new SecureRandom()));
    }

    public Laptop(Path folder, SignedCard card, DeviceKeys keys) {
        this.keys = keys;
        profile = new DeviceProfile(card);
        db = Database.open(folder.resolve("suar.db"));
        journals = new SqlJournals(db, Office.views());
        receipts = new SqlReceipts(db);
        handovers = new SqlHandovers(db);
        passages = new SqlPassages(db);
        outbox = new Outbox(journals, receipts, handovers, profile.device());
        packer = new Packer(journals, new SqlEnclosedWraps(db, profile.hub().id()), profile, keys);
        shelf = new SqlFeedShelf(db, journals, profile.device());
        desk = new AnswerDesk(
                journals,
                receipts,
                Ed25519.check(profile.hub().signKey()),
                profile.device(),
                new SqlEvidenceOutbox(db)::lapse);
    }

    public List<Entry> notes(int count) {
        return notes("test.note/1", IntStream.range(0, count).mapToObj(i -> "note " + i + " of many"));
    }

    public List<Entry> notes(String kind, Stream<String> texts) {
        List<NewEntry> entries = texts.map(text -> NewEntry.begin(clock.instant(), "pengawas", kind, cborText(text)))
                .toList();
        return journals.append(journals.current(profile.device()), entries);
    }

    public SyncOutcome sync(URI hub) {
        return sync(hub, Duration.ofSeconds(60));
    }

    public SyncOutcome sync(URI hub, Duration giveUp) {
        // A new client has no connection left from before, so that each run meets the line's next fault.
        try (HttpClient client = Clients.hub().build()) {
            return sync(new HttpTransport(client, List.of(hub)), giveUp);
        }
    }

    public SyncOutcome sync(Transport transport, Duration giveUp) {
        return new Courier(outbox, passages, packer, desk, transport, clock, clock::step, new Random(7), List.of())
                .run(giveUp, CourierWatch.NONE);
    }

    /// Delivers, and brings home what others recorded.
    public SyncOutcome exchange(URI hub) {
        try (HttpClient client = Clients.hub().build()) {
            var transport = new HttpTransport(client, List.of(hub));
            return new Courier(
                            outbox,
                            passages,
                            packer,
                            desk,
                            transport,
                            clock,
                            clock::step,
                            new Random(7),
                            List.of(feed(transport)))
                    .run(Duration.ofSeconds(60), CourierWatch.NONE);
        }
    }

    public FeedPuller feed(FeedLine line) {
        return new FeedPuller(shelf, line, profile, keys, clock, new Random(11));
    }

    /// Only the feed, asked for once.
    ///
    /// @return what kept it from being done
    public Optional<LinkProblem> pull(FeedLine line) {
        try {
            return feed(line).run(clock.instant().plusSeconds(60), CourierWatch.NONE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Everything of this device's journals as the chain covers it.
    public static List<List<Byte>> all(Journals journals, String device) {
        return journals.heads().stream()
                .filter(head -> head.journal().device().equals(device))
                .flatMap(head ->
                        journals.segment(head.journal(), 0, Integer.MAX_VALUE, Integer.MAX_VALUE).entries().stream())
                .map(ChainedEntry::bytes)
                .map(Laptop::boxed)
                .toList();
    }

    @Override
    public void close() {
        db.close();
    }

    private static byte[] cborText(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] item = new byte[utf8.length + 3];
        item[0] = 0x79;
        item[1] = (byte) (utf8.length >> 8);
        item[2] = (byte) utf8.length;
        System.arraycopy(utf8, 0, item, 3, utf8.length);
        return item;
    }

    private static List<Byte> boxed(byte[] bytes) {
        Byte[] all = new Byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = bytes[i];
        }
        return List.of(all);
    }
}
