package id.suar.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Role;
import id.suar.db.Database;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a wider office erases reaches the narrower device that recorded it, whose feed never has that
/// office's journal.
class DownwardErasureTest {

    private static final String WHY = "Diminta oleh yang bersangkutan";

    @TempDir
    Path folder;

    private Office hub;
    private Laptop narrow;
    private Laptop beside;
    private Laptop office;
    private Hands hands;
    private SealedPart part;
    private Entry record;

    @BeforeEach
    void open() throws Exception {
        hub = new Office(Files.createDirectory(folder.resolve("hub")));
        narrow = laptop("a", Role.PWC_STAFF, "640203");
        beside = laptop("b", Role.PWC_MEMBER, "640203");
        office = laptop("kab", Role.KAB_MEMBER, "6402");
        hands = new Hands(narrow);
        part = hands.sealed.seal(MadePersons.reporter(1));
        record = MadePersons.record(narrow, part);
        narrow.exchange(hub.address());
        office.exchange(hub.address());
    }

    @AfterEach
    void close() {
        office.close();
        beside.close();
        narrow.close();
        hub.close();
    }

    @Test
    void theDeviceThatRecordedItForgetsAndSeesThatItWasErased() {
        var erased = (PersonEraser.Erased.Done) new Hands(office).eraser.erase(part.id(), ErasureBasis.REQUEST, WHY);
        office.exchange(hub.address());
        assertThat(boxes(hub.db)).isZero();
        assertThat(boxes(narrow.db)).isEqualTo(2);

        narrow.exchange(hub.address());
        hands.erasures.carryOut();

        assertThat(narrow.journals.find(erased.entry()))
                .as("the office's own entry")
                .isEmpty();
        assertThat(boxes(narrow.db)).isZero();
        assertThat(hands.reader.open(part.id(), "Klarifikasi")).isInstanceOf(PersonReader.Opened.Erased.class);
        assertThat(hands.persons.find(part.id()).getFirst().erased()).isPresent();
        assertThat(hands.erasures.list()).singleElement().satisfies(one -> {
            assertThat(one.carriedOut()).isPresent();
            assertThat(one.basis()).isEqualTo("request");
            assertThat(one.reason()).isEmpty();
        });
        assertThat(hands.erasures.kept()).isEmpty();
        assertThat(narrow.journals.verify().faults()).isEmpty();

        // Said once, however often it comes, and shown once where the erasure itself is.
        office.exchange(hub.address());
        office.exchange(hub.address());
        narrow.exchange(hub.address());
        assertThat(new Hands(office).erasures.list()).hasSize(1);
        assertThat(said(hub.db)).isEqualTo(2);
    }

    @Test
    void nobodyElseSpeaksForTheHub() throws Exception {
        forge(record.id());
        narrow.exchange(hub.address());
        hands.erasures.carryOut();

        assertThat(boxes(hub.db)).isEqualTo(1);
        assertThat(boxes(narrow.db)).isEqualTo(2);
        assertThat(hands.persons.find(part.id()).getFirst().erased()).isEmpty();
    }

    @Test
    void whoSaysThatItWasRepeatedKeepsNothingAndHidesNothing() throws Exception {
        var above = new Hands(office);
        var erased = (PersonEraser.Erased.Done) above.eraser.erase(part.id(), ErasureBasis.REQUEST, WHY);
        // Numbers of entries can be guessed: this one comes before what it speaks of.
        forge(erased.entry());
        office.exchange(hub.address());
        narrow.exchange(hub.address());
        hands.erasures.carryOut();

        assertThat(boxes(narrow.db)).isZero();
        office.exchange(hub.address());
        assertThat(above.erasures.list()).hasSize(2);
    }

    private void forge(EntryId repeated) throws Exception {
        var journal = new Journal(beside.journals, () -> beside.journals.current(beside.profile.device()));
        var forged = new PersonErasures.Repeatable(
                repeated, record.id(), part.id(), "Hub", "request", narrow.profile.device(), Set.of());
        journal.append(forged.again(beside.clock.instant()));
        beside.exchange(hub.address());
    }

    private Laptop laptop(String name, Role role, String scope) throws Exception {
        return new Laptop(Files.createDirectory(folder.resolve(name)), hub.card(name, role, scope));
    }

    private static int boxes(Database db) {
        return count(db, "SELECT count(*) FROM person_wrap WHERE box <> zeroblob(80)");
    }

    private static int said(Database db) {
        return count(db, "SELECT count(*) FROM person_erasing");
    }

    private static int count(Database db, String query) {
        return db.read(handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }
}
