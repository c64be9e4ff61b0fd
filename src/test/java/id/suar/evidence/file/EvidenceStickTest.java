package id.suar.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.suar.evidence.SealedFile;
import id.suar.evidence.intake.Bringer;
import id.suar.evidence.sealed.ChunkLayout;
import id.suar.evidence.tus.EvidenceReceiptCodec;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.faults.Office;
import id.suar.i18n.Texts;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.file.Settling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Evidence that goes by stick: what fits, what lies there, what the hub makes of it, and the receipts.
class EvidenceStickTest {

    private static final StickRoom ROOM = Carrying.room(1L << 40);

    @TempDir
    Path root;

    private Office office;
    private Bringer device;
    private Carrying carrying;
    private Path stick;

    @BeforeEach
    void open() throws IOException {
        office = new Office(Files.createDirectories(root.resolve("hub")));
        device = new Bringer(office, root.resolve("device"), "Pengawas satu", true);
        carrying = new Carrying(device);
        stick = Files.createDirectories(root.resolve("stick"));
    }

    @AfterEach
    void close() {
        device.close();
        office.close();
    }

    @Test
    void evidenceGoesAndItsReceiptComesBack() throws IOException {
        byte[] content = Bringer.noise(300_000);
        SealedFile file = device.put(content);
        carrying.recorded.add(file.id());
        HandedOver done = carrying.handOver(stick, ROOM);
        assertThat(done.files()).hasSize(1);
        assertThat(done.bytes()).isEqualTo(Files.size(done.files().getFirst().file()));
        assertThat(carrying.outbox.waiting()).as("handed over is not received").hasSize(1);

        var taken = carrying.at(office).take(stick, stick);
        assertThat(taken)
                .singleElement()
                .satisfies(one -> assertThat(one.finding())
                        .isInstanceOfSatisfying(EvidenceFinding.Received.class, received -> {
                            assertThat(received.before()).isFalse();
                            assertThat(received.recorded()).isTrue();
                        }));
        assertThat(Bringer.read(office, root.resolve("hub/vault"), file.id())).hasValue(content);

        assertThat(carrying.receipts().from(stick)).singleElement().matches(EvidenceReceiptImport.Read::received);
        assertThat(carrying.outbox.waiting()).isEmpty();
        assertThat(carrying.handOver(stick, ROOM).none()).isTrue();
    }

    /// Neither content, nor its hash, nor the device.
    @Test
    void aCarrierSeesNothing() throws IOException {
        byte[] content = "NIK 6402010203040005 ".repeat(50).getBytes(StandardCharsets.UTF_8);
        SealedFile file = device.put(content);
        Path on = carrying.handOver(stick, ROOM).files().getFirst().file();
        String all = new String(Files.readAllBytes(on), StandardCharsets.ISO_8859_1) + on.getFileName();
        assertThat(all).doesNotContain("NIK 6402").doesNotContain(file.id().hex());
        assertThat(all).doesNotContain(new String(file.id().bytes(), StandardCharsets.ISO_8859_1));
        assertThat(all).doesNotContain(device.laptop.profile.device());
    }

    @Test
    void whatFitsGoesAndWhatDoesNotIsTold() throws IOException {
        SealedFile small = device.put(Bringer.noise(10_000));
        SealedFile large = device.put(Bringer.noise(400_000));
        SealedFile middle = device.put(Bringer.noise(50_000));
        carrying.urgent.add(large.id());
        long room = EvidenceFile.length(small.sealedBytes()) + EvidenceFile.length(middle.sealedBytes());
        HandedOver done = carrying.handOver(stick, Carrying.room(room));
        assertThat(names(done)).containsExactly(small.name(), middle.name());
        assertThat(done.left()).isEqualTo(1);
        assertThat(done.leftBytes()).isEqualTo(EvidenceFile.length(large.sealedBytes()));
        for (Locale language : List.of(Texts.INDONESIAN, Texts.ENGLISH)) {
            assertThat(new EvidenceFileWords(Texts.of(language)).of(done, bytes -> "<" + bytes + ">"))
                    .contains("<" + room + ">", "<" + done.leftBytes() + ">");
        }
        HandedOver again = carrying.handOver(stick, ROOM);
        assertThat(names(again)).as("only what is not there").containsExactly(large.name());
        assertThat(again.already()).isEqualTo(2);
    }

