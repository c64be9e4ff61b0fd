package id.suar.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Account;
import id.suar.access.Role;
import id.suar.db.Database;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.Entry;
import id.suar.journal.Journal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is erased by whom: nobody gets a right by copying, nobody takes one away from those who have it.
class ErasureRightsTest {

    private static final String WHY = "Diminta oleh yang bersangkutan";

    @TempDir
    Path folder;

    private Office hub;
    private Laptop laptop;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        hub = new Office(Files.createDirectory(folder.resolve("hub")));
        laptop = laptop("a", Role.PWC_MEMBER, "640203");
        hands = new Hands(laptop);
    }

    @AfterEach
    void close() {
        laptop.close();
        hub.close();
    }

    @Test
    void aCopyAmongRequestsGivesThePpidNoRightToTheReporter() throws Exception {
        SealedPart part = hands.sealed.seal(MadePersons.reporter(1));
        MadePersons.record(laptop, part);
        laptop.sync(hub.address());
        try (var ppid = laptop("ppid", Role.PPID, "6402")) {
            Entry copied = MadePersons.record(ppid, "information.request/1", part);
            erased(ppid, part.id(), copied);
            ppid.sync(hub.address());
        }
        assertThat(boxes(hub.db, part.id())).isEqualTo(1);
    }

    @Test
    void anErasureByWhoMayNotNeitherCountsNorBlocks() throws Exception {
        SealedPart part = hands.sealed.seal(MadePersons.reporter(1));
        Entry record = MadePersons.record(laptop, part);
        laptop.sync(hub.address());
        try (var stranger = laptop("b", Role.PWC_MEMBER, "640203");
                var office = laptop("kab", Role.KAB_MEMBER, "6402")) {
            erased(stranger, part.id(), record);
            stranger.sync(hub.address());
            office.exchange(hub.address());
            office.exchange(hub.address());
            var above = new Hands(office);
            assertThat(above.erasures.list()).hasSize(1);
            assertThat(above.persons.find(part.id()).getFirst().erased()).isEmpty();

            assertThat(above.eraser.erase(part.id(), ErasureBasis.REQUEST, WHY))
                    .isInstanceOf(PersonEraser.Erased.Done.class);
            office.sync(hub.address());

            assertThat(boxes(hub.db, part.id())).isZero();
            assertThat(above.persons.find(part.id()).getFirst().erased()).isPresent();
            assertThat(above.eraser.erase(part.id(), ErasureBasis.REQUEST, WHY))
                    .isInstanceOf(PersonEraser.Erased.Already.class);
        }
    }

    @Test
    void whoTakesThePartsNameFirstNeitherKeepsItsPlaceNorErasesIt() throws Exception {
        SealedPart part = hands.sealed.seal(MadePersons.reporter(1));
        MadePersons.record(laptop, part);
        try (var thief = laptop("b", Role.PWC_MEMBER, "640203")) {
            byte[] key = new byte[32];
            var readers = MadePersons.owner(thief).readers().get();
            var other = SealedPartCodec.seal(Map.of("reporter.name", "Lain"), part.id(), key, thief.profile.device());
            new SqlPersonWraps(thief.db)
                    .keep(part.id(), thief.profile.device(), PartKeys.close(key, part.id(), readers));
            MadePersons.record(thief, other);
            thief.sync(hub.address());
            laptop.sync(hub.address());
            assertThat(boxes(hub.db, part.id())).isEqualTo(2);

            new Hands(thief).eraser.erase(part.id(), ErasureBasis.REQUEST, WHY);
            thief.sync(hub.address());
        }
        assertThat(boxes(hub.db, part.id())).isEqualTo(1);
        var owner = new PersonOwner(hub.keys.id(), List::of, () -> Optional.of(PartKeys.opener(hub.keys.sealing())));
        assertThat(new SealedPersons(new SqlPersonWraps(hub.db), owner, new SecureRandom())
                        .open(part, laptop.profile.device()))
                .isEqualTo(new SealedPersons.Opening.Open(MadePersons.reporter(1)));
    }

    @Test
    void whatIsDestroyedWhileTheLogIsEmptiedIsNotCalledClean() {
        SealedPart first = hands.sealed.seal(MadePersons.reporter(1));
        SealedPart second = hands.sealed.seal(MadePersons.reporter(2));
        Entry record = MadePersons.record(laptop, first, second);
        erased(laptop, first.id(), record);
        var later = erasures(() -> false);
        erasures(() -> {
                    boolean emptied = laptop.db.emptyLog();
                    erased(laptop, second.id(), record);
                    later.carryOut();
                    return emptied;
                })
                .carryOut();

        assertThat(hands.erasures.list())
                .extracting(RecordedErasure::part, RecordedErasure::clean)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(first.id(), true),
                        org.assertj.core.api.Assertions.tuple(second.id(), false));
    }

    @Test
    void parcelAfterParcelTheLogIsLookedAfterOnceAMinute() {
        SealedPart part = hands.sealed.seal(MadePersons.reporter(1));
        erased(laptop, part.id(), MadePersons.record(laptop, part));
        List<Integer> tries = new ArrayList<>();
        var busy = erasures(() -> !tries.add(1));
        String device = laptop.profile.device();
        busy.carryOut(device, Set.of(part.id()));
        assertThat(boxes(laptop.db, part.id())).isZero();
        for (int i = 0; i < 5; i++) {
            busy.carryOut(device, Set.of());
        }
        assertThat(tries).hasSize(1);
        laptop.clock.step(Duration.ofSeconds(61));
        busy.carryOut(device, Set.of());
        assertThat(tries).hasSize(2);
    }

    @Test
    void whatIsErasedIsNotSentAgain() {
        SealedPart part = hands.sealed.seal(MadePersons.reporter(1));
        MadePersons.record(laptop, part);
        var beside = new SqlEnclosedWraps(laptop.db, hub.keys.id());
        var journal = laptop.journals.current(laptop.profile.device());
        assertThat(beside.of(journal, 1, 10)).isNotEmpty();
        hands.eraser.erase(part.id(), ErasureBasis.REQUEST, WHY);
        assertThat(beside.of(journal, 1, 10)).isEmpty();
    }

    private Laptop laptop(String name, Role role, String scope) throws Exception {
        return new Laptop(Files.createDirectory(folder.resolve(name)), hub.card(name, role, scope));
    }

    private SqlPersonErasures erasures(java.util.function.BooleanSupplier log) {
        var rights = new PartRights(device -> Optional.of(new Account(Role.PWC_MEMBER, "640203")));
        return new SqlPersonErasures(laptop.db, rights, PersonFiles.NONE, laptop.clock, log);
    }

    /// The entry alone, as whoever may not could write it too.
    private static void erased(Laptop by, PartId part, Entry about) {
        var journal = new Journal(by.journals, () -> by.journals.current(by.profile.device()));
        var place = new RecordedPerson(
                part, about.id(), about.id(), about.kind(), about.recordedAt(), "", 0, true, Optional.empty());
        new PersonNotes(journal, by.clock, "Orang").erased(place, ErasureBasis.REQUEST, WHY);
    }

    private static int boxes(Database db, PartId part) {
        return db.read(
                handle -> handle.createQuery("SELECT count(*) FROM person_wrap WHERE part = ? AND box <> zeroblob(80)")
                        .bind(0, part.hex())
                        .mapTo(Integer.class)
                        .one());
    }
}
