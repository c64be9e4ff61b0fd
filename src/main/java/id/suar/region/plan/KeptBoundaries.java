package id.suar.region.plan;

import id.suar.region.Boundaries;
import id.suar.region.BoundaryFile;
import id.suar.region.BoundaryReading;
import id.suar.region.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Files of boundaries that somebody chose once, for the next time.
///
/// @param folder may be absent
/// @param scope  what is read of them
public record KeptBoundaries(Path folder, RegionCode scope) {

    /// Reads a file and keeps a copy, when it can be used.
    public BoundaryReading keep(Path file) throws IOException {
        BoundaryReading reading = BoundaryFile.read(file, scope);
        if (reading instanceof BoundaryReading.Read) {
            Path copy =
                    Files.createDirectories(folder).resolve(file.getFileName().toString());
            if (!copy.equals(file)) {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return reading;
    }

    /// The latest file that can be used.
    public Optional<Boundaries> latest() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("json"))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .map(file -> BoundaryFile.read(file, scope))
                    .flatMap(reading ->
                            reading instanceof BoundaryReading.Read(Boundaries read) ? Stream.of(read) : Stream.empty())
                    .findFirst();
        }
    }
}
