package id.suar.count.ui;

import id.suar.fx.FilePrompt;
import id.suar.fx.Tasks;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes what a table shows, and nothing else, to a file that the user names.
final class Export {

    private static final List<String> ENDINGS = List.of("csv", "xlsx");

    private final FilePrompt prompt;
    private final Tasks tasks;

    Export(FilePrompt prompt, Tasks tasks) {
        this.prompt = prompt;
        this.tasks = tasks;
    }

    /// @param name   of the file without its ending
    /// @param titles of the columns
    /// @param done   hears the file's name when it is on disk
    /// @param failed hears why it is not
    void write(
            String name,
            List<String> titles,
            List<List<Object>> rows,
            Consumer<String> done,
            Consumer<Throwable> failed) {
        Optional<Path> chosen = prompt.save(name + ".csv", ENDINGS);
        chosen.ifPresent(file -> tasks.run(() -> write(file, titles, rows), done, failed));
    }

    private static String write(Path chosen, List<String> titles, List<List<Object>> rows) throws IOException {
        String name = chosen.getFileName().toString();
        boolean workbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        Path file = workbook || name.contains(".") ? chosen : chosen.resolveSibling(name + ".csv");
        try (var out = Files.newOutputStream(file)) {
            new TableWriter("Suar", titles).write(workbook ? TableFormat.XLSX : TableFormat.CSV, rows.iterator(), out);
        }
        return file.getFileName().toString();
    }
}
