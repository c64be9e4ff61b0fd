package id.suar.sync.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where parcels and receipts lie on a stick: in `SUAR/`, or loose in the folder that was named.
public final class ParcelFolder {

    public static final String FOLDER = "SUAR";
    public static final String PARCEL = ".suar";
    public static final String RECEIPT = ".suar-receipt";

    /// More files than this in one folder are not read.
    private static final int MOST_FILES = 100_000;

    private ParcelFolder() {}

    public static List<Path> files(Path folder, String suffix) {
        return Stream.of(folder, folder.resolve(FOLDER))
                .filter(Files::isDirectory)
                .flatMap(place -> list(place).stream())
                .filter(file -> file.getFileName().toString().endsWith(suffix))
                .sorted()
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).limit(MOST_FILES).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
