package id.suar.count.photo.ui;

import id.suar.count.photo.PhotoEntries;
import id.suar.i18n.Texts;
import java.util.Optional;
import java.util.function.Function;

/// What people call entries that tell of photos.
public record PhotoLabels(Texts texts) implements Function<String, Optional<String>> {

    @Override
    public Optional<String> apply(String kind) {
        return switch (kind) {
            case PhotoEntries.ATTACHED -> Optional.of(texts.text("photo.kind.attached"));
            case PhotoEntries.DETACHED -> Optional.of(texts.text("photo.kind.detached"));
            default -> Optional.empty();
        };
    }
}
