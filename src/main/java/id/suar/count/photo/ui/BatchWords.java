package id.suar.count.photo.ui;

import id.suar.count.photo.ui.PhotoRow.State;
import id.suar.count.photo.ui.PhotosModel.Work;
import id.suar.election.Contest;
import id.suar.fx.Chosen;
import id.suar.fx.EmptyState;
import id.suar.i18n.Texts;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// What a batch is at, in words.
record BatchWords(PhotosModel model, PhotoDesk desk) {

    String summary() {
        Work work = model.workProperty().get();
        return work.doing()
                .map(doing ->
                        texts().text("photo.batch." + doing.name().toLowerCase(Locale.ROOT), work.done(), work.of()))
                .orElseGet(() -> model.rows().isEmpty() ? "" : counts());
    }

    private String counts() {
        return texts().text(
                        "photo.batch.summary",
                        model.count(State.READY),
                        model.guesses(),
                        model.count(State.OPEN),
                        model.count(State.REFUSED),
                        model.count(State.DONE) + model.count(State.DOUBLE));
    }

    /// In place of rows.
    Node empty() {
        Work work = model.workProperty().get();
        return work.busy()
                ? new Label(texts().text("photo.batch.reading", work.done(), work.of()))
                : new EmptyState(
                        "mdi2i-image-multiple-outline",
                        texts().text("photo.batch.empty"),
                        texts().text("photo.batch.empty.hint"));
    }

    Chosen<Contest> contests() {
        return Chosen.by(desk::form);
    }

    private Texts texts() {
        return desk.texts();
    }
}