    /// The same order as over the network.
    @Test
    void urgentGoesFirst() throws IOException {
        SealedFile small = device.put(Bringer.noise(10_000));
        SealedFile large = device.put(Bringer.noise(200_000));
        SealedFile picture = device.put(Bringer.noise(90_000));
        SealedFile thumbnail = device.put(Bringer.noise(70_000));
        device.files.thumbnail(picture.id(), thumbnail.id());
        carrying.urgent.add(large.id());
        assertThat(names(carrying.handOver(stick, ROOM)))
                .containsExactly(thumbnail.name(), large.name(), small.name(), picture.name());
    }

    @Test
    void whatWasSpoiledOnTheStickIsWrittenAgain() throws IOException {
        device.put(Bringer.noise(100_000));
        Path on = carrying.handOver(stick, ROOM).files().getFirst().file();
        for (int at : new int[] {0, 12, 40, EvidenceFile.HEAD - 1, EvidenceFile.HEAD + 3, 90_000}) {
            spoil(on, at);
            assertThat(carrying.handOver(stick, ROOM).files()).as("byte %d", at).hasSize(1);
        }
        assertThat(carrying.handOver(stick, ROOM).already()).isEqualTo(1);
    }

    @Test
    void damagedInTheVaultIsSaidAndNotHandedOver() throws IOException {
        SealedFile file = device.put(Bringer.noise(100_000));
        SealedFile gone = device.put(Bringer.noise(50_000));
        spoil(device.folder.file(file.name()), 5_000);
        Files.delete(device.folder.file(gone.name()));
        HandedOver done = carrying.handOver(stick, ROOM);
        assertThat(done.damaged()).isEqualTo(2);
        assertThat(ParcelFolder.files(stick, "")).isEmpty();
    }

    /// Each with a word of its own, in both languages, at the hub.
    @Test
    void everyKindOfFileHasItsWord() throws IOException {
        device.put(Bringer.noise(150_000));
        Path on = carrying.handOver(stick, ROOM).files().getFirst().file();
        byte[] whole = Files.readAllBytes(on);
        Path folder = Files.createDirectories(root.resolve("all"));
        put(folder, "1-half", Arrays.copyOf(whole, whole.length / 2));
        put(folder, "2-altered", changed(whole, whole.length / 2));
        put(folder, "3-newer", changed(whole, 2));
        put(folder, "4-note", "buy rice".getBytes(StandardCharsets.UTF_8));
        put(folder, "5-foreign", changed(whole, 5));
        put(folder, "6-early", whole);
        put(folder, "7-again", whole);
        try (Bringer stranger = new Bringer(office, root.resolve("stranger"), "Pengawas dua", false)) {
            stranger.put(Bringer.noise(9_000));
            Path theirs = new Carrying(stranger)
                    .handOver(root.resolve("theirs"), ROOM)
                    .files()
                    .getFirst()
                    .file();
            put(folder, "8-unknown", Files.readAllBytes(theirs));
        }
        var intake = carrying.at(office);
        List<EvidenceFinding> found = intake.take(folder, root.resolve("receipts")).stream()
                .map(EvidenceFileIntake.Taken::finding)
                .toList();
        assertThat(found.get(0)).isInstanceOf(EvidenceFinding.CutShort.class);
        assertThat(found.get(1)).isInstanceOf(EvidenceFinding.Altered.class);
        assertThat(found.get(2)).isInstanceOf(EvidenceFinding.Newer.class);
        assertThat(found.get(3)).isInstanceOf(EvidenceFinding.NotEvidence.class);
        assertThat(found.get(4)).isInstanceOf(EvidenceFinding.OtherHub.class);
        assertThat(found.get(5)).matches(one -> !((EvidenceFinding.Received) one).recorded());
        assertThat(found.get(6)).matches(one -> ((EvidenceFinding.Received) one).before());
        assertThat(found.get(7)).isEqualTo(new EvidenceFinding.Refused(UploadRefusal.UNKNOWN_DEVICE));
        assertThat(ParcelFolder.files(root.resolve("receipts"), EvidenceFile.RECEIPT))
                .hasSize(2);
        carrying.recorded.add(carrying.outbox.waiting().getFirst().content());
        found = Stream.concat(
                        found.stream(),
                        intake.take(folder, root.resolve("receipts")).stream()
                                .map(EvidenceFileIntake.Taken::finding)
                                .filter(EvidenceFinding.Received.class::isInstance)
                                .limit(1))
                .toList();
        for (Locale language : List.of(Texts.INDONESIAN, Texts.ENGLISH)) {
            var words = new EvidenceFileWords(Texts.of(language));
            // Seven words: what came early came early twice; then it is known as repeated.
            assertThat(found.stream().map(words::of).distinct())
                    .as("%s", language)
                    .hasSize(8);
        }
    }

