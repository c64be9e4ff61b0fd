package id.suar.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.suar.app.FilePictures;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.faults.SteppedClock;
import id.suar.i18n.Texts;
import id.suar.sync.Answer;
import id.suar.sync.Packed;
import id.suar.sync.Refusal;
import id.suar.sync.file.FileWords;
import id.suar.sync.file.ParcelExport;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.file.ReceiptFinding;
import id.suar.sync.file.ReceiptImport;
import id.suar.sync.file.Settling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything that can lie in a folder of parcels: half copied, altered, of another hub, again, out of order, of a
/// later
/// version; and among receipts.
class FolderWatchTest {

    @TempDir
    Path root;

    private Office hub;
    private Laptop laptop;
    private Path folder;
    private FolderWatch watch;
    private final SteppedClock clock = new SteppedClock();

    @BeforeEach
    void open() throws IOException {
        hub = new Office(Files.createDirectories(root.resolve("hub")));
        laptop = new Laptop(Files.createDirectories(root.resolve("laptop")), hub.card("Panwaslu Samboja"));
        folder = Files.createDirectories(root.resolve("folder"));
        watch = new FolderWatch(new FolderIntake(hub.intake), folder, clock);
    }

    @AfterEach
    void close() {
        laptop.close();
        hub.close();
    }

    @Test
    void aFileIsLeftAloneUntilItIsWhole() throws IOException {
        byte[] parcel = parcel(5);
        Path file = folder.resolve("a.suar");
        for (int length : new int[] {0, 3, 11, 15, 200, parcel.length - 1}) {
            Files.write(file, Arrays.copyOf(parcel, length));
            assertThat(watch.look()).isEmpty();
            clock.step(Settling.STILL.minusSeconds(1));
        }
        Files.write(file, parcel);
        assertThat(watch.look())
                .singleElement()
                .satisfies(taken ->
                        assertThat(taken.verdict().orElseThrow().added()).isEqualTo(5));
        assertThat(receipts())
                .singleElement()
                .satisfies(read -> assertThat(read.heard()).isPresent());
        assertThat(laptop.outbox.standing().waiting()).isZero();
        assertThat(watch.look()).as("told once").isEmpty();
    }

    @Test
    void aCopyThatWasGivenUpIsSaidAndTheWholeOneTakenLater() throws IOException {
        byte[] parcel = parcel(5);
        Path file = folder.resolve("a.suar");
        Files.write(file, Arrays.copyOf(parcel, 300));
        assertThat(watch.look()).isEmpty();
        clock.step(Settling.STILL);
        assertThat(watch.look())
                .singleElement()
                .satisfies(taken -> assertThat(refusal(taken)).isEqualTo(Refusal.CUT_SHORT));
        assertThat(receipts())
                .singleElement()
                .satisfies(
                        read -> assertThat(words(Texts.ENGLISH, read.finding())).contains("Only a part"));
        Files.write(file, parcel);
        assertThat(watch.look()).singleElement().matches(FolderIntake.Taken::received);
    }

    @Test
    void theLaterFileWaitsForTheEarlierOne() throws IOException {
        byte[] first = parcel(3);
        laptop.notes(4);
        byte[] second = pack(3);
        Files.write(folder.resolve("b.suar"), second);
        assertThat(watch.look())
                .singleElement()
                .satisfies(taken -> assertThat(taken.answer().orElseThrow()).isInstanceOf(Answer.Behind.class));
        assertThat(watch.look()).isEmpty();
        Path sub = Files.createDirectories(folder.resolve(ParcelFolder.FOLDER));
        Files.write(sub.resolve("a.suar"), first);
        assertThat(watch.look()).hasSize(2).allMatch(FolderIntake.Taken::received);
        assertThat(hub.journals.heads().getFirst().seq()).isEqualTo(7);
        assertThat(sub.resolve("a.suar-receipt")).isRegularFile();
        assertThat(folder.resolve("b.suar-receipt")).isRegularFile();
    }

    /// A bad place on a stick: a file that is there and does not read.
    @Test
    void aFileThatCannotBeReadKeepsNoneOfTheOthersBack() throws IOException {
        Path bad = Path.of("/proc/self/mem");
        assumeThat(Files.isRegularFile(bad)).isTrue();
        Files.createSymbolicLink(folder.resolve("a.suar"), bad);
        Files.createSymbolicLink(folder.resolve("a.suar-receipt"), bad);
        Files.write(folder.resolve("b.suar"), parcel(3));
        assertThat(watch.look()).singleElement().matches(FolderIntake.Taken::received);
        clock.step(Settling.STILL);
        assertThat(watch.look())
                .singleElement()
                .satisfies(taken -> assertThat(taken.unread()).isTrue());
        assertThat(watch.look()).as("told once").isEmpty();
        assertThat(receipts()).filteredOn(read -> read.heard().isPresent()).hasSize(1);
        assertThat(laptop.outbox.standing().waiting()).isZero();
    }

