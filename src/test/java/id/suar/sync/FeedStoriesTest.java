package id.suar.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Role;
import id.suar.access.SignedCard;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.Entry;
import id.suar.journal.Head;
import id.suar.journal.JournalId;
import id.suar.journal.NewEntry;
import id.suar.journal.NoteView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes home from the hub, told with real devices, a real hub and a real socket between them.
class FeedStoriesTest {

    private static final String VILLAGE = "6402032001";
    private static final String STATION = "6402032001001";

    @TempDir
    Path root;

    private Office hub;
    private Laptop one;
    private Laptop other;

    @BeforeEach
    void open() throws IOException {
        hub = new Office(folder("hub"));
        one = laptop("one", "Panwaslu Samboja", Role.PWC_STAFF, "640203");
        other = laptop("other", "Panwaslu Samboja II", Role.PWC_MEMBER, "640203");
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        hub.close();
    }

    @Test
    void whatOneRecordsTheOtherReads() {
        one.notes(25);
        deliver(one);
        other.notes(3);
        deliver(other);

        assertThat(Laptop.all(other.journals, one.profile.device()))
                .isEqualTo(Laptop.all(one.journals, one.profile.device()))
                .hasSize(25);
        assertThat(other.shelf.entries()).isEqualTo(25);
        assertThat(other.journals.verify().faults()).isEmpty();
        assertThat(one.shelf.entries()).isZero();
        deliver(one);
        assertThat(one.shelf.entries()).isEqualTo(3);
    }

    @Test
    void entriesOfOthersAreNotInOnesOwnOutbox() {
        one.notes(25);
        deliver(one);
        deliver(other);

        assertThat(other.outbox.standing().saved()).isZero();
        assertThat(other.outbox.waiting(100)).isEmpty();
        Entry foreign = other.journals
                .find(new id.suar.journal.EntryId(new JournalId(one.profile.device(), 0), 1))
                .orElseThrow();
        assertThat(other.outbox.whereabouts().apply(foreign.id())).isEqualTo(id.suar.journal.Whereabouts.RECEIVED);
    }

