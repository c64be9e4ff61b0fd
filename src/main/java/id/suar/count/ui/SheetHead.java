package id.suar.count.ui;

import id.suar.fx.StatePill;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;

/// What stands above a form: which one it is, how far it has come, what has to be known before keying.
final class SheetHead {

    private final SheetModel model;
    private final SheetStart start;
    private final Texts texts;

    SheetHead(SheetModel model, Texts texts) {
        this.model = model;
        this.start = model.start();
        this.texts = texts;
    }

    String title() {
        return texts.text(
                "count.sheet.title",
                start.station().digits().substring(10),
                start.line().village());
    }

    String subtitle() {
        return String.join(
                " · ",
                start.line().district(),
                start.station().dotted(),
                model.words().form());
    }

    List<StatePill> pills() {
        List<StatePill> pills = new ArrayList<>();
        pills.add(Pills.of(start.line().state(), texts));
        start.line().whereabouts().ifPresent(where -> pills.add(StatePill.of(where, texts)));
        return pills;
    }

    /// One line for each; empty when there is nothing to know.
    String notices() {
        List<String> said = new ArrayList<>();
        if (model.conflict()) {
            said.add(texts.text("count.sheet.conflict"));
        }
        long others = start.others();
        if (others > 0 && !model.conflict()) {
            said.add(texts.text("count.sheet.others", others));
        }
        if (model.restored()) {
            said.add(texts.text("count.sheet.restored"));
        }
        return String.join("\n", said);
    }
}
