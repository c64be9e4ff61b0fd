package id.suar.count.seen.ui;

import id.suar.count.seen.ui.ProgressModel.Reading;
import id.suar.fx.Export;
import id.suar.fx.Pictures;
import id.suar.fx.Printing;
import id.suar.fx.Tasks;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        this.export = new Export(desk.files(), tasks, desk.texts());
    }

    void export(Reading read, List<String> titles, List<List<Object>> cells) {
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
