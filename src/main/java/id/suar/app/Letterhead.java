package id.suar.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What stands over the letters of an office: the lines of `kop-surat.txt` in its data folder. Without the file letters
/// have none.
record Letterhead(Path folder) {

    static final String FILE = "kop-surat.txt";

    private static final int MOST_LINES = 6;
    private static final int MOST_BYTES = 2_000;

    List<String> lines() {
        Path file = folder.resolve(FILE);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? Files.readString(file, StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .limit(MOST_LINES)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            // Not text, or not readable: a letter without a head is better than none.
            return List.of();
        }
    }
}
