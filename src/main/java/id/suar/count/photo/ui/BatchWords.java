package id.suar.count.photo.ui;

import id.suar.count.photo.ui.PhotoRow.State;
import id.suar.count.photo.ui.PhotosModel.Work;
import id.suar.election.Contest;
import id.suar.fx.EmptyState;
import id.suar.i18n.Texts;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.StringConverter;

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

    StringConverter<Contest> contests() {
        return new StringConverter<>() {
            @Override
            public String toString(Contest one) {
                return one == null ? "" : desk.form(one);
            }

            @Override
            public Contest fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }

    private Texts texts() {
        return desk.texts();
    }
}