    @Test
    void manySmallSegmentsComeAsOneRunThatTheLastOneVouchesFor() {
        for (int i = 0; i < 30; i++) {
            one.notes(1);
            one.sync(hub.address());
        }
        deliver(other);

        assertThat(other.journals.head(new JournalId(one.profile.device(), 0)).seq())
                .isEqualTo(30);
        long kept = other.db.read(handle -> handle.createQuery("SELECT count(*) FROM kept_segment WHERE journal = ?")
                .bind(0, one.profile.device() + ".0")
                .mapTo(Long.class)
                .one());
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void whoeverHasEverythingAsksOneSmallQuestion() {
        one.notes(25);
        deliver(one);
        deliver(other);
        var line = new CountedLine(hub);

        assertThat(other.pull(line)).isEmpty();
        assertThat(line.requests).isEqualTo(1);
        assertThat(line.up).isLessThan(400);
        assertThat(line.down).isLessThan(200);
        System.out.println("nothing new: " + line.up + " B up, " + line.down + " B down");
    }

    @Test
    void twoWhoChangeTheSameRecordWithoutSeeingEachOtherBothSeeBoth() {
        Entry note = one.journals
                .append(
                        one.journals.current(one.profile.device()),
                        List.of(NoteView.note(one.clock.instant(), "a", "first")))
                .getFirst();
        deliver(one);
        deliver(other);
        amend(one, note, "of one");
        amend(other, note, "of the other");
        deliver(one);
        deliver(other);
        deliver(one);

        assertThat(rows(one)).isEqualTo(rows(other)).hasSize(1);
        assertThat(rows(hub)).isEqualTo(rows(one));
        assertThat(rows(one).getFirst()).contains("of one").contains("of the other");
        // Two heads: nobody has seen both when writing.
        assertThat(rows(one).getFirst().split("/2")).hasSizeGreaterThan(1);
        assertThat(one.journals.verify().faults()).isEmpty();
        assertThat(other.journals.verify().faults()).isEmpty();
    }

    @Test
    void aNewDeviceOfTheDistrictIsFilledWithWhatALostOneHadDelivered() throws IOException {
        one.notes(200);
        deliver(one);
        hub.enrolments.revoke(one.profile.device(), hub.clock.instant());
        try (Laptop successor = laptop("successor", "Panwaslu Samboja", Role.PWC_STAFF, "640203")) {
            deliver(successor);
            assertThat(Laptop.all(successor.journals, one.profile.device()))
                    .isEqualTo(Laptop.all(one.journals, one.profile.device()))
                    .hasSize(200);
        }
    }

    @Test
    void aDiskThatLacksItsOwnEndedJournalGetsItBack() throws IOException {
        SignedCard card = hub.card("Panwaslu Muara Jawa");
        try (Laptop first = new Laptop(folder("first"), card)) {
            first.notes(10);
            deliver(first);
            try (Laptop again = new Laptop(folder("again"), card, first.keys)) {
                deliver(again);
                again.notes(2);
                deliver(again);
                assertThat(again.journals
                                .head(new JournalId(card.card().device(), 0))
                                .seq())
                        .isEqualTo(10);
                assertThat(again.journals.current(card.card().device()).generation())
                        .isEqualTo(1);
                assertThat(again.outbox.standing().waiting()).isZero();
            }
        }
    }

    @Test
    void whoHasAPollingStationGetsNothingBeyondIt() throws IOException {
        try (Laptop village = laptop("village", "PKD", Role.PKD, VILLAGE);
                Laptop station = laptop("station", "PTS", Role.PTS, STATION);
                Laptop next = laptop("next", "PTS", Role.PTS, "6402032001002");
                Laptop twin = laptop("twin", "PTS", Role.PTS, STATION)) {
            for (Laptop each : List.of(one, village, station, next, twin)) {
                each.notes(4);
                each.sync(hub.address());
            }
            announce("6402", "for all");
            announce("640203", "for the district");
            announce("6402032001002", "for the next station");
            deliver(station);
            assertThat(devices(station)).containsExactly(twin.profile.device());
            assertThat(notices(station)).containsExactlyInAnyOrder("for all", "for the district");
            assertThat(listed(station)).containsExactlyInAnyOrder(station.profile.device(), twin.profile.device());
            deliver(village);
            assertThat(devices(village))
                    .containsExactlyInAnyOrder(station.profile.device(), next.profile.device(), twin.profile.device());
            deliver(one);
            assertThat(devices(one)).hasSize(4);
            assertThat(notices(one)).hasSize(3);
        }
    }

    @Test
    void aRevokedDeviceGetsNothing() {
        one.notes(5);
        deliver(one);
        deliver(other);
        hub.enrolments.revoke(other.profile.device(), hub.clock.instant());
        one.notes(5);
        deliver(one);

        assertThat(other.pull(new CountedLine(hub))).isPresent();
        assertThat(other.shelf.entries()).isEqualTo(5);
    }

    @Test
    void aScopeThatGrowsBringsWhatWasBefore() throws IOException {
        try (Laptop village = laptop("village", "PKD", Role.PKD, VILLAGE)) {
            one.notes(5);
            deliver(one);
            deliver(village);
            assertThat(village.shelf.entries()).isZero();
            hub.enrolments.move(village.profile.device(), "640203", hub.clock.instant());
            deliver(village);
            assertThat(village.shelf.entries()).isEqualTo(5);
            assertThat(village.shelf.scope()).contains("640203");

            hub.enrolments.move(village.profile.device(), VILLAGE, hub.clock.instant());
            one.notes(5);
            deliver(one);
            deliver(village);
            assertThat(village.shelf.entries()).isEqualTo(5);
            assertThat(village.shelf.scope()).contains(VILLAGE);
        }
    }

    @Test
    void ofAHubThatWasRestoredTheOtherHistoryIsTakenAndTheOldOneKept() throws IOException {
        one.notes(10);
        deliver(one);
        hub.db.backupTo(folder("old").resolve("hub.db"));
        one.db.backupTo(folder("copied").resolve("suar.db"));
        one.notes(5);
        deliver(one);
        deliver(other);
        try (Office old = hub.on(root.resolve("old"));
                Laptop copied = new Laptop(root.resolve("copied"), one.profile.card(), one.keys)) {
            copied.notes("test.note/1", Stream.of("another history", "of the same disk"));
            copied.sync(old.address());
            other.exchange(old.address());

            Head head = other.journals.head(new JournalId(one.profile.device(), 0));
            assertThat(head.seq()).isEqualTo(12);
            assertThat(head.hash())
                    .isEqualTo(copied.journals.head(head.journal()).hash());
            long apart =
                    other.db.read(handle -> handle.createQuery("SELECT count(*) FROM forked_entry WHERE journal = ?")
                            .bind(0, head.journal().toString())
                            .mapTo(Long.class)
                            .one());
            assertThat(apart).isEqualTo(5);
            assertThat(other.journals.verify().faults()).isEmpty();
        }
    }

    private void announce(String region, String text) {
        hub.people.announce(new FeedOrder(region, FeedOrder.Level.INFO, text, Optional.empty()));
    }

    private void deliver(Laptop laptop) {
        assertThat(laptop.exchange(hub.address()))
                .isInstanceOfSatisfying(
                        SyncOutcome.AllReceived.class,
                        all -> assertThat(all.unfinished()).isEmpty());
    }

    private void amend(Laptop laptop, Entry note, String text) {
        laptop.journals.append(
                laptop.journals.current(laptop.profile.device()),
                List.of(NewEntry.amend(
                        laptop.clock.instant(),
                        "b",
                        NoteView.NOTE,
                        note.id(),
                        List.of(note.id()),
                        text.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> rows(Laptop laptop) {
        return rows(laptop.db);
    }

    private static List<String> rows(Office office) {
        return rows(office.db);
    }

    private static List<String> rows(id.suar.db.Database db) {
        return db.read(
                handle -> handle.createQuery("SELECT text || ' ' || heads AS all_of_it FROM note ORDER BY subject")
                        .mapTo(String.class)
                        .list());
    }

    /// Whose entries are here, beside one's own.
    private static List<String> devices(Laptop laptop) {
        return laptop.db.read(handle -> handle.createQuery("""
                        SELECT DISTINCT substr(journal, 1, 16) FROM entry
                        WHERE substr(journal, 1, 16) <> ? AND journal NOT IN (SELECT journal FROM hub_journal)""")
                .bind(0, laptop.profile.device())
                .mapTo(String.class)
                .list());
    }

    private static List<String> notices(Laptop laptop) {
        return laptop.db.read(handle -> handle.createQuery("SELECT text FROM feed_notice")
                .mapTo(String.class)
                .list());
    }

    private static List<String> listed(Laptop laptop) {
        return laptop.db.read(handle -> handle.createQuery("SELECT device FROM feed_device")
                .mapTo(String.class)
                .list());
    }

    private Laptop laptop(String name, String owner, Role role, String scope) throws IOException {
        return new Laptop(folder(name), hub.card(owner, role, scope));
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }
}
