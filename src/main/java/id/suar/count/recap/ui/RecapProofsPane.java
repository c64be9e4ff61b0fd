package id.suar.count.recap.ui;

import id.suar.count.recap.Discrepancy;
import id.suar.count.recap.ui.RecapProofs.Proof;
import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.i18n.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What accompanies a difference, what is still missing for it to hold, and the ways to add it. FX thread.
final class RecapProofsPane extends VBox {

    private final Texts texts;
    private final RecapDetail.Doings doings;
    private final Optional<Discrepancy> followed;
    private final boolean station;

    /// @param followed empty where nobody follows the difference up yet: what is attached begins that
    /// @param station  the difference is one polling station's, whose form may have photos
    RecapProofsPane(Texts texts, RecapDetail.Doings doings, Optional<Discrepancy> followed, boolean station) {
        this.texts = texts;
        this.doings = doings;
        this.followed = followed;
        this.station = station;
        getStyleClass().add("recap-proofs");
        show(RecapProofs.Read.NONE);
    }

    void show(RecapProofs.Read read) {
        var title = new Label(texts.text("recap.proof.title"));
        title.getStyleClass().add("section-title");
        var there = new FlowPane();
        there.getStyleClass().add("recap-pills");
        if (station) {
            there.getChildren().add(pill(read.ofSheet(), "recap.proof.sheet.there", "recap.proof.sheet.absent"));
        }
        there.getChildren()
                .addAll(
                        pill(read.ofRecap(), "recap.proof.recap.there", "recap.proof.recap.absent"),
                        pill(
                                followed.filter(one -> !one.note().isBlank()).isPresent(),
                                "recap.proof.note.there",
                                "recap.proof.note.absent"));
        getChildren().setAll(title, there);
        for (int place = 0; place < read.attached().size(); place++) {
            getChildren().add(row(read, read.attached().get(place)));
        }
        getChildren().add(ways(read));
    }

    private Node pill(boolean there, String yes, String no) {
        return there
                ? new StatePill(texts.text(yes), "mdi2c-check", Tone.SUCCESS)
                : new StatePill(texts.text(no), "mdi2c-circle-outline", Tone.NEUTRAL);
    }

    private Node row(RecapProofs.Read read, Proof one) {
        var name = new Label(one.ofSheet() ? texts.text("recap.proof.of.sheet", one.name()) : one.name());
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(name);
        row.getStyleClass().add("toolbar-row");
        if (one.picture()) {
            int place = read.pictures().indexOf(one);
            row.getChildren().add(button("recap.proof.look", one.name(), () -> doings.lookAt(read, place)));
        }
        row.getChildren().add(button("recap.proof.detach", one.name(), () -> doings.detach(one.content())));
        return row;
    }

    private Node ways(RecapProofs.Read read) {
        var ways = new FlowPane();
        ways.getStyleClass().add("button-flow");
        if (read.attached().size() >= Discrepancy.MAX_ATTACHMENTS) {
            var full = new Label(texts.text("recap.proof.full", Discrepancy.MAX_ATTACHMENTS));
            full.getStyleClass().add("muted");
            ways.getChildren().add(full);
            return ways;
        }
        if (!read.beside().isEmpty()) {
            var beside =
                    new Button(texts.text("recap.proof.beside", read.beside().size()));
            beside.setOnAction(event -> doings.attachAll(read.beside()));
            ways.getChildren().add(beside);
        }
        var file = new Button(texts.text("recap.proof.attach"));
        file.setOnAction(event -> doings.attach());
        ways.getChildren().add(file);
        return ways;
    }

    private Button button(String key, String of, Runnable does) {
        var button = new Button(texts.text(key));
        button.setAccessibleText(texts.text(key) + " " + of);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> does.run());
        return button;
    }
}
