package id.suar.count.seen.ui;

import id.suar.count.seen.Scatter;
import id.suar.count.seen.SeenRegion;
import id.suar.count.seen.ui.ProgressModel.Reading;
import id.suar.fx.Export;
import id.suar.fx.Pictures;
import id.suar.fx.Printing;
import id.suar.fx.Tasks;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;

/// Takes what is shown out of the program: as a table, as a picture, on paper.
final class ProgressTools {

    private static final String PNG = "png";

    private final ProgressDesk desk;
    private final Tasks tasks;
    private final Export export;

    ProgressTools(ProgressDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.export = new Export(desk.files(), tasks, desk.texts(), desk.origin());
    }

    /// The rows of the list, in its order and with its columns.
    void list(Reading read, List<String> titles, List<List<Object>> cells) {
        write(read, titles, cells);
    }

    /// What the map shows, in numbers.
    void villages(Reading read) {
        write(
                read,
                titles(
                        "code",
                        "region",
                        "received",
                        "expected",
                        "open",
                        "turnout",
                        "first",
                        "share",
                        "margin",
                        "conflicts"),
                read.progress().villages(read.region()).stream()
                        .map(ProgressTools::cells)
                        .toList());
    }

    void dots(Reading read, Scatter scatter) {
        write(
                read,
                titles("code", "turnout", "share", "list", "far"),
                scatter.dots().stream().map(ProgressTools::cells).toList());
    }

    private static List<Object> cells(SeenRegion village) {
        List<Object> cells = new ArrayList<>(List.of(
                village.code().digits(),
                village.region().name(),
                village.coverage().sheets(),
                village.coverage().unlisted() == 0 ? village.coverage().expected() : "",
                village.coverage().open()));
        OptionalDouble turnout = village.turnout().share();
        cells.add(turnout.isPresent() ? (Object) turnout.getAsDouble() : "");
        cells.addAll(village.leading()
                .<List<Object>>map(one -> List.of(one.number(), one.share(), one.margin()))
                .orElse(List.of("", "", "")));
        cells.add(village.coverage().conflicts());
        return cells;
    }

    private static List<Object> cells(Scatter.Dot dot) {
        return List.of(dot.station().digits(), dot.turnout(), dot.share(), dot.list(), dot.far());
    }

    private List<String> titles(String... columns) {
        return Stream.of(columns)
                .map(column -> desk.texts().text("seen.column." + column))
                .toList();
    }

    private void write(Reading read, List<String> titles, List<List<Object>> cells) {
        export.write(name(read), TableFormat.CSV, new TableWriter("Suar", titles), cells, row -> row, desk.say());
    }

    void picture(Node shown, Reading read) {
        Optional<Path> chosen = desk.files().save(name(read) + "." + PNG, List.of(PNG));
        chosen.ifPresent(file -> {
            WritableImage image = shown.snapshot(null, null);
            tasks.run(
                    () -> {
                        Pictures.write(image, file);
                        return file;
                    },
                    written -> desk.say().accept(desk.texts().text("seen.picture.done", written.getFileName())),
                    fault -> desk.say()
                            .accept(desk.texts().text("seen.picture.failed", String.valueOf(fault.getMessage()))));
        });
    }

    void print(Node shown) {
        String key = switch (Printing.print(shown)) {
            case PRINTED -> "seen.print.done";
            case NO_PRINTER -> "seen.print.none";
            case FAILED -> "seen.print.failed";
            case LEFT -> "";
        };
        if (!key.isEmpty()) {
            desk.say().accept(desk.texts().text(key));
        }
    }

    private static String name(Reading read) {
        var contest = read.progress().contest();
        return contest.election().key() + "-" + contest.key() + "-"
                + read.region().digits();
    }
}
