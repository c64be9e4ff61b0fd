package id.suar.count.photo;

import id.suar.count.SqlCountView;
import id.suar.db.Database;
import id.suar.evidence.Gallery;
import id.suar.evidence.MadeVault;
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
    public final PhotoRecorder recorder;
    private final Path folder;

    public PhotoBook(Path folder) {
        this(folder, DEVICE, "Pengawas", Instant.parse("2024-02-14T12:00:00Z"));
    }

    public PhotoBook(Path folder, JournalId device, String owner, Instant now) {
        this.folder = folder;
        camera();
        db = Database.open(folder.resolve("suar.db"));
        journals = new SqlJournals(db, List.of(new SqlCountView(), new SqlPhotoView()));
        photos = new SqlPhotos(db);
        gallery = new Gallery(new MadeVault(folder.resolve("vault"), db).vault);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        recorder = new PhotoRecorder(new Journal(journals, () -> device), photos, gallery, clock, owner);
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