    /// A half copy leaves nothing that is in the way of the whole one, and every single changed byte is found.
    @Test
    void changedAnywhereIsNeverReceived() throws IOException {
        device.put(Bringer.noise(70_000));
        byte[] whole = Files.readAllBytes(
                carrying.handOver(stick, ROOM).files().getFirst().file());
        Path folder = Files.createDirectories(root.resolve("one"));
        for (int at = 0; at < whole.length; at += at < EvidenceFile.HEAD + 40 ? 7 : 9_973) {
            if (at >= EvidenceFile.HEAD - 16 && at < EvidenceFile.HEAD) {
                continue; // The check is for the device that wrote it; the hub has its own ways.
            }
            put(folder, "a", changed(whole, at));
            assertThat(carrying.at(office).take(folder, folder))
                    .as("byte %d", at)
                    .noneMatch(EvidenceFileIntake.Taken::received);
        }
        put(folder, "a", whole);
        assertThat(carrying.at(office).take(folder, folder)).allMatch(EvidenceFileIntake.Taken::received);
    }

    @Test
    void aPartThatCameOverTheNetworkIsGoneOnWith() throws Exception {
        SealedFile file = device.put(Bringer.noise(300_000));
        var created = device.create(file);
        device.patch(device.place(created), 0, Arrays.copyOf(device.sealed(file), 100_000));
        carrying.handOver(stick, ROOM);
        assertThat(carrying.at(office).take(stick, stick)).allMatch(EvidenceFileIntake.Taken::received);
        assertThat(Bringer.read(office, root.resolve("hub/vault"), file.id())).isPresent();
    }

