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
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes home from the hub, told with real devices, a real hub and a real socket between them.
class FeedStoriesTest {

    @TempDir
    Path root;

    private District district;
    private Office hub;
    private Laptop one;
    private Laptop other;

    @BeforeEach
    void open() throws IOException {
        district = new District(root);
        hub = district.hub;
        one = district.one;
        other = district.other;
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    void whatOneRecordsTheOtherReads() {
        one.notes(25);
        district.deliver(one);
        other.notes(3);
        district.deliver(other);

        assertThat(Laptop.all(other.journals, one.profile.device()))
                .isEqualTo(Laptop.all(one.journals, one.profile.device()))
                .hasSize(25);
        assertThat(other.shelf.entries()).isEqualTo(25);
        assertThat(other.journals.verify().faults()).isEmpty();
        assertThat(one.shelf.entries()).isZero();
        district.deliver(one);
        assertThat(one.shelf.entries()).isEqualTo(3);
    }

    @Test
    void entriesOfOthersAreNotInOnesOwnOutbox() {
        one.notes(25);
        district.deliver(one);
        district.deliver(other);

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
        district.deliver(other);

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
        district.deliver(one);
        district.deliver(other);
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
        district.deliver(one);
        district.deliver(other);
        amend(one, note, "of one");
        amend(other, note, "of the other");
        district.deliver(one);
        district.deliver(other);
        district.deliver(one);

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
        district.deliver(one);
        hub.enrolments.revoke(one.profile.device(), hub.clock.instant());
        try (Laptop successor = district.laptop("successor", "Panwaslu Samboja", Role.PWC_STAFF, "640203")) {
            district.deliver(successor);
            assertThat(Laptop.all(successor.journals, one.profile.device()))
                    .isEqualTo(Laptop.all(one.journals, one.profile.device()))
                    .hasSize(200);
        }
    }

    @Test
    void aDiskThatLacksItsOwnEndedJournalGetsItBack() throws IOException {
        SignedCard card = hub.card("Panwaslu Muara Jawa");
        try (Laptop first = new Laptop(district.folder("first"), card)) {
            first.notes(10);
            district.deliver(first);
            try (Laptop again = new Laptop(district.folder("again"), card, first.keys)) {
                district.deliver(again);
                again.notes(2);
                district.deliver(again);
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
    void ofAHubThatWasRestoredTheOtherHistoryIsTakenAndTheOldOneKept() throws IOException {
        one.notes(10);
        district.deliver(one);
        hub.db.backupTo(district.folder("old").resolve("hub.db"));
        one.db.backupTo(district.folder("copied").resolve("suar.db"));
        one.notes(5);
        district.deliver(one);
        district.deliver(other);
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
}
