package id.suar.count.photo;

import id.suar.evidence.PictureFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of a folder that somebody says are photos. Looking takes and changes nothing.
public final class BatchFolder {

    /// More than one camera's card of a day holds.
    public static final int MOST_FILES = 3_000;

    private static final int DEPTH = 5;

    /// What systems leave in folders by themselves.
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    private BatchFolder() {}

    /// @param more there were more files than [#MOST_FILES]; the first of them are here
    public record Listing(Path folder, List<Path> files, boolean more) {}

    /// In order of their names; links are not followed.
    public static Listing list(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> !hidden(folder.relativize(file)))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            boolean more = files.size() > MOST_FILES;
            return new Listing(folder, more ? files.subList(0, MOST_FILES) : files, more);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    public static BatchFile look(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        return new BatchFile(file, name, PictureFiles.examine(file));
    }

    private static boolean hidden(Path within) {
        for (Path part : within) {
            String name = part.toString();
            if (name.startsWith(".") || LITTER.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
