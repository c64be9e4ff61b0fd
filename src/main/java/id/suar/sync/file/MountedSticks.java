package id.suar.sync.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Sticks where systems put them: below `/media`, `/run/media`, `/Volumes`; on Windows drives beside the system's.
public final class MountedSticks implements Sticks {

    private static final int MOST = 64;

    private final List<Path> parents;
    private final List<Path> drives;

    /// @param parents folders in which, or one level below which, systems mount sticks
    /// @param drives  roots of a system of drives that are no sticks; empty on others
    private MountedSticks(List<Path> parents, List<Path> drives) {
        this.parents = parents;
        this.drives = drives;
    }

    /// @param os its name
    public static MountedSticks of(FileSystem files, String os, Path home) {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.contains("win") && !name.contains("darwin")) {
            return new MountedSticks(List.of(), List.of(home.toAbsolutePath().getRoot()));
        }
        return name.contains("mac")
                ? new MountedSticks(List.of(files.getPath("/Volumes")), List.of())
                : below(List.of(files.getPath("/media"), files.getPath("/run/media")));
    }

    static MountedSticks below(List<Path> parents) {
        return new MountedSticks(parents, List.of());
    }

    @Override
    public Set<Path> present() {
        Set<Path> found = new HashSet<>();
        for (Path parent : parents) {
            for (Path child : children(parent)) {
                if (mounted(child)) {
                    found.add(child);
                } else {
                    children(child).stream().filter(MountedSticks::mounted).forEach(found::add);
                }
            }
        }
        if (!drives.isEmpty()) {
            drives.getFirst().getFileSystem().getRootDirectories().forEach(root -> {
                if (!drives.contains(root) && Files.isWritable(root)) {
                    found.add(root);
                }
            });
        }
        return found;
    }

    /// A disk of its own, not a folder of the disk it lies on.
    private static boolean mounted(Path place) {
        try {
            Path above = place.getParent();
            return above != null && !Files.getFileStore(place).equals(Files.getFileStore(above));
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path child : stream) {
                if (all.size() < MOST) {
                    all.add(child);
                }
            }
        } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
            // Another user's, or pulled out this moment.
            return List.of();
        }
        return all;
    }
}
