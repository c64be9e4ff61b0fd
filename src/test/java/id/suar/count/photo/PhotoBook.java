package id.suar.count.photo;

import id.suar.count.SqlCountView;
import id.suar.db.Database;
import id.suar.evidence.Custodian;
import id.suar.evidence.EvidenceItems;
import id.suar.evidence.Gallery;
import id.suar.evidence.MadeVault;
import id.suar.evidence.SqlEvidenceItems;
import id.suar.evidence.SqlEvidenceView;
import id.suar.journal.Journal;
import id.suar.journal.JournalId;
import id.suar.journal.SqlJournals;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A device with a vault, without a screen and without a hub, for tests.
public final class PhotoBook implements AutoCloseable {

    public static final JournalId DEVICE = new JournalId("aaaaaaaaaaaaaaaa", 0);
    public static final PhotoForm FORM = new PhotoForm("PEMILU-2024", "PPWP", new TpsCode("6402012001001"), 0);

    public final Database db;
    public final SqlJournals journals;
    public final SqlPhotos photos;
    public final Gallery gallery;
    public final EvidenceItems items;
    public final PhotoRecorder recorder;
    private final Path folder;

    public PhotoBook(Path folder) {
        this(folder, DEVICE, "Pengawas", Instant.parse("2024-02-14T12:00:00Z"));
    }

    public PhotoBook(Path folder, JournalId device, String owner, Instant now) {
        this.folder = folder;
        camera();
        db = Database.open(folder.resolve("suar.db"));
        journals = new SqlJournals(db, List.of(new SqlCountView(), new SqlPhotoView(), new SqlEvidenceView()));
        photos = new SqlPhotos(db);
        var made = new MadeVault(folder.resolve("vault"), db);
        gallery = made.gallery();
        items = new SqlEvidenceItems(db, journals);
        var journal = new Journal(journals, () -> device);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        recorder = new PhotoRecorder(
                journal, photos, new Custodian(journal, items, gallery, made.vault, clock, owner), clock, owner);
    }

    public Path file(String name, byte[] bytes) {
        try {
            Path file = camera().resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path camera() {
        try {
            return Files.createDirectories(folder.resolve("kamera"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes what another device has recorded, as the feed brings it.
    public void hear(PhotoBook other, JournalId device) {
        long have = journals.head(device).seq();
        journals.adopt(other.journals.segment(device, have, 1_000, 1_000_000));
    }

    @Override
    public void close() {
        db.close();
    }
}
