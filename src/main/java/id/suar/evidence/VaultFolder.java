package id.suar.evidence;

import id.suar.access.SafeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of a vault, for its owner's eyes alone: `ab/ab12…`, named by chance.
public final class VaultFolder {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");
    private static final String OLD_INCOMING = ".incoming";
    private static final int NAME_BYTES = 16;
    private static final int SHARD = 2;

    private final Path path;
    private final SecureRandom random;

    /// @param path made when something is first put
    public VaultFolder(Path path, SecureRandom random) {
        this.path = path;
        this.random = random;
    }

    Path path() {
        return path;
    }

    public Path file(String name) {
        return path.resolve(name.substring(0, SHARD)).resolve(name);
    }

    /// What may still be written here.
    public long left(VaultRoom room) throws IOException {
        PrivateRights.folder(path);
        return room.left(path);
    }

    /// A name that no file has.
    public String newName() {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }

    /// Makes an empty file; that its name is on disk is seen to by [#force(String)].
    public FileChannel create(String name) throws IOException {
        Path file = file(name);
        PrivateRights.folder(file.getParent());
        Files.createFile(file, PrivateRights.file(file));
        return FileChannel.open(file, StandardOpenOption.WRITE);
    }

    /// The file's name is on disk when this returns.
    public void force(String name) {
        SafeFile.forceFolder(file(name).getParent());
        SafeFile.forceFolder(path);
    }

    public void delete(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    /// What cannot be deleted now is litter, and swept out another time.
    public void discard(String name) {
        try {
            delete(name);
        } catch (IOException e) {
            return;
        }
    }

    /// Deletes files that nobody speaks of: what killed processes left.
    ///
    /// @param spoken names of the others
    /// @param before only those that were last written before
    public void sweep(List<String> spoken, Instant before) throws IOException {
        Set<String> kept = new HashSet<>(spoken);
        for (Path shard : list(path)) {
            boolean old = shard.endsWith(OLD_INCOMING);
            for (Path file : list(shard)) {
                String name = file.getFileName().toString();
                if ((old || NAME.matcher(name).matches() && !kept.contains(name)) && older(file, before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean older(Path file, Instant before) throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0;
    }

    private static List<Path> list(Path in) throws IOException {
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(in)) {
            return files.toList();
        }
    }
}
