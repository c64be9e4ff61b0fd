package id.suar.count.ui;

import id.suar.i18n.Texts;
import javafx.scene.control.Label;

/// Where a sheet is on its way to the disk, in words.
record SheetProgress(SheetStart start, CountDesk desk) {

    void show(SheetModel.Progress at, Label label) {
        Texts texts = desk.texts();
        label.getStyleClass().removeAll("failed", "done");
        switch (at) {
            case SAVING -> label.setText(texts.text("count.sheet.saving"));
            case SAVED -> {
                label.setText(texts.text("count.sheet.saved"));
                label.getStyleClass().add("done");
            }
            case FAILED -> {
                label.setText(texts.text("count.sheet.failed"));
                label.getStyleClass().add("failed");
            }
            case KEYING ->
                label.setText(start.recorded()
                        .map(one -> texts.text("count.sheet.recorded", desk.when(one.recordedAt()), one.actor()))
                        .orElseGet(() -> texts.text("count.sheet.unrecorded")));
        }
    }
}
