package id.suar.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.Entry;
import id.suar.journal.JournalId;
import id.suar.journal.Segment;
import id.suar.journal.SegmentCodec;
import id.suar.sync.Answer;
import id.suar.sync.Outbox;
import id.suar.sync.Packed;
import id.suar.sync.Parcel;
import id.suar.sync.ParcelCodec;
import id.suar.sync.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys reach the hub with the entries that they belong to, by whatever way a parcel goes, and never without.
class PersonDeliveryTest {

    @TempDir
    Path folder;

    private Office hub;
    private Laptop laptop;

    @BeforeEach
    void open() throws Exception {
        hub = new Office(Files.createDirectory(folder.resolve("hub")));
        laptop = new Laptop(Files.createDirectory(folder.resolve("a")), hub.card("Petugas"));
    }

    @AfterEach
    void close() {
        laptop.close();
        hub.close();
    }

    @Test
    void aReceiptMeansThatTheHubCanReadTheReporter() {
        laptop.notes(3);
        SealedPart part = MadePersons.sealed(laptop).seal(MadePersons.reporter(1));
        MadePersons.record(laptop, part);
        laptop.notes(3);

        laptop.sync(hub.address());

        assertThat(laptop.outbox.standing().waiting()).isZero();
        assertThat(readAt(hub, part)).contains(MadePersons.reporter(1));
    }

    @Test
    void manyParcelsBringEachItsOwnKeys() {
        var parts = new java.util.ArrayList<SealedPart>();
        for (int i = 0; i < 60; i++) {
            parts.add(MadePersons.sealed(laptop).seal(MadePersons.reporter(i)));
            MadePersons.record(laptop, parts.getLast());
        }
        laptop.sync(hub.address());
        for (int i = 0; i < parts.size(); i++) {
            assertThat(readAt(hub, parts.get(i))).as("%d", i).contains(MadePersons.reporter(i));
        }
    }

    @Test
    void theSizeOfAParcelCountsWhatGoesBeside() {
        for (int i = 0; i < 40; i++) {
            MadePersons.record(laptop, MadePersons.sealed(laptop).seal(MadePersons.reporter(i)));
        }
        Packed whole = parcel(40);
        Packed half = parcel(20);
        assertThat(half.bytes().length).isBetween(whole.bytes().length / 3, whole.bytes().length * 2 / 3);
        var wraps = new SqlEnclosedWraps(laptop.db, hub.keys.id()).of(journal(), 1, 40);
        assertThat(wraps.length).isEqualTo(EnclosedWrapsCodec.bytes(40));
        assertThat(whole.bytes().length).isGreaterThan(wraps.length + 40 * 280);
    }

    @Test
    void theSameParcelAgainChangesNothing() {
        SealedPart part = MadePersons.sealed(laptop).seal(MadePersons.reporter(1));
        MadePersons.record(laptop, part);
        Packed parcel = parcel(10);
        hub.intake.take(parcel.bytes());
        long before = wraps(hub);
        assertThat(hub.intake.take(parcel.bytes()).answer()).isInstanceOf(Answer.Received.class);
        assertThat(wraps(hub)).isEqualTo(before).isEqualTo(1);
    }

    @Test
    void aHubPutBackGetsTheKeysAgain() throws Exception {
        SealedPart part = MadePersons.sealed(laptop).seal(MadePersons.reporter(1));
        laptop.notes(2);
        MadePersons.record(laptop, part);
        laptop.sync(hub.address());
        try (Office older = hub.on(Files.createDirectory(folder.resolve("older")))) {
            laptop.sync(older.address());
            assertThat(readAt(older, part)).contains(MadePersons.reporter(1));
        }
    }

    @Test
    void aForkTakesThePartsAlongAndTheirKeys() throws Exception {
        laptop.notes(2);
        laptop.sync(hub.address());
        laptop.close();
        Path image = Files.createDirectory(folder.resolve("image"));
        Files.copy(folder.resolve("a/suar.db"), image.resolve("suar.db"));
        laptop = new Laptop(folder.resolve("a"), laptop.profile.card(), laptop.keys);
        laptop.notes(2);
        laptop.sync(hub.address());

        try (var restored = new Laptop(image, laptop.profile.card(), laptop.keys)) {
            SealedPart part = MadePersons.sealed(restored).seal(MadePersons.reporter(2));
            MadePersons.record(restored, part);
            restored.sync(hub.address());
            assertThat(restored.journals.current(restored.profile.device()).generation())
                    .isEqualTo(1);
            assertThat(readAt(hub, part)).contains(MadePersons.reporter(2));
        }
    }

