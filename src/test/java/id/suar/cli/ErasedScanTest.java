package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.db.Database;
import id.suar.evidence.MadePictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scan of an identity card goes with its person: the keys of the file and of its small picture are
/// gone from the raw files of both sides, and no copy of it is taken again.
class ErasedScanTest {

    private static final String WHY = "Diminta oleh yang bersangkutan";

    @TempDir
    Path folder;

    private TwoFolders two;
    private Path card;
    private String scan;
    private String evidence;

    @BeforeEach
    void record() throws IOException {
        two = new TwoFolders(folder, "6402");
        card = Files.write(folder.resolve("ktp.jpg"), MadePictures.jpeg(1600, 1200, 5));
        Path photo = Files.write(folder.resolve("foto.jpg"), MadePictures.jpeg(1600, 1200, 6));
        scan = added(card);
        evidence = added(photo);
        Spoken report = two.onDevice(
                "case",
                "new",
                "report",
                "--regime",
                "PEMILU",
                "--set",
                "reporter.name=Pelapor Contoh Sekali",
                "--set",
                "reporter.id_scan=" + scan + " KTP pelapor",
                "--set",
                "evidence=" + evidence + " foto kejadian");
        assertThat(report.exit()).as(report.err()).isZero();
        two.deliver();
        assertThat(vault(two.device)).hasSize(4);
        assertThat(vault(two.hub)).hasSize(4);
    }

    @Test
    void itsKeysAreGoneFromBothSidesAndItIsNotTakenAgain() throws IOException {
        Path kept = folder.resolve("kept");
        Files.move(folder.resolve("stick"), kept);
        List<byte[]> gone = new ArrayList<>(boxes(two.device));
        gone.addAll(boxes(two.hub));
        assertThat(gone).hasSize(4 + 2);
        assertThat(found(gone)).isNotEmpty();

        erase();
        two.deliver();

        assertThat(found(gone)).isEmpty();
        assertThat(vault(two.device)).hasSize(2);
        assertThat(vault(two.hub)).hasSize(2);
        assertThat(two.onDevice("evidence", "add", card.toString()).err()).contains("no copy of it is taken again");
        Spoken again = two.atHub("hub", "intake", "--from", kept.toString(), "--receipts", kept.toString());
        assertThat(again.out()).contains("refused");
        assertThat(found(gone)).isEmpty();
        assertThat(vault(two.hub)).hasSize(2);

        for (Spoken side : List.of(two.onDevice("verify"), two.atHub("verify"))) {
            assertThat(side.exit()).as(side.out()).isZero();
            assertThat(side.out()).contains("1 erasures of persons are carried out here: no key is left");
        }
    }

    /// What was not erased although it should be is a fault of the record.
    @Test
    void aKeyThatCameBackIsFound() throws IOException {
        erase();
        try (var db = Database.open(two.device.resolve("suar.db"))) {
            db.writing(handle -> handle.execute("UPDATE person_wrap SET box = randomblob(80)"));
        }
        Spoken found = two.onDevice("verify");
        assertThat(found.exit()).isEqualTo(ExitCode.UNSOUND);
        assertThat(found.out()).contains("erasure: part ").contains("a key is still readable");
    }

    /// Nobody destroys evidence of others by naming it the scan of somebody's card.
    @Test
    void whatOthersHaveRecordedStays() throws IOException {
        try (var db = Database.open(two.hub.resolve("suar.db"))) {
            db.writing(handle -> handle.execute(
                    "INSERT INTO evidence_item SELECT '00000000000000ff.0/1', content, recorded_at, exported, heads, item"
                            + " FROM evidence_item WHERE content = ?",
                    scan));
        }
        erase();
        two.deliver();
        assertThat(vault(two.device)).hasSize(2);
        assertThat(vault(two.hub)).hasSize(4);
    }

    private void erase() {
        String part = two.onDevice("person", "list")
                .out()
                .lines()
                .filter(line -> line.endsWith(",reporter"))
                .findFirst()
                .orElseThrow()
                .split(",")[0];
        Spoken erased = two.onDevice("person", "erase", part, "--basis", "request", "--reason", WHY);
        assertThat(erased.exit()).as(erased.err()).isZero();
    }

    private String added(Path file) {
        Spoken added = two.onDevice("evidence", "add", file.toString(), "--json");
        assertThat(added.exit()).as(added.err()).isZero();
        return added.out().replaceAll("(?s).*\"id\" *: *\"([0-9a-f]{64})\".*", "$1");
    }

    /// Of the scan and its small picture.
    private List<byte[]> boxes(Path side) {
        try (var db = Database.open(side.resolve("suar.db"))) {
            return db.read(handle -> handle.createQuery("""
                            SELECT box FROM evidence_wrap WHERE content = :scan
                               OR content IN (SELECT thumbnail FROM evidence_thumbnail WHERE content = :scan)""")
                    .bind("scan", scan)
                    .map((row, context) -> row.getBytes("box"))
                    .list());
        }
    }

    private static List<Path> vault(Path side) throws IOException {
        try (Stream<Path> files = Files.walk(side.resolve("vault"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /// In which files of device and hub any of these bytes stand.
    private List<String> found(List<byte[]> secrets) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path side : List.of(two.device, two.hub)) {
            try (Stream<Path> files = Files.walk(side)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> secrets.stream().anyMatch(secret -> holds(file, secret)))
                        .forEach(file -> found.add(file.toString()));
            }
        }
        return found;
    }

    private static boolean holds(Path file, byte[] secret) {
        try {
            String all = Files.readString(file, StandardCharsets.ISO_8859_1);
            String half = new String(secret, 0, secret.length / 2, StandardCharsets.ISO_8859_1);
            return all.contains(half);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
