package id.suar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Where a command's result goes: a file, whole or not at all, or stdout.
final class Output {

    private Output() {}

    @FunctionalInterface
    interface Writing {
        int to(OutputStream out) throws IOException;
    }

    /// @return what `writing` returned
    static int write(Session session, Optional<Path> file, Writing writing) {
        try {
            return file.isPresent() ? toFile(file.get(), writing) : toScreen(session, writing);
        } catch (IOException e) {
            throw file.<RuntimeException>map(Unwritable::new).orElseGet(() -> new UncheckedIOException(e));
        }
    }

    private static int toScreen(Session session, Writing writing) throws IOException {
        var out = new BufferedOutputStream(session.out(), 64 * 1024);
        int written = writing.to(out);
        out.flush();
        session.out().flush();
        return written;
    }

    private static int toFile(Path file, Writing writing) throws IOException {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            int written;
            try (var out = new BufferedOutputStream(Files.newOutputStream(part), 64 * 1024)) {
                written = writing.to(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
