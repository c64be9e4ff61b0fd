package id.suar.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.db.Database;
import id.suar.journal.Journal;
import id.suar.journal.JournalId;
import id.suar.journal.SqlJournals;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustodianTest {

    private static final JournalId OWN = new JournalId(MadeVault.DEVICE, 0);

    @TempDir
    Path folder;

    private Database db;
    private MadeVault made;
    private SqlJournals journals;
    private EvidenceItems items;
    private Custodian custodian;

    @BeforeEach
    void open() {
        db = Database.open(folder.resolve("suar.db"));
        made = new MadeVault(folder.resolve("vault"), db);
        journals = new SqlJournals(db, List.of(new SqlEvidenceView()));
        items = new SqlEvidenceItems(db, journals);
        var clock = Clock.fixed(Instant.parse("2024-02-14T12:00:00Z"), ZoneOffset.UTC);
        custodian = new Custodian(
                new Journal(journals, () -> OWN), items, made.gallery(), made.vault, clock, "Pengawas satu");
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void custodyBeginsOnceWithWhatTheFileIs() throws IOException {
        Path file = write("C Hasil TPS 3.jpg", MadePictures.jpeg(800, 600, 1));
        var kept = (Gallery.Taking.Kept) custodian.takePicture(file);
        custodian.takePicture(file);

        EvidenceItem item = items.records(kept.picture().id()).getFirst().item();
        assertThat(items.list()).hasSize(1);
        assertThat(item.bytes()).isEqualTo(Files.size(file));
        assertThat(item.type()).isEqualTo("image/jpeg");
        assertThat(item.name()).isEqualTo("C Hasil TPS 3.jpg");
        assertThat(items.custody(item.content()))
                .containsExactly(new CustodyStep(
                        items.records(item.content()).getFirst().subject(),
                        CustodyStep.Kind.ADDED,
                        Instant.parse("2024-02-14T12:00:00Z"),
                        "Pengawas satu",
                        MadeVault.DEVICE,
                        "C Hasil TPS 3.jpg",
                        Map.of()));
        assertThat(journals.verify().faults()).isEmpty();
    }

    @Test
    void whatIsGivenOutIsTheSameBytesAndIsWrittenDown() throws IOException {
        byte[] jpeg = MadePictures.jpeg(400, 300, 1);
        EvidenceId id = ((Gallery.Taking.Kept) custodian.takePicture(write("a.jpg", jpeg)))
                .picture()
                .id();
        Path out = folder.resolve("untuk-sidang.jpg");

        assertThat(custodian.export(id, out)).isEqualTo(new Custodian.Given.Written(jpeg.length));

        assertThat(out).hasBinaryContent(jpeg);
        assertThat(items.custody(id))
                .extracting(CustodyStep::kind)
                .containsExactly(CustodyStep.Kind.ADDED, CustodyStep.Kind.EXPORTED);
        assertThat(items.custody(id).getLast().where()).isEqualTo("untuk-sidang.jpg");
        assertThat(items.records(id).getFirst().exported()).isEqualTo(1);
    }

    @Test
    void whileLockedNothingIsGivenOut() throws IOException {
        EvidenceId id = ((Gallery.Taking.Kept) custodian.takePicture(write("a.jpg", MadePictures.jpeg(400, 300, 1))))
                .picture()
                .id();
        made.locked.set(true);
        assertThat(custodian.export(id, folder.resolve("out"))).isEqualTo(new Custodian.Given.Locked());
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(items.custody(id)).hasSize(1);
    }

    @Test
    void aLargePictureHasASmallOneThatIsSeenInItsPlace() throws IOException {
        EvidenceId id = ((Gallery.Taking.Kept) custodian.takePicture(write("noise.jpg", noise(2_000, 1_500))))
                .picture()
                .id();
        EvidenceId thumbnail = made.files.thumbnail(id).orElseThrow();
        assertThat(made.files.find(thumbnail).orElseThrow().bytes()).isBetween(1L, (long) Thumbnails.MOST_BYTES);

        // Where only the thumbnail has come.
        Files.delete(made.folder.file(made.files.find(id).orElseThrow().name()));
        assertThat(made.gallery().look(id, Gallery.THUMBNAIL)).isInstanceOf(Gallery.Look.Seen.class);
        assertThat(made.gallery().look(id, 1_000)).isInstanceOf(Gallery.Look.Elsewhere.class);
    }

    @Test
    void thumbnailsOfWhatWasTakenInBeforeAreMade() throws IOException {
        byte[] jpeg = noise(800, 600);
        EvidenceId id = ((Vault.Deposit.Kept) made.vault.put(new ByteArrayInputStream(jpeg), 10_000_000)).id();
        EvidenceId text =
                ((Vault.Deposit.Kept) made.vault.put(new ByteArrayInputStream(new byte[50_000]), 10_000_000)).id();
        new Thumbnails(made.vault, made.files).makeMissing();
        assertThat(made.files.thumbnail(id)).isPresent();
        assertThat(made.files.thumbnail(text)).isEmpty();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /// The worst that a thumbnail can be made of.
    private static byte[] noise(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        var out = new java.io.ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
