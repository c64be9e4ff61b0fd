package id.suar.violation.ui;

import id.suar.fx.Banner;
import id.suar.i18n.Texts;
import id.suar.violation.FindingField;
import id.suar.violation.RecordedFinding;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands above the form: what it is about, and what has to be known before typing.
final class FormHead {

    private final FindingModel model;
    private final Texts texts;
    private final Runnable history;

    FormHead(FindingModel model, Runnable history) {
        this.model = model;
        this.texts = model.desk().texts();
        this.history = history;
    }

    static String title(FindingModel model) {
        Texts texts = model.desk().texts();
        return texts.text(model.opened().seen().isPresent() ? "violation.form.recorded" : "violation.form.fresh");
    }

    List<Node> about() {
        List<Node> nodes = new ArrayList<>();
        model.opened().seen().ifPresent(seen -> nodes.add(muted(recorded(seen))));
        String source = model.text(FindingField.SOURCE).get();
        if (!source.isEmpty()) {
            nodes.add(muted(texts.text("violation.form.source", source)));
        }
        if (nodes.isEmpty()) {
            nodes.add(muted(texts.text("violation.form.subtitle")));
        }
        return nodes;
    }

    void banners(VBox into) {
        into.managedProperty().bind(into.visibleProperty());
        model.opened()
                .seen()
                .filter(RecordedFinding::conflict)
                .ifPresent(seen -> into.getChildren()
                        .add(Banner.warning(
                                texts.text("violation.conflict"), texts.text("violation.form.history"), history)));
        if (model.opened().restored()) {
            var banner = Banner.note(
                    texts.text("violation.form.restored"), texts.text("violation.form.discard"), model::dropDraft);
            into.getChildren().add(banner);
            model.dirtyProperty().subscribe(dirty -> {
                if (!dirty) {
                    into.getChildren().remove(banner);
                    into.setVisible(!into.getChildren().isEmpty());
                }
            });
        }
        var trouble = Banner.danger("");
        model.troubleProperty().subscribe(text -> {
            trouble.setText(text);
            into.getChildren().remove(trouble);
            if (!text.isEmpty()) {
                into.getChildren().add(trouble);
            }
            into.setVisible(!into.getChildren().isEmpty());
        });
    }

    private String recorded(RecordedFinding seen) {
        return texts.text(
                "violation.form.recorded_by", model.desk().words().instant(seen.recordedAt()), seen.recordedBy());
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("room-subtitle");
        label.setWrapText(true);
        return label;
    }
}
