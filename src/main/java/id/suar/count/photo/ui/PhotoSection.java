package id.suar.count.photo.ui;

import id.suar.count.photo.PhotoEntries;
import id.suar.fx.Section;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import java.util.Optional;

/// Photos as a section of the room of counts.
public final class PhotoSection {

    private PhotoSection() {}

    public static Section of(PhotoDesk desk, Tasks tasks, Texts texts) {
        return new Section(
                "photos",
                texts.text("photo.section"),
                () -> new PhotosController(new PhotosModel(desk, tasks), desk, tasks));
    }

    /// What people call an entry that tells of photos.
    public static Optional<String> label(String kind, Texts texts) {
        return switch (kind) {
            case PhotoEntries.ATTACHED -> Optional.of(texts.text("photo.kind.attached"));
            case PhotoEntries.DETACHED -> Optional.of(texts.text("photo.kind.detached"));
            default -> Optional.empty();
        };
    }
}
