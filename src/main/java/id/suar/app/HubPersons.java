package id.suar.app;

import id.suar.access.Account;
import id.suar.access.HubKeys;
import id.suar.db.Database;
import id.suar.hub.Adoption;
import id.suar.hub.Enrolments;
import id.suar.hub.FeedBooks;
import id.suar.hub.KnownDevice;
import id.suar.hub.SqlFeedBooks;
import id.suar.journal.Adopted;
import id.suar.journal.EntryId;
import id.suar.journal.Journals;
import id.suar.journal.MalformedSegment;
import id.suar.journal.Segment;
import id.suar.person.PartKeys;
import id.suar.person.PartRights;
import id.suar.person.PersonErasures;
import id.suar.person.PersonFiles;
import id.suar.person.PersonIntake;
import id.suar.person.SqlPersonErasures;
import id.suar.person.SqlPersonWraps;
import id.suar.sync.FeedPurpose;
import id.suar.sync.SqlFeedOwn;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A hub's taking of segments with the keys to the persons in them: entries, views and keys in one transaction. What is
/// erased by an entry that came is erased before the receipt goes out.
public final class HubPersons implements Adoption {

    private static final Logger LOG = Logger.getLogger(HubPersons.class.getName());

    private final Database db;
    private final Journals journals;
    private final PersonIntake intake;
    private final PersonErasures erasures;
    private final Enrolments enrolments;
    private final FeedBooks books;
    private final Clock clock;

    /// @param files that go with persons
    public HubPersons(
            Database db, Journals journals, Enrolments enrolments, HubKeys keys, PersonFiles files, Clock clock) {
        this.db = db;
        this.journals = journals;
        this.enrolments = enrolments;
        this.books = new SqlFeedBooks(db, journals, keys.signing().open());
        this.clock = clock;
        var rights = new PartRights(
                device -> enrolments.find(device).map(known -> new Account(known.role(), known.scope())),
                device -> SqlFeedOwn.writes(db, device));
        this.erasures = new SqlPersonErasures(db, rights, files, clock);
        this.intake = new PersonIntake(new SqlPersonWraps(db), erasures, keys.id(), PartKeys.opener(keys.sealing()));
    }

    @Override
    public OptionalInt newer(byte[] beside) {
        return PersonIntake.newer(beside);
    }

    @Override
    public Adopted adopt(Segment segment, byte[] beside) throws MalformedSegment {
        if (!PersonIntake.readable(beside)) {
            LOG.log(Level.WARNING, "what lay beside entries of {0} is not readable; they are taken", segment.journal());
        }
        Adopted adopted = db.write(_ -> {
            Adopted taken = journals.adopt(segment);
            if (taken instanceof Adopted.Kept) {
                intake.take(segment, beside);
            }
            return taken;
        });
        if (intake.erase(segment)) {
            repeat();
        }
        return adopted;
    }

    /// Carries out what was recorded and is still due, and sees to the log.
    public void catchUp() {
        new DueErasures(erasures).run();
        repeat();
    }

    /// A device that recorded a part does not read the journals of wider offices: what they erase is said
    /// again in the hub's own journal for its region.
    private void repeat() {
        Set<Map.Entry<EntryId, String>> now = new HashSet<>();
        for (PersonErasures.Repeatable one : erasures.repeatable()) {
            unheard(one)
                    .filter(region -> now.add(Map.entry(one.entry(), region)))
                    .ifPresent(
                            region -> books.write(FeedPurpose.ORDERS, region, one.again(clock.instant()), List.of()));
        }
    }

    /// The region of the device that recorded the part, where it neither reads the erasure nor was told.
    private Optional<String> unheard(PersonErasures.Repeatable one) {
        Optional<String> by = enrolments.find(one.entry().journal().device()).map(KnownDevice::scope);
        return enrolments
                .find(one.home())
                .map(KnownDevice::scope)
                .filter(region -> !one.said().contains(region))
                .filter(region -> by.filter(scope -> scope.startsWith(region)).isEmpty());
    }
}
