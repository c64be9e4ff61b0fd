package id.suar.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Role;
import id.suar.db.Database;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.Entry;
import id.suar.sync.Answer;
import id.suar.sync.Outbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Erased is erased: on the device, on the hub, in the raw files, and after everything that brings old things back.
class ErasureTest {

    private static final String WHY = "Diminta oleh yang bersangkutan";

    @TempDir
    Path folder;

    private Office hub;
    private Laptop laptop;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        hub = new Office(Files.createDirectory(folder.resolve("hub")));
        laptop = new Laptop(Files.createDirectory(folder.resolve("a")), hub.card("Anggota", Role.PWC_MEMBER, "640203"));
        hands = new Hands(laptop);
    }

    @AfterEach
    void close() {
        laptop.close();
        hub.close();
    }

    @Test
    void nothingOfTheKeyIsLeftInAnyFileOfEitherSide() throws Exception {
        SealedPart part = hands.sealed.seal(MadePersons.reporter(1));
        SealedPart stays = hands.sealed.seal(MadePersons.reporter(2));
        MadePersons.record(laptop, part, stays);
        List<byte[]> gone = new ArrayList<>(boxes(laptop.db, part.id()));
        laptop.sync(hub.address());
        gone.addAll(boxes(hub.db, part.id()));
        assertThat(gone).hasSize(3);
        assertThat(found(gone)).isNotEmpty();

        var erased = (PersonEraser.Erased.Done) hands.eraser.erase(part.id(), ErasureBasis.REQUEST, WHY);
        assertThat(erased.keyHere()).isTrue();
        laptop.sync(hub.address());

        assertThat(found(gone)).isEmpty();
        assertThat(found(texts(MadePersons.reporter(1).values()))).isEmpty();
        assertThat(boxes(hub.db, stays.id())).hasSize(1);
        assertThat(hands.reader.open(stays.id(), "Klarifikasi dijadwalkan"))
                .isInstanceOf(PersonReader.Opened.Shown.class);
        assertThat(hands.reader.open(part.id(), "Klarifikasi dijadwalkan"))
                .isInstanceOf(PersonReader.Opened.Erased.class);
        assertThat(laptop.journals.verify().faults()).isEmpty();
        assertThat(hub.journals.verify().faults()).isEmpty();
        assertThat(hands.erasures.list()).singleElement().satisfies(one -> {
            assertThat(one.entry()).isEqualTo(erased.entry());
            assertThat(one.carriedOut()).isPresent();
            assertThat(one.clean()).isTrue();
            assertThat(one.reason()).isEqualTo(WHY);
        });
    }

    /// Pages that were split, merged and moved leave nothing behind either.
    @Test
    void amongManyPartsTooNothingIsLeft() throws Exception {
        var random = new Random(20);
        List<PartId> all = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            SealedPart part = hands.sealed.seal(MadePersons.reporter(i));
            all.add(part.id());
            MadePersons.record(laptop, part);
        }
        Collections.shuffle(all, random);
        List<byte[]> gone = new ArrayList<>();
        for (PartId part : all.subList(0, 25)) {
            gone.addAll(boxes(laptop.db, part));
            assertThat(hands.eraser.erase(part, ErasureBasis.NOT_NEEDED, WHY))
                    .isInstanceOf(PersonEraser.Erased.Done.class);
        }
        assertThat(gone).hasSize(50);
        assertThat(found(gone)).isEmpty();
        assertThat(hands.persons.list()).filteredOn(RecordedPerson::keyHere).hasSize(45);
    }

    @Test
    void whatIsErasedDoesNotComeBackByTheOldParcel() {
        SealedPart part = hands.sealed.seal(MadePersons.reporter(1));
        MadePersons.record(laptop, part);
        byte[] old = laptop.packer
                .pack(new Outbox.Place(laptop.journals.current(laptop.profile.device()), 0), 10, true)
                .bytes();
        laptop.sync(hub.address());
        hands.eraser.erase(part.id(), ErasureBasis.REQUEST, WHY);
        laptop.sync(hub.address());

        assertThat(hub.intake.take(old).answer()).isInstanceOf(Answer.Received.class);
        assertThat(boxes(hub.db, part.id())).isEmpty();
        hub.journals.rebuild();
        laptop.journals.rebuild();
        assertThat(boxes(hub.db, part.id())).isEmpty();
        assertThat(boxes(laptop.db, part.id())).isEmpty();
    }

    @Test
    void aHubPutBackForgetsAgain() throws Exception {
        SealedPart part = hands.sealed.seal(MadePersons.reporter(1));
        MadePersons.record(laptop, part);
        laptop.sync(hub.address());
        Path older = Files.createDirectory(folder.resolve("older"));
        hub.db.backupTo(older.resolve("hub.db"));
        hands.eraser.erase(part.id(), ErasureBasis.REQUEST, WHY);
        laptop.sync(hub.address());

        try (Office restored = hub.on(older)) {
            assertThat(boxes(restored.db, part.id())).hasSize(1);
            laptop.sync(restored.address());
            assertThat(boxes(restored.db, part.id())).isEmpty();
        }
        // And one that has forgotten even the record gets it without its key.
        try (Office empty = hub.on(Files.createDirectory(folder.resolve("empty")))) {
            laptop.sync(empty.address());
            assertThat(empty.journals.verify().entries()).isGreaterThanOrEqualTo(2);
            assertThat(boxes(empty.db, part.id())).isEmpty();
        }
    }

    @Test
    void anOldParcelBehindTheErasureBringsNoKeyEither() throws Exception {
        SealedPart part = hands.sealed.seal(MadePersons.reporter(1));
        MadePersons.record(laptop, part);
        byte[] old = laptop.packer
                .pack(new Outbox.Place(laptop.journals.current(laptop.profile.device()), 0), 10, true)
                .bytes();
        hands.eraser.erase(part.id(), ErasureBasis.REQUEST, WHY);
        try (Office empty = hub.on(Files.createDirectory(folder.resolve("empty")))) {
            laptop.sync(empty.address());
            empty.intake.take(old);
            assertThat(boxes(empty.db, part.id())).isEmpty();
            assertThat(empty.db.<Long>read(handle -> handle.createQuery("SELECT count(*) FROM person_erasure")
                            .mapTo(Long.class)
                            .one()))
                    .isEqualTo(1);
        }
    }

    @Test
    void killedBetweenEntryAndKeyTheRestIsDoneAtTheNextOpening() {
        SealedPart part = hands.sealed.seal(MadePersons.reporter(1));
        MadePersons.record(laptop, part);
        // The entry is on disk, and nothing else has happened yet.
        RecordedPerson place = hands.persons.find(part.id()).getFirst();
        var journal =
                new id.suar.journal.Journal(laptop.journals, () -> laptop.journals.current(laptop.profile.device()));
        new PersonNotes(journal, laptop.clock, "Anggota").erased(place, ErasureBasis.REQUEST, WHY);
        assertThat(boxes(laptop.db, part.id())).hasSize(2);

        assertThat(new Hands(laptop).erasures.carryOut()).isEqualTo(1);
        assertThat(boxes(laptop.db, part.id())).isEmpty();
    }

    @Test
    void whoMayNotEraseChangesNothingHoweverItIsWritten() throws Exception {
        SealedPart part = hands.sealed.seal(MadePersons.reporter(1));
        Entry record = MadePersons.record(laptop, part);
        laptop.sync(hub.address());
        try (var stranger =
                new Laptop(Files.createDirectory(folder.resolve("b")), hub.card("Lain", Role.PWC_MEMBER, "640203"))) {
            // A record of its own with the same part, and an erasure about each.
            Entry copied = MadePersons.record(stranger, part);
            var journal = new id.suar.journal.Journal(
                    stranger.journals, () -> stranger.journals.current(stranger.profile.device()));
            var notes = new PersonNotes(journal, stranger.clock, "Lain");
            for (Entry about : List.of(copied, record)) {
                notes.erased(
                        new RecordedPerson(
                                part.id(),
                                about.id(),
                                about.id(),
                                "x/1",
                                about.recordedAt(),
                                "",
                                0,
                                true,
                                java.util.Optional.empty()),
                        ErasureBasis.REQUEST,
                        WHY);
            }
            stranger.sync(hub.address());
            assertThat(hub.journals.verify().entries()).isGreaterThanOrEqualTo(4);
            assertThat(boxes(hub.db, part.id())).hasSize(1);
        }
    }

    private static List<byte[]> boxes(Database db, PartId part) {
        return db.read(
                handle -> handle.createQuery("SELECT box FROM person_wrap WHERE part = ? AND box <> zeroblob(80)")
                        .bind(0, part.hex())
                        .map((row, context) -> row.getBytes("box"))
                        .list());
    }

    private static List<byte[]> texts(Iterable<String> texts) {
        List<byte[]> all = new ArrayList<>();
        texts.forEach(text -> all.add(text.getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    /// In which files any of these bytes stand, whichever file it is: database, log, index of the log.
    private List<String> found(List<byte[]> secrets) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> secrets.stream().anyMatch(secret -> holds(file, secret)))
                    .map(Path::toString)
                    .toList();
        }
    }

    /// Half of a box is too much as well.
    private static boolean holds(Path file, byte[] secret) {
        try {
            String all = Files.readString(file, StandardCharsets.ISO_8859_1);
            int half = Math.min(secret.length, 24);
            String first = new String(secret, 0, half, StandardCharsets.ISO_8859_1);
            String last = new String(secret, secret.length - half, half, StandardCharsets.ISO_8859_1);
            return all.contains(first) || all.contains(last);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