    @Test
    void keysThatDoNotFitAreLeftOutAndTheEntriesTaken() {
        laptop.sync(hub.address());
        SealedPart own = MadePersons.sealed(laptop).seal(MadePersons.reporter(1));
        SealedPart other = MadePersons.sealed(laptop).seal(MadePersons.reporter(2));
        MadePersons.record(laptop, own);
        SortedMap<PartId, byte[]> boxes = new TreeMap<>();
        var store = new SqlPersonWraps(laptop.db);
        // The box of another part, a box for a part that the segment does not hold, noise.
        boxes.put(
                own.id(),
                store.find(other.id(), laptop.profile.device(), hub.keys.id()).orElseThrow());
        boxes.put(
                other.id(),
                store.find(other.id(), laptop.profile.device(), hub.keys.id()).orElseThrow());
        boxes.put(new PartId("ab".repeat(16)), new byte[PartKeys.BYTES]);

        assertThat(answer(EnclosedWrapsCodec.encode(boxes))).isInstanceOf(Answer.Received.class);
        assertThat(wraps(hub)).isZero();
        // The right one later still counts.
        hub.intake.take(parcel(10).bytes());
        assertThat(readAt(hub, own)).contains(MadePersons.reporter(1));
    }

    /// A journal never stands still for what lay beside it.
    @Test
    void whatIsNotReadableBesideKeepsNoEntriesBack() {
        laptop.sync(hub.address());
        SealedPart part = MadePersons.sealed(laptop).seal(MadePersons.reporter(1));
        MadePersons.record(laptop, part);
        assertThat(answer(new byte[] {1, 0, 9, 9})).isInstanceOf(Answer.Received.class);
        assertThat(hub.journals.head(journal()).seq()).isEqualTo(1);
        assertThat(wraps(hub)).isZero();
        hub.intake.take(parcel(10).bytes());
        assertThat(readAt(hub, part)).contains(MadePersons.reporter(1));
    }

    /// The key would be lost if the receipt went out.
    @Test
    void whatALaterVersionPutsBesideWaitsForALaterHub() {
        laptop.sync(hub.address());
        MadePersons.record(laptop, MadePersons.sealed(laptop).seal(MadePersons.reporter(1)));
        assertThat(answer(new byte[] {9, 9, 9}))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.NEWER_VERSION));
        assertThat(hub.journals.head(journal()).seq()).isZero();
    }

    /// To a hub that knows nothing of keys beside, a parcel with some is of a later version, and one without is not.
    @Test
    void onlyAParcelWithSomethingBesideIsOfTheThirdVersion() {
        laptop.notes(1);
        assertThat(parcel(10).bytes()[2]).isEqualTo((byte) 2);
        MadePersons.record(laptop, MadePersons.sealed(laptop).seal(MadePersons.reporter(1)));
        byte[] parcel = parcel(10).bytes();
        assertThat(parcel[2]).isEqualTo((byte) 3);
        parcel[2] = 2;
        assertThat(hub.intake.take(parcel).answer()).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void aPartCopiedIntoAnotherDevicesJournalOpensNowhere() throws Exception {
        SealedPart part = MadePersons.sealed(laptop).seal(MadePersons.reporter(1));
        MadePersons.record(laptop, part);
        laptop.sync(hub.address());
        try (var thief = new Laptop(Files.createDirectory(folder.resolve("b")), hub.card("Lain"))) {
            Entry copied = MadePersons.record(thief, part);
            thief.sync(hub.address());
            assertThat(hub.journals.find(copied.id())).isPresent();
            assertThat(readAt(hub, part, thief.profile.device())).isEmpty();
        }
    }

    private Optional<Map<String, String>> readAt(Office office, SealedPart part) {
        return readAt(office, part, laptop.profile.device());
    }

    private static Optional<Map<String, String>> readAt(Office office, SealedPart part, String device) {
        var opener = PartKeys.opener(office.keys.sealing());
        var owner = new PersonOwner(office.keys.id(), java.util.List::of, () -> Optional.of(opener));
        var sealed = new SealedPersons(new SqlPersonWraps(office.db), owner, new java.security.SecureRandom());
        return sealed.open(part, device) instanceof SealedPersons.Opening.Open(Map<String, String> fields)
                ? Optional.of(fields)
                : Optional.empty();
    }

    private Answer answer(byte[] beside) {
        Segment segment = laptop.journals.segment(journal(), 0, 10, 100_000);
        byte[] signed = SegmentCodec.encode(segment, laptop.keys.signing().signer());
        return hub.intake
                .take(ParcelCodec.encode(
                        new Parcel(signed, beside, Optional.empty()),
                        hub.keys.id(),
                        ParcelCodec.sealer(hub.keys.sealing().open())))
                .answer();
    }

    private Packed parcel(int most) {
        return parcel(0, most);
    }

    private Packed parcel(long after, int most) {
        return laptop.packer.pack(new Outbox.Place(journal(), after), most, true);
    }

    private JournalId journal() {
        return laptop.journals.current(laptop.profile.device());
    }

    private static long wraps(Office office) {
        return office.db.read(handle -> handle.createQuery("SELECT count(*) FROM person_wrap")
                .mapTo(Long.class)
                .one());
    }
}
