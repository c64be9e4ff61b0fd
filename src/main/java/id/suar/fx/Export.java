package id.suar.fx;

import id.suar.i18n.Texts;
import id.suar.table.PrintHead;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.TableView;

/// Writes what a list shows, and nothing else, to a file that the user names. FX thread.
public final class Export {

    private final FilePrompt prompt;
    private final Tasks tasks;
    private final Texts texts;
    private final Supplier<List<String>> origin;
    private final String title;

    /// Prints its title only, and not where it is from.
    public Export(FilePrompt prompt, Tasks tasks, Texts texts) {
        this(prompt, tasks, texts, List::of);
    }

    /// @param origin what a printed table says under its title: source and time, in words; on the FX thread
    public Export(FilePrompt prompt, Tasks tasks, Texts texts, Supplier<List<String>> origin) {
        this(prompt, tasks, texts, origin, "");
    }

    private Export(FilePrompt prompt, Tasks tasks, Texts texts, Supplier<List<String>> origin, String title) {
        this.prompt = prompt;
        this.tasks = tasks;
        this.texts = texts;
        this.origin = origin;
        this.title = title;
    }

    /// The same with a title for what is printed; without one it is the name of the file.
    public Export titled(String printed) {
        return new Export(prompt, tasks, texts, origin, printed);
    }

    /// @param name  proposed, without its ending
    /// @param usual the kind of file that is proposed; another one may be chosen
    /// @param cells of a row; away from the FX thread
    /// @param said  what came of it, in words; nothing when the user thought better of it
    public <R> void write(
            String name,
            TableFormat usual,
            TableWriter table,
            List<R> rows,
            Function<R, ? extends List<?>> cells,
            Consumer<String> said) {
        TableWriter headed = table.headed(head(name));
        Optional<Path> chosen = prompt.save(name + "." + usual.word(), endings(usual));
        chosen.ifPresent(file -> tasks.run(
                () -> write(file, usual, headed, rows.stream().map(cells)),
                written -> said.accept(texts.text("fx.export.done", written.getFileName(), rows.size())),
                fault -> said.accept(texts.text("fx.export.failed", String.valueOf(fault.getMessage())))));
    }

    /// Just what a table shows: its columns as they stand, its rows as they are filtered and sorted; CSV is proposed.
    public <R> void shown(String name, TableView<R> table, List<R> rows, Consumer<String> said) {
        write(
                name,
                TableFormat.CSV,
                new TableWriter("Suar", Tables.titles(table)),
                Tables.cells(table, rows),
                row -> row,
                said);
    }

    private PrintHead head(String name) {
        return new PrintHead(
                title.isEmpty() ? name : title,
                origin.get(),
                texts.text("table.print.page", "{0}", "{1}"),
                texts.text("table.print.part", "{0}", "{1}"),
                texts.locale());
    }

    private static Path write(Path chosen, TableFormat usual, TableWriter table, Stream<? extends List<?>> rows)
            throws IOException {
        String name = chosen.getFileName().toString();
        Path file = name.contains(".") ? chosen : chosen.resolveSibling(name + "." + usual.word());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            table.write(format(file, usual), rows.iterator(), out);
        }
        return file;
    }

    private static TableFormat format(Path file, TableFormat usual) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TableFormat.of(ending)
                .filter(format -> format != TableFormat.JSON)
                .orElse(usual);
    }

    private static List<String> endings(TableFormat usual) {
        return Stream.of(usual, TableFormat.XLSX, TableFormat.CSV, TableFormat.PDF)
                .distinct()
                .map(TableFormat::word)
                .toList();
    }
}