    @Test
    void fullHubIsSaid() throws IOException {
        device.put(Bringer.noise(300_000));
        carrying.handOver(stick, ROOM);
        office.room.set(100_000);
        assertThat(carrying.at(office).take(stick, stick))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.finding()).isEqualTo(new EvidenceFinding.Refused(UploadRefusal.HUB_FULL)));
        assertThat(ParcelFolder.files(stick, EvidenceFile.RECEIPT)).isEmpty();
    }

    /// And each receipt on the device.
    @Test
    void everyKindOfReceiptHasItsWord() throws IOException {
        device.put(Bringer.noise(20_000));
        carrying.handOver(stick, ROOM);
        carrying.at(office).take(stick, stick);
        Path genuine = ParcelFolder.files(stick, EvidenceFile.RECEIPT).getFirst();
        byte[] signed = Files.readAllBytes(genuine);
        Files.delete(genuine);
        Path folder = Files.createDirectories(root.resolve("receipts"));
        String ours = office.keys.id() + "-";
        receipt(folder, ours + "1", changed(signed, 50));
        receipt(folder, ours + "2", changed(signed, 3));
        receipt(folder, ours + "3", Arrays.copyOf(signed, 60));
        receipt(folder, ours + "4", "thanks".getBytes(StandardCharsets.UTF_8));
        receipt(folder, "0".repeat(16) + "-5", changed(signed, 50));
        try (Bringer other = new Bringer(office, root.resolve("other"), "Pengawas dua", true)) {
            other.put(Bringer.noise(7_000));
            var theirs = new Carrying(other);
            Path their = root.resolve("theirs");
            theirs.handOver(their, ROOM);
            theirs.at(office).take(their, their);
            receipt(
                    folder,
                    "6",
                    Files.readAllBytes(
                            ParcelFolder.files(their, EvidenceFile.RECEIPT).getFirst()));
        }
        var read = carrying.receipts().from(folder);
        assertThat(read).hasSize(6).noneMatch(EvidenceReceiptImport.Read::received);
        for (Locale language : List.of(Texts.INDONESIAN, Texts.ENGLISH)) {
            var words = new EvidenceFileWords(Texts.of(language));
            Set<String> said = new HashSet<>();
            read.forEach(one -> said.add(words.of(one.finding())));
            assertThat(said).as("%s", language).hasSize(6);
        }
        assertThat(carrying.outbox.waiting()).hasSize(1);
        receipt(folder, ours + "7", signed);
        carrying.receipts().from(folder);
        assertThat(carrying.outbox.waiting()).isEmpty();
    }

    /// The hub was put back to before it; the receipt that still lies on the stick must not count again.
    @Test
    void aReceiptFromBeforeTheHubWasPutBackIsOld() throws IOException {
        device.put(Bringer.noise(20_000));
        carrying.handOver(stick, ROOM);
        carrying.at(office).take(stick, stick);
        carrying.receipts().from(stick);
        carrying.outbox.lapse(office.clock.instant().minusSeconds(60));
        assertThat(carrying.receipts().from(stick))
                .singleElement()
                .satisfies(read -> assertThat(read.finding()).isEqualTo(EvidenceReceiptFinding.OLD));
        assertThat(carrying.outbox.waiting()).hasSize(1);
        office.clock.step(Duration.ofMinutes(5));
        carrying.at(office).take(stick, stick);
        assertThat(carrying.receipts().from(stick)).allMatch(EvidenceReceiptImport.Read::received);
        assertThat(carrying.outbox.waiting()).isEmpty();
    }

    @Test
    void theWatchedFolderWaitsForTheWholeAndForTheEnrolment() throws IOException {
        try (Bringer later = new Bringer(office, root.resolve("later"), "Pengawas dua", false)) {
            later.put(Bringer.noise(80_000));
            var theirs = new Carrying(later);
            byte[] whole = Files.readAllBytes(theirs.handOver(root.resolve("out"), ROOM)
                    .files()
                    .getFirst()
                    .file());
            var watch = new EvidenceFileWatch(theirs.at(office), stick, office.clock);
            put(stick, "a", Arrays.copyOf(whole, 50_000));
            assertThat(watch.look(true)).isEmpty();
            put(stick, "a", whole);
            assertThat(watch.look(false)).singleElement().matches(one -> !one.received());
            assertThat(watch.look(false)).as("told once").isEmpty();
            later.laptop.notes(1);
            later.laptop.sync(office.address());
            assertThat(watch.look(true)).singleElement().matches(EvidenceFileIntake.Taken::received);
            assertThat(watch.look(true)).isEmpty();
            assertThat(stick.resolve("a" + EvidenceFile.RECEIPT)).isRegularFile();
        }
    }

    /// A bad place on a stick: a file that is there and does not read.
    @Test
    void aFileThatCannotBeReadKeepsNoneOfTheOthersBack() throws IOException {
        Path bad = Path.of("/proc/self/mem");
        assumeThat(Files.isRegularFile(bad)).isTrue();
        device.put(Bringer.noise(80_000));
        Files.createDirectories(stick);
        Files.createSymbolicLink(stick.resolve("a" + EvidenceFile.SUFFIX), bad);
        carrying.handOver(stick, ROOM);

        assertThat(carrying.at(office).take(stick, stick))
                .extracting(EvidenceFileIntake.Taken::finding)
                .hasAtLeastOneElementOfType(EvidenceFinding.Unread.class)
                .hasAtLeastOneElementOfType(EvidenceFinding.Received.class);
        var watch = new EvidenceFileWatch(carrying.at(office), stick, office.clock);
        watch.look(true);
        office.clock.step(Settling.STILL);
        assertThat(watch.look(true))
                .singleElement()
                .satisfies(taken -> assertThat(taken.finding()).isEqualTo(new EvidenceFinding.Unread()));
        assertThat(watch.look(true)).as("told once").isEmpty();
    }

    /// The largest that the vault takes is below the longest file of FAT32, so nothing is ever split.
    @Test
    void theLargestEvidenceFitsOnFat32() {
        assertThat(EvidenceFile.fits(EvidenceFile.length(ChunkLayout.sealed(ChunkLayout.MOST))))
                .isTrue();
        assertThat(EvidenceFile.fits(0xFFFF_FFFFL)).isTrue();
        assertThat(EvidenceFile.fits(0x1_0000_0000L)).isFalse();
    }

    private static List<String> names(HandedOver done) {
        return done.files().stream()
                .map(one -> one.file().getFileName().toString())
                .map(name -> name.substring(17, 49))
                .toList();
    }

    private static void put(Path folder, String stem, byte[] bytes) throws IOException {
        Files.write(folder.resolve(stem + EvidenceFile.SUFFIX), bytes);
    }

    private static void receipt(Path folder, String stem, byte[] bytes) throws IOException {
        assertThat(bytes.length).isLessThanOrEqualTo(EvidenceReceiptCodec.BYTES);
        Files.write(folder.resolve(stem + EvidenceFile.RECEIPT), bytes);
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        other[at] ^= 1;
        return other;
    }

    private static void spoil(Path file, int at) throws IOException {
        Files.write(file, changed(Files.readAllBytes(file), at));
    }
}
