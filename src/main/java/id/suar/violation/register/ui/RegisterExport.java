package id.suar.violation.register.ui;

import id.suar.fx.Export;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.table.TableFormat;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableView;

/// Writes what the register shows to a file. FX thread.
final class RegisterExport {

    private final RegisterModel model;
    private final Texts texts;
    private final Export export;
    private final Consumer<String> said;

    /// @param said what came of it, in words
    RegisterExport(RegisterModel model, Tasks tasks, Consumer<String> said) {
        this.model = model;
        this.texts = model.desk().texts();
        this.export = new Export(
                        model.desk().files(), tasks, texts, model.desk().origin())
                .titled(texts.text("violation.register.title"));
        this.said = said;
    }

    void counts(TableView<CountedLine> counts) {
        export.titled(texts.text("violation.register.statistics"))
                .shown(texts.text("violation.register.statistics_file"), counts, List.copyOf(counts.getItems()), said);
    }

    void lines(TableView<RegisterLine> table) {
        export.write(
                texts.text("violation.register.file"),
                TableFormat.XLSX,
                model.writer(),
                List.copyOf(table.getItems()),
                model.cells(),
                said);
    }
}
