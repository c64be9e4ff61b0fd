package id.suar.count.photo;

import id.suar.evidence.Custodian;
import id.suar.evidence.Examined;
import id.suar.evidence.Gallery;
import id.suar.evidence.PictureFault;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;

/// Attaches photos to forms: first the file, which is on disk in the vault, then the entry that tells of it. Killed
/// in between, a file lies there that nobody speaks of; attached once more, it is found there.
public final class PhotoRecorder {

    private final Journal journal;
    private final Photos photos;
    private final Custodian custodian;
    private final Clock clock;
    private final String actor;

    /// @param actor whose hands these are: the owner of the device
    public PhotoRecorder(Journal journal, Photos photos, Custodian custodian, Clock clock, String actor) {
        this.journal = journal;
        this.photos = photos;
        this.custodian = custodian;
        this.clock = clock;
        this.actor = actor;
    }

    /// What became of a photo.
    public sealed interface Attached {

        record Added() implements Attached {}

        /// It was at another page of the same form before.
        record Moved(int from) implements Attached {}

        /// It was there already.
        record Unchanged() implements Attached {}

        record Refused(PictureFault fault) implements Attached {}

        /// @param free bytes that the disk has left; records need them
        record NoRoom(long free) implements Attached {}
    }

    /// Returns when it is on disk. The same photo again adds nothing.
    ///
    /// @throws IOException when the disk does not take the file; nothing is attached then
    public Attached attach(Path file, PhotoForm form, int page) throws IOException {
        return switch (custodian.takePicture(file)) {
            case Gallery.Taking.Refused(PictureFault fault) -> new Attached.Refused(fault);
            case Gallery.Taking.NoRoom(long free) -> new Attached.NoRoom(free);
            case Gallery.Taking.Kept(Examined.Picture picture) ->
                record(photo(picture, form, page, file.getFileName().toString()));
        };
    }

    /// Moves a photo that is attached to another page, or to another form; its file stays the same.
    ///
    /// @return false when it is there already
    public boolean move(RecordedPhoto photo, PhotoForm form, int page) {
        if (photo.photo().page() == page && photo.photo().form().equals(form)) {
            return false;
        }
        amend(photo, PhotoEntries.ATTACHED, PhotoEntries.encode(photo.photo().at(form, page)));
        return true;
    }

    /// Takes a photo away from its form. The file stays in the vault, as the entry that attached it stays.
    public void detach(RecordedPhoto photo) {
        amend(photo, PhotoEntries.DETACHED, PhotoEntries.encodeDetached());
    }

    private static Photo photo(Examined.Picture picture, PhotoForm form, int page, String name) {
        return new Photo(
                form,
                page,
                picture.id(),
                picture.head().format(),
                picture.bytes(),
                picture.head().width(),
                picture.head().height(),
                picture.taken().at(),
                picture.taken().position(),
                Photo.named(name));
    }

    private Attached record(Photo photo) {
        Optional<RecordedPhoto> known = photos.records(photo.content()).stream()
                .filter(one -> one.photo().form().equals(photo.form()))
                .max(Comparator.comparing((RecordedPhoto one) -> one.attached())
                        .thenComparing(one -> one.photo().page() == photo.page()));
        if (known.isEmpty()) {
            journal.append(NewEntry.begin(clock.instant(), actor, PhotoEntries.ATTACHED, PhotoEntries.encode(photo)));
            return new Attached.Added();
        }
        RecordedPhoto before = known.get();
        boolean same = before.photo().page() == photo.page();
        if (before.attached() && same) {
            return new Attached.Unchanged();
        }
        amend(before, PhotoEntries.ATTACHED, PhotoEntries.encode(before.photo().at(photo.form(), photo.page())));
        return before.attached() ? new Attached.Moved(before.photo().page()) : new Attached.Added();
    }

    private void amend(RecordedPhoto photo, String kind, byte[] body) {
        journal.append(NewEntry.amend(clock.instant(), actor, kind, photo.subject(), photo.heads(), body));
    }
}