    /// Each with a word of its own, in both languages, at the hub.
    @Test
    void everyKindOfFileHasItsWord() throws IOException {
        byte[] parcel = parcel(5);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("1-new", parcel);
        files.put("2-again", parcel);
        files.put("3-half", Arrays.copyOf(parcel, parcel.length / 2));
        byte[] altered = parcel.clone();
        altered[parcel.length / 2] ^= 1;
        files.put("4-altered", altered);
        byte[] newer = parcel.clone();
        newer[2] = 9;
        files.put("5-newer", newer);
        files.put("6-note", "buy rice".getBytes());
        files.put("7-empty", new byte[0]);
        laptop.notes(9);
        files.put("8-later", pack(9));
        try (Office other = new Office(Files.createDirectories(root.resolve("other")));
                Laptop theirs =
                        new Laptop(Files.createDirectories(root.resolve("theirs")), other.card("Panwaslu lain"))) {
            theirs.notes(1);
            files.put(
                    "9-foreign",
                    theirs.packer
                            .pack(theirs.outbox.next(journal -> 0).orElseThrow(), 9, true)
                            .bytes());
        }
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey() + ".suar"), file.getValue());
        }
        List<FolderIntake.Taken> taken = new FolderIntake(hub.intake).take(folder, root.resolve("receipts"));

        assertThat(taken).hasSize(files.size());
        assertThat(hub.journals.heads().getFirst().seq()).isEqualTo(5);
        for (Locale language : List.of(Texts.INDONESIAN, Texts.ENGLISH)) {
            var words = new FileWords(Texts.of(language));
            Set<String> said = new HashSet<>();
            taken.forEach(one -> said.add(words.of(
                    one.answer().orElseThrow(), one.verdict().orElseThrow().added())));
            // A note and an empty file are the same: not parcels.
            assertThat(said).as("%s", language).hasSize(files.size() - 1);
        }
    }

    /// And each receipt on the device.
    @Test
    void everyKindOfReceiptHasItsWord() throws IOException {
        parcel(5);
        export();
        new FolderIntake(hub.intake).take(folder, folder);
        Path receipts = folder.resolve(ParcelFolder.FOLDER);
        Path genuine = receipts.resolve(hub.keys.id() + "-" + laptop.profile.device() + "-1-5.suar-receipt");
        byte[] signed = Files.readAllBytes(genuine);
        Files.delete(genuine);
        byte[] altered = signed.clone();
        altered[60] ^= 1;
        byte[] newer = signed.clone();
        newer[2] = 9;
        String ours = hub.keys.id() + "-" + laptop.profile.device();
        Files.write(receipts.resolve(ours + "-1-1.suar-receipt"), altered);
        Files.write(receipts.resolve(ours + "-1-2.suar-receipt"), newer);
        Files.write(receipts.resolve(ours + "-1-3.suar-receipt"), Arrays.copyOf(signed, 80));
        Files.write(receipts.resolve(ours + "-1-4.suar-receipt"), "thanks".getBytes());
        Files.write(receipts.resolve("0".repeat(16) + "-" + "1".repeat(16) + "-1-5.suar-receipt"), altered);
        try (Laptop neighbour =
                new Laptop(Files.createDirectories(root.resolve("neighbour")), hub.card("Panwaslu tetangga"))) {
            neighbour.notes(1);
            byte[] theirs = neighbour
                    .packer
                    .pack(neighbour.outbox.next(journal -> 0).orElseThrow(), 9, true)
                    .bytes();
            Files.write(
                    receipts.resolve("z.suar-receipt"), hub.intake.take(theirs).signed());
        }
        assertThat(laptop.outbox.standing().received()).isZero();
        List<ReceiptImport.Read> read = receipts();
        assertThat(read).hasSize(6).allMatch(one -> one.heard().isEmpty());
        for (Locale language : List.of(Texts.INDONESIAN, Texts.ENGLISH)) {
            Set<String> said = new HashSet<>();
            read.forEach(one -> said.add(words(language, one.finding())));
            assertThat(said).as("%s", language).hasSize(6);
        }
        assertThat(laptop.outbox.standing().received()).isZero();
        Files.write(genuine, signed);
        receipts();
        assertThat(laptop.outbox.standing().received()).isEqualTo(5);
    }

    private static Refusal refusal(FolderIntake.Taken taken) {
        return ((Answer.Refused) taken.answer().orElseThrow()).reason();
    }

    private static String words(Locale language, ReceiptFinding finding) {
        return new FileWords(Texts.of(language)).of(finding);
    }

    private byte[] parcel(int notes) {
        laptop.notes(notes);
        return pack(0);
    }

    private byte[] pack(long after) {
        Packed packed = laptop.packer.pack(
                new id.suar.sync.Outbox.Place(laptop.journals.current(laptop.profile.device()), after), 10_000, true);
        return packed.bytes();
    }

    private void export() {
        new ParcelExport(laptop.outbox, laptop.packer, laptop.handovers, hub.keys.id(), laptop.clock).to(folder);
    }

    private List<ReceiptImport.Read> receipts() {
        return new ReceiptImport(laptop.desk, hub.keys.id(), new FilePictures()).from(folder);
    }
}
