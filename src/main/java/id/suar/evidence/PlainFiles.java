package id.suar.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What the first versions kept in a vault's folder: content as it is, `ab/ab12…`, its hash being its name. Nothing
/// is added to it any more; [PlainSealing] seals it.
final class PlainFiles {

    private static final int SHARD = 2;

    private final Path folder;

    PlainFiles(Path folder) {
        this.folder = folder;
    }

    /// Empty when there is none; its bytes are those that it is named by, or else it is damaged.
    Optional<Vault.Opening> open(EvidenceId id) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(file(id), StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        try {
            if (!id.names(SealedFile.hash(channel))) {
                channel.close();
                return Optional.of(new Vault.Damaged());
            }
            return Optional.of(new Vault.Found(channel.position(0)));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    boolean has(EvidenceId id) {
        return Files.isRegularFile(file(id));
    }

    Path file(EvidenceId id) {
        return folder.resolve(id.hex().substring(0, SHARD)).resolve(id.hex());
    }

    void list(Consumer<EvidenceId> each) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path shard : sorted(folder)) {
            if (shard.getFileName().toString().length() == SHARD && Files.isDirectory(shard)) {
                sorted(shard).stream()
                        .map(file -> file.getFileName().toString())
                        .filter(EvidenceId::isOne)
                        .map(EvidenceId::new)
                        .forEach(each);
            }
        }
    }

    private static List<Path> sorted(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.sorted().toList();
        }
    }
}
