package id.suar.sync.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Pictures that codes may be read from, by their names.
public final class PictureFolder {

    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg");

    private PictureFolder() {}

    /// @param place a picture, or a folder with pictures, in it or in its folder `SUAR`
    public static List<Path> pictures(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        return ParcelFolder.files(place, "").stream()
                .filter(PictureFolder::isOne)
                .toList();
    }

    private static boolean isOne(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
